package org.quietzone.bench.gauntlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.junit.jupiter.api.Test;
import org.quietzone.bench.contest.Contestants;
import org.quietzone.bench.contest.Frame;
import org.quietzone.bench.gauntlet.Specimen.Population;

class ChallengesTest {
    private static final int SYMBOLS = 8;

    /**
     * For each row that is tested, how many of the first eight symbols must be read with ordinary effort: as many as were read
     * when this was last set, or one less where that hangs by a thread. Raise these with the reader.
     */
    private static final Map<String, Integer> COMMON = Map.ofEntries(
            Map.entry("Gaussian blur σ 0.6 modules", 7),
            Map.entry("defocus radius 1.00 modules", 3),
            Map.entry("perfect 2 px", 8),
            Map.entry("turned up to 180°", 8),
            Map.entry("perspective 0.35", 8),
            Map.entry("perspective 0.60", 7),
            Map.entry("tilted 45°", 8),
            Map.entry("tilted 60°", 7),
            Map.entry("tilted 70°", 7),
            Map.entry("cylinder 1.8 rad", 8),
            Map.entry("cylinder 2.2 rad", 7),
            Map.entry("crumpled 0.03", 8),
            Map.entry("crumpled 0.06", 2),
            Map.entry("Gaussian blur σ 0.5 modules", 8),
            Map.entry("motion blur 1.5 modules", 8),
            Map.entry("motion blur 2.0 modules", 4),
            Map.entry("defocus radius 0.75 modules", 8),
            Map.entry("JPEG quality 5", 8),
            Map.entry("JPEG quality 2", 7),
            Map.entry("noise σ 45", 8),
            Map.entry("noise σ 70", 2),
            Map.entry("low light 10 photons", 2),
            Map.entry("contrast 3 %", 8),
            Map.entry("small 1.35 px", 7),
            Map.entry("small 1.20 px", 8),
            Map.entry("small 1.10 px", 6),
            Map.entry("small, turned 1.50 px", 7),
            Map.entry("small, turned 1.35 px", 7),
            Map.entry("small, turned 1.20 px", 5),
            Map.entry("inverted 4 px", 8),
            Map.entry("dots, solid finders radius 0.35", 7),
            Map.entry("dots, solid finders radius 0.30", 8),
            Map.entry("ink spread -0.4 modules", 8),
            Map.entry("ink spread +0.4 modules", 8),
            Map.entry("damage 5 %", 8),
            Map.entry("damage 8 %", 7),
            Map.entry("damage in spots 5 %", 7),
            Map.entry("damage in spots 8 %", 4),
            Map.entry("damage, blur and noise 5 %", 8),
            Map.entry("scratches 2", 7),
            Map.entry("scratches 5", 3),
            Map.entry("finder missing 0.3 of it", 8),
            Map.entry("logo 6 %", 7),
            Map.entry("logo 10 %", 6),
            Map.entry("glare 2 blobs", 6),
            Map.entry("glare 4 blobs", 6),
            Map.entry("hard shadow 0.25 of the light", 3),
            Map.entry("soft shadow 0.25 of the light", 8),
            Map.entry("striped shadow 0.50 of the light", 8),
            Map.entry("textured ground 0.5", 5),
            Map.entry("quiet zone 1 modules, print beyond", 8),
            Map.entry("quiet zone 1 modules, image ends", 7),
            Map.entry("quiet zone 0 modules, image ends", 8));

    /** The same for Micro QR Code. */
    private static final Map<String, Integer> MICRO = Map.ofEntries(
            Map.entry("perfect 2 px", 8),
            Map.entry("turned up to 180°", 8),
            Map.entry("perspective 0.35", 5),
            Map.entry("tilted 45°", 7),
            Map.entry("tilted 60°", 6),
            Map.entry("tilted 70°", 4),
            Map.entry("cylinder 1.8 rad", 8),
            Map.entry("cylinder 2.2 rad", 7),
            Map.entry("crumpled 0.03", 8),
            Map.entry("crumpled 0.06", 4),
            Map.entry("Gaussian blur σ 0.5 modules", 6),
            Map.entry("motion blur 1.5 modules", 8),
            Map.entry("defocus radius 0.75 modules", 8),
            Map.entry("JPEG quality 5", 8),
            Map.entry("JPEG quality 2", 6),
            Map.entry("noise σ 45", 6),
            Map.entry("noise σ 70", 2),
            Map.entry("low light 10 photons", 6),
            Map.entry("contrast 3 %", 8),
            Map.entry("small 1.35 px", 7),
            Map.entry("small 1.20 px", 7),
            Map.entry("small 1.10 px", 2),
            Map.entry("small, turned 1.50 px", 7),
            Map.entry("small, turned 1.35 px", 6),
            Map.entry("small, turned 1.20 px", 4),
            Map.entry("inverted 4 px", 8),
            Map.entry("dots, solid finders radius 0.35", 7),
            Map.entry("dots, solid finders radius 0.30", 5),
            Map.entry("ink spread -0.4 modules", 7),
            Map.entry("ink spread +0.4 modules", 7));

