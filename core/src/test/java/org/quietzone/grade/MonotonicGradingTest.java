package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/**
 * More damage and less contrast never raise a grade. Modulation alone may rise, for it does not know which side of the
 * threshold a module should be on: what is wholly of the wrong colour has all of it, but no reflectance margin.
 *
 * <p>By ISO/IEC 29158 this holds for damage that leaves modules light or dark. One module that is made grey moves the
 * second threshold away from itself, and so to the advantage of others that are as grey: that is how the threshold is
 * meant.
 */
class MonotonicGradingTest {
    private static final List<Version> VERSIONS = List.of(
            Version.micro(1),
            Version.micro(2),
            Version.micro(3),
            Version.micro(4),
            Version.micro(3),
            Version.micro(4),
            Version.of(1),
            Version.of(1),
            Version.of(2),
            Version.of(7),
            Version.model1(1));
    private static final int DARK = 40;
    private static final int LIGHT = 200;

    @Property(tries = 1000)
    void moreDamageAndLessContrastNeverRaiseAGrade(@ForAll long seed) {
        Random random = new Random(seed);
        Version version = VERSIONS.get(random.nextInt(VERSIONS.size()));
        ErrorCorrection level =
                version.levels().get(random.nextInt(version.levels().size()));
        GradingProfile profile = GradingProfile.values()[random.nextInt(3)];
        boolean grey = profile != GradingProfile.ISO_29158 && random.nextBoolean();
        boolean contrast = !grey && random.nextInt(3) == 0;
        BlockLayout layout = version.layout(level);
        boolean reversed = random.nextInt(4) == 0;
        Print print = Print.of(layout, reversed, DARK, LIGHT, seed);
        int side = version.size() + 2 * version.quietZone();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < side * side; i++) {
            places.add(i);
        }
        Collections.shuffle(places, random);
        GradingSettings settings = Limits.settings(profile);
        ScanReport before = report(print, settings);
        assertThat(before.parameter(Parameter.REFLECTANCE_MARGIN)
                        .or(() -> before.parameter(Parameter.CELL_MODULATION))
                        .orElseThrow()
                        .grade())
                .isEqualTo(Grade.BEST);
        int next = 0;
        int low = DARK;
        int high = LIGHT;
        ScanReport last = before;
        for (int step = 0; step < 2; step++) {
            if (contrast) {
                int less = 5 + random.nextInt(20);
                print = print.recoloured(low, high, low + less, high - less);
                low += less;
                high -= less;
            }
            for (int count = random.nextInt(2 + 4 * step); count > 0; count--, next++) {
                int row = places.get(next) / side - version.quietZone();
                int column = places.get(next) % side - version.quietZone();
                int value = print.get(row, column);
                // Somewhere between what it is and the other colour.
                int other = low + high - value;
                print.set(row, column, grey ? value + (int) ((other - value) * random.nextDouble()) : other);
            }
            ScanReport now = report(print, settings);
            for (ParameterGrade parameter : now.parameters()) {
                if (parameter.parameter() != Parameter.MODULATION) {
                    assertThat(parameter.grade())
                            .as("%s of %s-%s by %s, step %s", parameter.parameter(), version, level, profile, step)
                            .isLessThanOrEqualTo(last.parameter(parameter.parameter())
                                    .orElseThrow()
                                    .grade());
                }
            }
            assertThat(now.grade()).isLessThanOrEqualTo(last.grade());
            last = now;
        }
    }

    /** The report of a print whose blocks have as many errors as it shows, as far as they can be corrected. */
    private static ScanReport report(Print print, GradingSettings settings) {
        BlockLayout layout = print.layout();
        int size = layout.version().size();
        int middle = print.twiceTheMiddle();
        int[] places = MatrixReader.codewordPlaces(layout);
        Set<Integer> wrong = new HashSet<>();
        for (int i = 0; i < places.length; i++) {
            boolean dark = 2 * print.get(i / size, i % size) < middle;
            boolean shouldBe = print.matrix().get(i / size, i % size) != print.isReversed();
            if (places[i] >= 0 && dark != shouldBe) {
                wrong.add(places[i]);
            }
        }
        for (int block = 0; block < layout.blocks(); block++) {
            int errors = 0;
            for (int i = 0; i < layout.dataCodewords(block); i++) {
                errors += wrong.contains(layout.dataPosition(block, i)) ? 1 : 0;
            }
            for (int i = 0; i < layout.eccPerBlock(); i++) {
                errors += wrong.contains(layout.eccPosition(block, i)) ? 1 : 0;
            }
            print.corrected(block, errors, 0);
            if (errors > layout.correctable()) {
                print.notByReference();
            }
        }
        return print.report(settings);
    }

    /**
     * Blurred more and more, step by step, without damage. By ISO/IEC 29158 only the lowest parameter never rises: when
     * most modules have become grey, the second threshold finds another middle, on whose right side some come to lie.
     */
    @Property(tries = 30)
    void moreBlurNeverRaisesAGrade(@ForAll long seed) {
        Random random = new Random(seed);
        Version version = VERSIONS.get(random.nextInt(VERSIONS.size()));
        BlockLayout layout = version.layout(
                version.levels().get(random.nextInt(version.levels().size())));
        GradingSettings settings = Limits.settings(GradingProfile.values()[random.nextInt(3)]);
        Print print = Print.of(layout, random.nextBoolean(), 0, 255, seed);
        ScanReport last = print.report(settings);
        for (double blur = 0.15; blur < 0.8; blur += 0.15) {
            ScanReport now = print.blurred(blur).report(settings);
            assertThat(now.grade())
                    .as("%s by %s, blur %s", version, settings.profile(), blur)
                    .isLessThanOrEqualTo(last.grade());
            for (ParameterGrade parameter : now.parameters()) {
                if (settings.profile() != GradingProfile.ISO_29158) {
                    assertThat(parameter.grade())
                            .as("%s of %s by %s, blur %s", parameter.parameter(), version, settings.profile(), blur)
                            .isLessThanOrEqualTo(last.parameter(parameter.parameter())
                                    .orElseThrow()
                                    .grade());
                }
            }
            last = now;
        }
    }
}
