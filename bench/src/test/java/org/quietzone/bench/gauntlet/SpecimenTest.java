package org.quietzone.bench.gauntlet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quietzone.Reading;
import org.quietzone.SymbolReader;
import org.quietzone.bench.gauntlet.Specimen.Population;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class SpecimenTest {
    @Test
    void saysWhatItsSymbolSays() {
        for (Population population : Population.values()) {
            for (Specimen specimen : Specimen.of(population, 60)) {
                assertThat(SymbolReader.standard().decode(specimen.symbol().modules()))
                        .isInstanceOfSatisfying(
                                Reading.class,
                                reading -> assertThat(reading.text()).isEqualTo(specimen.text()));
            }
        }
    }

    @Test
    void populationsAreWhatTheirLabelsSay() {
        assertThat(Specimen.of(Population.COMMON, 30)).allSatisfy(specimen -> {
            assertThat(specimen.symbol().version()).isBetween(Version.of(1), Version.of(15));
            assertThat(specimen.symbol().level()).isEqualTo(ErrorCorrection.M);
        });
        Set<Version> versions = new HashSet<>();
        Set<ErrorCorrection> levels = new HashSet<>();
        for (Specimen specimen : Specimen.of(Population.LARGE, 40)) {
            versions.add(specimen.symbol().version());
            levels.add(specimen.symbol().level());
        }
        assertThat(versions).hasSize(40);
        assertThat(levels).containsExactlyInAnyOrder(ErrorCorrection.L, ErrorCorrection.Q, ErrorCorrection.H);
        Set<List<Object>> micro = new HashSet<>();
        for (Specimen specimen : Specimen.of(Population.MICRO, 60)) {
            assertThat(specimen.symbol().version().family()).isEqualTo(Family.MICRO_QR);
            micro.add(List.of(specimen.symbol().version(), specimen.symbol().level()));
        }
        assertThat(micro).as("M1, M2 and M3 with two levels, M4 with three").hasSize(8);
    }

    @Test
    void moreOfThemBeginWithTheSame() {
        assertThat(Specimen.of(Population.COMMON, 20).subList(0, 5)).isEqualTo(Specimen.of(Population.COMMON, 5));
    }
}
