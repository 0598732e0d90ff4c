package org.quietzone.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.quietzone.render.Colour;
import org.quietzone.render.Gradient;
import org.quietzone.render.Style;

class ContrastTest {
    private static Contrast of(String dark, String light) {
        return Contrast.of(Style.builder()
                .dark(Colour.parse(dark))
                .light(Colour.parse(light))
                .build());
    }

    @Test
    void blackOnWhiteIsAll() {
        assertThat(of("black", "white")).isEqualTo(new Contrast(1, 1, false));
        assertThat(of("black", "transparent")).isEqualTo(new Contrast(1, 1, false));
        assertThat(of("white", "black")).isEqualTo(new Contrast(1, 1, true));
    }

    @Test
    void isMeasuredAsLight() {
        // Grey 188 of 255 throws back half of the light.
        assertThat(of("#bcbcbc", "white").luminance()).isEqualTo(0.5, within(0.005));
        assertThat(of("#000000bf", "white").luminance()).isEqualTo(1 - 0.0513, within(0.01));
    }

    @Test
    void redOnWhiteIsNothingUnderRedLight() {
        Contrast contrast = of("red", "white");
        assertThat(contrast.luminance()).isGreaterThan(0.7);
        assertThat(contrast.red()).isZero();
    }

    @Test
    void aGradientHasTheContrastOfItsPalestColour() {
        Style style = Style.builder()
                .dark(Gradient.linear(0, Colour.BLACK, Colour.parse("#bcbcbc")))
                .build();
        assertThat(Contrast.of(style).luminance()).isEqualTo(0.5, within(0.005));
        Style through = Style.builder()
                .dark(Gradient.linear(0, Colour.BLACK, Colour.WHITE))
                .light(Colour.parse("#808080"))
                .build();
        assertThat(Contrast.of(through).luminance()).isZero();
    }

    @Test
    void theMiddleOfAReversedGradientMayBeDarkerThanItsEnds() {
        Colour red = Colour.parse("red");
        Colour blue = Colour.parse("#4040ff");
        Style.Builder style = Style.builder().light(Colour.BLACK).dark(Gradient.linear(30, red, blue));
        assertThat(blue.luminance()).isLessThan(red.luminance());
        assertThat(Contrast.of(style.build()).luminance()).isLessThan(blue.luminance() - 0.01);
        assertThat(Contrast.of(style.dark(Gradient.radial(red, blue)).build()).luminance())
                .isLessThan(blue.luminance() - 0.01);
    }
}
