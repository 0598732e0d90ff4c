package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DotLettersTest {
    private static final String ALL = "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-:";

    private static String picture(String words) {
        StringBuilder picture = new StringBuilder();
        for (int y = 0; y < DotLetters.HEIGHT; y++) {
            for (int x = 0; x < DotLetters.width(words); x++) {
                picture.append(DotLetters.isSet(words, x, y) ? '#' : ' ');
            }
            picture.append('\n');
        }
        return picture.toString();
    }

    @Test
    void wordsStandBesideOneAnother() {
        assertThat(picture("L1")).isEqualTo("""
                #       # \s
                #      ## \s
                #       # \s
                #       # \s
                #       # \s
                #       # \s
                ##### ### \s
                """.replace("##### ### ", "#####  ###"));
    }

    @Test
    void everyCharacterHasAShapeOfItsOwn() {
        Set<String> shapes = new HashSet<>();
        for (int i = 0; i < ALL.length(); i++) {
            assertThat(shapes.add(picture(ALL.substring(i, i + 1))))
                    .as(ALL.substring(i, i + 1))
                    .isTrue();
        }
        assertThat(picture("e")).isEqualTo(picture("E"));
        assertThat(shapes).doesNotContain(picture(" "));
    }

    @Test
    void outsideTheWordsThereIsNothing() {
        assertThat(picture(" ")).isEqualTo(picture("?"));
        assertThat(DotLetters.isSet("H", -1, 0)).isFalse();
        assertThat(DotLetters.isSet("H", 0, 7)).isFalse();
        assertThat(DotLetters.isSet("H", 6, 0)).isFalse();
        assertThat(DotLetters.isSet("H", 0, 0)).isTrue();
    }
}
