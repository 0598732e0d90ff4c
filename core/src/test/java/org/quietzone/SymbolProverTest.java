package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.render.CentreImage;
import org.quietzone.render.Colour;
import org.quietzone.render.FinderShape;
import org.quietzone.render.Layout;
import org.quietzone.render.ModuleShape;
import org.quietzone.render.Pixels;
import org.quietzone.render.Style;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

class SymbolProverTest {
    private static final String URI = "https://example.org/products/4711?batch=A1";

    private static Symbol symbol(ErrorCorrection level) {
        return SymbolEncoder.builder().level(level).levelBoost(false).build().encode(URI);
    }

    private static CentreImage image(double size) {
        int[] stripes = new int[64];
        for (int i = 0; i < stripes.length; i++) {
            stripes[i] = i / 8 % 2 == 0 ? 0xFFCC0000 : 0xFFFFFFFF;
        }
        return new CentreImage(new Pixels(8, 8, stripes), new byte[0], "image/png", size, 0.5);
    }

    private static SymbolProof prove(Symbol symbol, Style style) {
        return SymbolProver.standard().prove(symbol, Layout.modules(), style);
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1", "M4", "1", "7", "25"})
    void plainSymbolsPass(String version) {
        Symbol symbol =
                SymbolEncoder.builder().version(Version.parse(version)).build().encode("123");
        SymbolProof proof = prove(symbol, Style.plain());
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.warnings()).isEmpty();
        assertThat(proof.readBack()).isTrue();
        assertThat(proof.budget()).isEmpty();
    }

    @Test
    void formsAndDarkColoursPass() {
        Style style = Style.builder()
                .dark(Colour.parse("#003366"))
                .modules(ModuleShape.dots(0.45))
                .finders(FinderShape.ROUNDED)
                .build();
        assertThat(prove(symbol(ErrorCorrection.M), style).passed()).isTrue();
    }

    @Test
    void finderPatternsOfDotsDoNot() {
        Style.Builder style = Style.builder().modules(ModuleShape.dots(0.5)).finders(FinderShape.MODULES);
        SymbolProof proof = prove(symbol(ErrorCorrection.M), style.build());
        assertThat(proof.faults().get(0)).startsWith("Finder patterns of dots have gaps");
        // Rounded modules leave no gaps.
        assertThat(prove(
                                symbol(ErrorCorrection.M),
                                style.modules(ModuleShape.rounded(0.5)).build())
                        .passed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"M1", "M2", "M4"})
    void aPictureInAMicroSymbolIsRefusedWithAdvice(String version) {
        Symbol symbol =
                SymbolEncoder.builder().version(Version.parse(version)).build().encode("123");
        SymbolProof proof = prove(symbol, Style.builder().image(image(0.5)).build());
        assertThat(proof.passed()).isFalse();
        assertThat(proof.advice()).isNotEmpty();
    }

    @Test
    void paleColoursDoNot() {
        SymbolProof proof = prove(
                symbol(ErrorCorrection.M),
                Style.builder().dark(Colour.parse("#ffcc00")).build());
        assertThat(proof.passed()).isFalse();
        assertThat(proof.faults().get(0)).startsWith("The colours have a contrast of 36 %, and 40 % are needed");
        assertThat(SymbolProver.of(0, 0.5)
                        .prove(
                                symbol(ErrorCorrection.M),
                                Layout.modules(),
                                Style.builder().dark(Colour.parse("#ffcc00")).build())
                        .faults())
                .noneMatch(fault -> fault.contains("contrast"));
    }

    @Test
    void warnsOfReversedColoursAndOfRed() {
        Style reversed = Style.builder().dark(Colour.WHITE).light(Colour.BLACK).build();
        assertThat(prove(symbol(ErrorCorrection.M), reversed).warnings())
                .singleElement()
                .asString()
                .contains("reversed colours");
        Style red = Style.builder().dark(Colour.parse("red")).build();
        assertThat(prove(symbol(ErrorCorrection.M), red).warnings())
                .singleElement()
                .asString()
                .contains("red light");
    }

    @Test
    void warnsOfCircles() {
        Style circles = Style.builder().finders(FinderShape.CIRCLE).build();
        SymbolProof proof = prove(symbol(ErrorCorrection.M), circles);
        assertThat(proof.passed()).isTrue();
        assertThat(proof.warnings()).singleElement().asString().startsWith("Finder patterns are circles");
    }

    @Test
    void aPictureThatIsTooLargeComesWithWhatWouldPass() {
        Symbol symbol = symbol(ErrorCorrection.L);
        SymbolProof proof = prove(symbol, Style.builder().image(image(0.2)).build());

        assertThat(proof.passed()).isFalse();
        assertThat(proof.budget().orElseThrow().fits()).isFalse();
        assertThat(proof.faults()).anyMatch(fault -> fault.startsWith("The picture covers "));
        String size = proof.advice().get(0).replaceAll("A picture of (\\d+) % of the side would pass.*", "$1");
        double largest = Integer.parseInt(size) / 100.0;
        assertThat(prove(symbol, Style.builder().image(image(largest)).build()).passed())
                .isTrue();
        assertThat(prove(symbol, Style.builder().image(image(largest + 0.01)).build())
                        .passed())
                .isFalse();
        assertThat(proof.advice().get(1)).matches("With version \\d+ and level [MQH] the picture would pass as it is");
    }

    @Test
    void aPictureThatFitsPasses() {
        SymbolProof proof = prove(
                symbol(ErrorCorrection.H), Style.builder().image(image(0.2)).build());
        assertThat(proof.faults()).isEmpty();
        assertThat(proof.budget().orElseThrow().blocks()).anyMatch(block -> block.covered() > 0);
    }

    @Test
    void refusesLimitsOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> SymbolProver.of(1.1, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> SymbolProver.of(0.4, Double.NaN));
    }
}
