package org.quietzone.gs1.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrintedSymbolTest {
    @Test
    void theWholeSizeHasTheQuietZoneOfTheFamilyTwice() {
        assertThat(Symbols.qr(1).build().wholeSize(1)).isEqualTo(29);
        assertThat(Symbols.micro(1).build().wholeSize(1)).isEqualTo(15);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, 1000.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAnXDimensionThatIsNone(double x) {
        assertThatIllegalArgumentException().isThrownBy(() -> Symbols.qr(1).x(x).build());
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, 1000.1, Double.NaN})
    void refusesAQuietZoneThatIsNone(double modules) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Symbols.qr(1).quietZone(modules).build());
    }

    @Test
    void refusesASizeThatNoSymbolHas() {
        assertThatIllegalArgumentException().isThrownBy(() -> Symbols.qr(41).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Symbols.micro(0).build());
    }
}
