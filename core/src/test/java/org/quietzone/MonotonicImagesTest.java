package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingProfile;
import org.quietzone.image.GrayImage;
import org.quietzone.spec.Family;

/** From image to grade: what is printed worse, step by step, is never worth more. */
class MonotonicImagesTest {
    private static final int PITCH = 6;

    private static Symbol symbol(Random random) {
        Family family = Family.values()[random.nextInt(3)];
        int digits = family == Family.MICRO_QR ? 1 + random.nextInt(20) : 1 + random.nextInt(80);
        return SymbolEncoder.builder()
                .family(family)
                .reversed(random.nextInt(4) == 0)
                .build()
                .encode(Integer.toString(1 + random.nextInt(9)).repeat(digits));
    }

    private static Grade grade(GradingProfile profile, GrayImage image) {
        return SymbolGrader.builder().profile(profile).build().grade(image).grade();
    }

    @Property(tries = 20)
    void moreWrongModulesOrLessContrast(@ForAll long seed) {
        Random random = new Random(seed);
        Symbol symbol = symbol(random);
        GradingProfile profile = GradingProfile.values()[random.nextInt(3)];
        int dark = 20;
        int light = 220;
        boolean contrast = random.nextBoolean();
        boolean[][] wrong = new boolean[symbol.size()][symbol.size()];
        Grade last = Grade.BEST;
        for (int step = 0; step < 4; step++) {
            GradedImage print = GradedImage.of(symbol, dark, light);
            for (int row = 0; row < symbol.size(); row++) {
                for (int column = 0; column < symbol.size(); column++) {
                    if (wrong[row][column]) {
                        print.set(row, column, dark + light - print.get(row, column));
                    }
                }
            }
            Grade now = grade(profile, print.image(PITCH));
            assertThat(now)
                    .as("%s by %s, step %s", symbol.version(), profile, step)
                    .isLessThanOrEqualTo(last);
            if (step == 0) {
                assertThat(now).isEqualTo(Grade.BEST);
            }
            last = now;
            dark += contrast ? 12 : 0;
            light -= contrast ? 14 : 0;
            for (int i = 0; i <= 2 * step; i++) {
                wrong[random.nextInt(symbol.size())][random.nextInt(symbol.size())] = !contrast || step == 2;
            }
        }
    }

    @Property(tries = 6)
    void moreBlur(@ForAll long seed) {
        Random random = new Random(seed);
        Symbol symbol = symbol(random);
        double spin = 90 * random.nextDouble();
        for (GradingProfile profile : List.of(GradingProfile.ISO_15415_2011, GradingProfile.ISO_29158)) {
            Grade last = Grade.BEST;
            for (double blur = 0; blur < 0.7; blur += 0.15) {
                Photo photo =
                        Photo.plain(PITCH).inks(10, 240).spun(spin).noisy(0).blurred(blur);
                Grade now = grade(profile, photo.of(symbol, new Random(seed)));
                assertThat(now)
                        .as("%s by %s, blur %s", symbol.version(), profile, blur)
                        .isLessThanOrEqualTo(last);
                last = now;
            }
            assertThat(last).isLessThan(Grade.BEST);
        }
    }
}
