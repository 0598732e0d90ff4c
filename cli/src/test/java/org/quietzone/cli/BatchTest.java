package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class BatchTest {
    private static List<Source> sources(int count) {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            sources.add(Source.of("image " + i, Path.of("image " + i)));
        }
        return sources;
    }

    private static ReadResult result(Source source) {
        return new ReadResult(source.name(), List.of(), Optional.empty(), 0);
    }

    @Test
    void resultsComeInOrderFromNoMoreThreadsThanAskedFor() throws IOException {
        List<Source> sources = sources(200);
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Random random = new Random(4);
        List<String> names = new ArrayList<>();
        Batch.run(
                sources,
                (source, index) -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    spin(random.nextInt(20_000));
                    running.decrementAndGet();
                    return result(source);
                },
                3,
                result -> names.add(result.file()));
        assertThat(names).isEqualTo(sources.stream().map(Source::name).toList());
        assertThat(most.get()).isBetween(1, 3);
    }

    private static void spin(int rounds) {
        for (int i = 0; i < rounds; i++) {
            Thread.onSpinWait();
        }
    }

    @Test
    @Timeout(60)
    void onlyAFewResultsWaitForASlowImage() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        CountDownLatch others = new CountDownLatch(3);
        List<Integer> begunAtResult = new ArrayList<>();
        Batch.run(
                sources(50),
                (source, index) -> {
                    begun.incrementAndGet();
                    if (index == 0) {
                        await(others);
                    } else {
                        others.countDown();
                    }
                    return result(source);
                },
                2,
                result -> begunAtResult.add(begun.get()));
        assertThat(begunAtResult).hasSize(50);
        assertThat(begunAtResult.get(0))
                .as("twice as many as are read at a time")
                .isEqualTo(4);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    @Timeout(60)
    void endsWhenNobodyWantsMore() {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> Batch.run(
                        sources(100_000),
                        (source, index) -> {
                            begun.incrementAndGet();
                            return result(source);
                        },
                        2,
                        result -> {
                            throw new IOException("Broken pipe");
                        }))
                .isInstanceOf(IOException.class)
                .hasMessage("Broken pipe");
        assertThat(begun.get()).isLessThanOrEqualTo(4);
    }

    @Test
    @Timeout(60)
    void anErrorOfATaskIsNotLost() {
        assertThatThrownBy(() -> Batch.run(
                        sources(5),
                        (source, index) -> {
                            throw new StackOverflowError("deep");
                        },
                        2,
                        result -> {}))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }
}
