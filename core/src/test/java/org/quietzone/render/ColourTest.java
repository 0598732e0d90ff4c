package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ColourTest {
    @ParameterizedTest
    @CsvSource({
        "#abc, 170, 187, 204, 255",
        "#ABCD, 170, 187, 204, 221",
        "#102030, 16, 32, 48, 255",
        "#10203040, 16, 32, 48, 64",
        "navy, 0, 0, 128, 255",
        "' RebeccaPurple ', 102, 51, 153, 255",
        "yellowgreen, 154, 205, 50, 255",
        "aliceblue, 240, 248, 255, 255",
        "transparent, 0, 0, 0, 0",
        "NONE, 0, 0, 0, 0"
    })
    void readsWhatCssWrites(String text, int red, int green, int blue, int alpha) {
        assertThat(Colour.parse(text)).isEqualTo(new Colour(red, green, blue, alpha));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "#",
                "#12",
                "#12345",
                "#1234567",
                "#ggg",
                "#-10",
                "#\u0663\u0663\u0663",
                "navy\"",
                "rgb(1,2,3)",
                "K\u0131rm\u0131z\u0131"
            })
    void refusesWhatIsNoColour(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Colour.parse(text))
                .withMessageContaining("is not a colour: write #rgb");
    }

    @Test
    void refusesPartsOutOfRange() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(0, 256, 0, 255));
        assertThatIllegalArgumentException().isThrownBy(() -> new Colour(0, 0, -1, 255));
    }

    @Test
    void knowsAllNamesOfCss() {
        assertThat(ColourNames.names())
                .hasSize(148)
                .allSatisfy(name -> assertThat(Colour.parse(name).alpha()).isEqualTo(255));
    }

    @Property
    void parseIsTheInverseOfToString(
            @ForAll @IntRange(max = 255) int red,
            @ForAll @IntRange(max = 255) int green,
            @ForAll @IntRange(max = 255) int blue,
            @ForAll @IntRange(min = 1, max = 255) int alpha) {
        Colour colour = new Colour(red, green, blue, alpha);
        assertThat(Colour.parse(colour.toString())).isEqualTo(colour);
        assertThat(Colour.parse(colour.hex())).isEqualTo(new Colour(red, green, blue, 255));
    }
}
