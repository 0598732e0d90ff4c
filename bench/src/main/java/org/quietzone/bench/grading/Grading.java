package org.quietzone.bench.grading;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.quietzone.SymbolGrader;
import org.quietzone.bench.contest.Meter;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingProfile;
import org.quietzone.image.GrayImage;
import org.quietzone.spec.Version;

/** The command {@code bench/run grade}: what a whole grade costs, from the image to the report, by each standard. */
public final class Grading {
    private static final int WARM_UPS = 12;
    private static final int ROUNDS = 11;
    /** Large images take long and need fewer rounds. */
    private static final int LARGE = 4_000_000;

    private static final List<PrintedImage> IMAGES = List.of(
            new PrintedImage(Version.of(2), 30, 0, 1000, 60),
            new PrintedImage(Version.of(7), 15, 20, 1000, 60),
            new PrintedImage(Version.of(25), 8, 0, 1000, 60),
            new PrintedImage(Version.of(40), 5, 0, 1000, 60),
            new PrintedImage(Version.of(40), 20, 0, 3700, 1500),
            new PrintedImage(Version.of(40), 20, 30, 5060, 1500));

    private Grading() {}

    /** Measures and prints the table. */
    public static void main(String[] args) {
        if (args.length > 0) {
            System.err.println("usage: bench/run grade");
            System.exit(2);
        }
        System.out.println("| print | standard | grade | ms | bar | megabytes |\n|---|---|--:|--:|--:|--:|");
        for (PrintedImage print : IMAGES) {
            GrayImage image = print.draw();
            boolean large = image.width() * image.height() > LARGE;
            for (GradingProfile profile : GradingProfile.values()) {
                Cost cost = measure(image, profile, large ? 2 : WARM_UPS, large ? 3 : ROUNDS);
                System.out.printf(
                        Locale.ROOT,
                        "| %s | %s | %s | %.0f | %.0f | %.1f |%n",
                        print.label(),
                        profile.label(),
                        cost.grade(),
                        cost.nanos() / 1e6,
                        print.bar(),
                        cost.bytes() / 1e6);
            }
        }
    }

    /**
     * What grading an image took.
     *
     * @param nanos the median of its calls, of processor time
     * @param bytes allocated by the last of them
     */
    record Cost(Grade grade, long nanos, long bytes) {}

    static Cost measure(GrayImage image, GradingProfile profile, int warmUps, int rounds) {
        SymbolGrader grader = SymbolGrader.builder().profile(profile).build();
        Grade grade = Grade.FAIL;
        for (int i = 0; i < warmUps; i++) {
            grade = grader.grade(image).grade();
        }
        long[] nanos = new long[rounds];
        long bytes = 0;
        for (int i = 0; i < rounds; i++) {
            long before = Meter.bytes();
            long start = Meter.nanos();
            grade = grader.grade(image).grade();
            nanos[i] = Meter.nanos() - start;
            bytes = Meter.bytes() - before;
        }
        Arrays.sort(nanos);
        return new Cost(grade, nanos[rounds / 2], bytes);
    }
}