    /** What needs all effort, on symbols of the first eight versions. */
    private static final Map<String, Integer> THOROUGH = Map.ofEntries(
            Map.entry("Gaussian blur σ 0.8 modules", 6),
            Map.entry("noise σ 100", 7),
            Map.entry("small, turned 1.20 px", 6),
            Map.entry("dots radius 0.35", 7),
            Map.entry("dots, large radius 0.45", 7),
            Map.entry("finder missing 1.0 of it", 7),
            Map.entry("finder covered 0.5 of it", 7),
            Map.entry("soft shadow 0.10 of the light", 7),
            Map.entry("moiré of a screen 3 pixels", 7),
            Map.entry("quiet zone 0 modules, print beyond", 7));

    /** The same for Micro QR Code: blur that only the equaliser takes back. */
    private static final Map<String, Integer> MICRO_THOROUGH =
            Map.of("Gaussian blur σ 0.7 modules", 5, "defocus radius 1.00 modules", 3);

    @Test
    void noTwoRowsHaveTheSameTitle() {
        List<String> titles = Challenges.all().stream().map(Challenge::title).toList();
        assertThat(new HashSet<>(titles)).hasSameSizeAs(titles);
    }

    /**
     * The images must not change with the machine, or figures could not be compared. A change of the generator changes the
     * sums: then set them to what it makes now.
     */
    @Test
    void makesTheSameImagesEverywhere() {
        Map<String, String> sums = new TreeMap<>();
        Specimen specimen = Specimen.of(Population.MICRO, 3).get(2);
        for (Challenge row : Challenges.all()) {
            if (row.title().matches("(tilted 60|Gaussian blur σ 0.5|low light 10|JPEG quality 5|crumpled 0.06).*")) {
                CRC32 sum = new CRC32();
                sum.update(Frame.of(row.image(specimen)).pixels());
                sums.put(row.name(), Long.toHexString(sum.getValue()));
            }
        }
        assertThat(sums)
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "crumpled", "d17118c0",
                        "Gaussian blur", "723b5328",
                        "JPEG", "7e438aa5",
                        "low light", "a1c7d420",
                        "tilted", "cfa9c087"));
    }

    @Test
    void readsWhatItReadBefore() {
        assertThat(tooFew(COMMON, Population.COMMON, "quietzone")).isEmpty();
    }

    @Test
    void readsTheMicroSymbolsThatItReadBefore() {
        assertThat(tooFew(MICRO, Population.MICRO, "quietzone")).isEmpty();
    }

    @Test
    void readsWithAllEffortWhatItReadBefore() {
        assertThat(tooFew(THOROUGH, Population.COMMON, "quietzone-thorough")).isEmpty();
    }

    @Test
    void readsTheMicroSymbolsThatItReadBeforeWithAllEffort() {
        assertThat(tooFew(MICRO_THOROUGH, Population.MICRO, "quietzone-thorough"))
                .isEmpty();
    }

    private static List<String> tooFew(Map<String, Integer> thresholds, Population population, String reader) {
        Course course = new Course(Contestants.named(List.of(reader)));
        List<Specimen> specimens = Specimen.of(population, SYMBOLS);
        List<String> tooFew = new ArrayList<>();
        int rows = 0;
        for (Challenge row : Challenges.all()) {
            int wanted = thresholds.getOrDefault(row.title(), -1);
            if (wanted >= 0) {
                rows++;
                Tally tally =
                        course.run(row, specimens, (specimen, image) -> {}).get(0);
                assertThat(tally.wrong()).as("wrong texts in %s", row.title()).isZero();
                assertThat(tally.errors()).as("exceptions in %s", row.title()).isZero();
                if (tally.read() < wanted) {
                    tooFew.add(row.title() + ": " + tally.read() + " read, at least " + wanted + " wanted");
                }
            }
        }
        assertThat(rows).as("rows of which the thresholds speak").isEqualTo(thresholds.size());
        return tooFew;
    }
}
