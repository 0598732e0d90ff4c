package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.dictionary.CharacterSet;
import org.quietzone.gs1.dictionary.Component;

class CompressionTablesTest {
    /** They came to the dictionary after the compression was specified, or were left out of it. */
    private static final Set<String> WITHOUT_FORMAT = Set.of(
            "03", "4330", "4331", "4332", "4333", "7011", "7041", "715", "716", "717", "7241", "7242", "7250", "7251",
            "7252", "7253", "7254", "7255", "7256", "7257", "7258", "7259", "8014", "8030", "8040", "8041", "8042",
            "8043");

    @Test
    void knowsEveryApplicationIdentifierButTheNewer() {
        Set<String> without = new TreeSet<>();
        for (ApplicationIdentifier ai : AiDictionary.standard().all()) {
            if (CompressionTables.format(ai.code()).isEmpty()) {
                without.add(ai.code());
            }
        }
        assertThat(without).containsExactlyInAnyOrderElementsOf(WITHOUT_FORMAT);
    }

    /** The rule behind the table: fixed digits are one number, digits that may follow another, the rest is text. */
    @Test
    void hasTheFormatsThatFollowFromTheDictionary() {
        for (ApplicationIdentifier ai : AiDictionary.standard().all()) {
            if (!WITHOUT_FORMAT.contains(ai.code())) {
                String expected =
                        switch (ai.code()) {
                            case "8007" -> "X..31"; // five bits of length
                            case "8010", "8013" -> "X..30";
                            case "7040" -> "N1+X3";
                            default -> format(ai.components());
                        };
                assertThat(CompressionTables.format(ai.code())).as(ai.code()).contains(WireFormat.of(expected));
            }
        }
    }

    private static String format(List<Component> components) {
        int fixed = 0;
        int digits = 0;
        int text = 0;
        boolean fixedText = true;
        for (Component component : components) {
            if (component.characters() != CharacterSet.NUMERIC) {
                text += component.max();
                fixedText &= component.min() == component.max();
            } else if (component.optional() || component.min() != component.max()) {
                digits += component.max();
            } else {
                fixed += component.max();
            }
        }
        String tail = text > 0 ? "+X" + (fixedText ? "" : "..") + text : digits > 0 ? "+N.." + digits : "";
        return fixed > 0 ? "N" + fixed + tail : tail.substring(1);
    }

    @Test
    void hasNoCombinationTwice() {
        List<CompressionTables.Combination> all = CompressionTables.all();
        assertThat(all).hasSize(52).doesNotHaveDuplicates();
        assertThat(all)
                .extracting(CompressionTables.Combination::code)
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(all)
                .extracting(combination -> new TreeSet<>(combination.ais()))
                .doesNotHaveDuplicates();
        assertThat(all).allSatisfy(combination -> {
            String code = Integer.toHexString(0x100 | combination.code()).substring(1);
            assertThat(code).containsPattern("[a-f]").doesNotStartWith("f");
            assertThat(combination.ais())
                    .allSatisfy(ai -> assertThat(CompressionTables.format(ai)).isPresent());
            assertThat(CompressionTables.combination(combination.code())).contains(combination);
        });
        assertThat(CompressionTables.combination(0xFF)).isEmpty();
    }

    @Test
    void knowsWhichTwoCombinationsTheToolkitHasInAnotherOrder() {
        assertThat(CompressionTables.all().stream()
                        .filter(CompressionTables.Combination::deviating)
                        .map(combination -> Integer.toHexString(combination.code())))
                .containsExactly("1a", "9d");
    }

    @Test
    void hasAllDigitsOfAnApplicationIdentifierFromItsFirstTwo() {
        assertThat(CompressionTables.digits(1)).isEqualTo(2);
        assertThat(CompressionTables.digits(25)).isEqualTo(3);
        assertThat(CompressionTables.digits(31)).isEqualTo(4);
        assertThat(CompressionTables.digits(3)).isZero();
        assertThat(CompressionTables.digits(89)).isZero();
    }
}
