package org.quietzone.bench.gauntlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Frame;
import org.quietzone.bench.gauntlet.Specimen.Population;
import org.quietzone.bench.picture.Scene;

class CourseTest {
    private final List<Specimen> specimens = Specimen.of(Population.COMMON, 3);
    private final Challenge easy = new Challenge("perfect", "", Scene.perfect());

    @Test
    void showsEachImageToAllReadersAndToTheOnlookerFirst() {
        List<String> log = new ArrayList<>();
        Course course = new Course(List.of(
                reader("first", frame -> {
                    log.add("first");
                    // A reader that writes into its frame harms nobody.
                    Arrays.fill(frame.pixels(), (byte) 7);
                    return List.of(specimens.get(1).text());
                }),
                reader("second", frame -> {
                    log.add("second " + frame.pixels()[0]);
                    throw new IllegalStateException();
                })));
        List<Tally> tallies = course.run(easy, specimens, (specimen, image) -> log.add("onlooker"));
        assertThat(log.subList(0, 3)).containsExactly("onlooker", "first", "second -1");
        assertThat(log).hasSize(9);
        assertThat(tallies.get(0).read()).isEqualTo(1);
        assertThat(tallies.get(0).wrong()).isEqualTo(2);
        assertThat(tallies.get(1).errors()).isEqualTo(3);
    }

    private interface Reader {
        List<String> read(Frame frame);
    }

    private static Contestant reader(String name, Reader reader) {
        return new Contestant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<String> read(Frame frame, boolean several) {
                assertThat(several).isFalse();
                return reader.read(frame);
            }
        };
    }
}
