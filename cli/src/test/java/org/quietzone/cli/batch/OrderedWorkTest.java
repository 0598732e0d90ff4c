package org.quietzone.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class OrderedWorkTest {
    private record Result(String file) {}

    private static Iterator<OrderedWork.Task<Result>> images(int count, IntFunction<Result> task) {
        return IntStream.range(0, count)
                .<OrderedWork.Task<Result>>mapToObj(index -> () -> task.apply(index))
                .iterator();
    }

    private static Result result(int index) {
        return new Result("image " + index);
    }

    @Test
    void resultsComeInOrderFromNoMoreThreadsThanAskedFor() throws IOException {
        AtomicInteger running = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Random random = new Random(4);
        List<String> names = new ArrayList<>();
        OrderedWork.run(
                images(200, index -> {
                    most.accumulateAndGet(running.incrementAndGet(), Math::max);
                    spin(random.nextInt(20_000));
                    running.decrementAndGet();
                    return result(index);
                }),
                3,
                result -> names.add(result.file()));
        assertThat(names)
                .isEqualTo(IntStream.range(0, 200)
                        .mapToObj(index -> "image " + index)
                        .toList());
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
        OrderedWork.run(
                images(50, index -> {
                    begun.incrementAndGet();
                    if (index == 0) {
                        await(others);
                    } else {
                        others.countDown();
                    }
                    return result(index);
                }),
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
    void anImageAloneIsReadByTheThreadThatCalls() throws IOException {
        List<Thread> threads = new ArrayList<>();
        OrderedWork.run(
                images(1, index -> {
                    threads.add(Thread.currentThread());
                    return result(index);
                }),
                4,
                result -> threads.add(Thread.currentThread()));
        assertThat(threads).containsExactly(Thread.currentThread(), Thread.currentThread());
        OrderedWork.run(images(0, OrderedWorkTest::result), 4, result -> threads.clear());
        assertThat(threads).isNotEmpty();
    }

    @Test
    @Timeout(60)
    void endsWhenNobodyWantsMore() {
        AtomicInteger begun = new AtomicInteger();
        assertThatThrownBy(() -> OrderedWork.run(
                        images(100_000, index -> {
                            begun.incrementAndGet();
                            return result(index);
                        }),
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
        assertThatThrownBy(() -> OrderedWork.run(
                        images(5, index -> {
                            throw new StackOverflowError("deep");
                        }),
                        2,
                        result -> {}))
                .isInstanceOf(StackOverflowError.class)
                .hasMessage("deep");
    }
}
