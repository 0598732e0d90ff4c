package org.quietzone.gs1.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.element.Element;

class CodeReaderTest {
    private static final AiDictionary DICTIONARY = AiDictionary.standard();

    private static CompressedCode read(String code) {
        return CodeReader.read(code, DICTIONARY, false);
    }

    @Test
    void readsEveryApplicationIdentifierAtItsShortestAndItsLongest() {
        Random random = new Random(5);
        for (ApplicationIdentifier ai : WireSamples.compressible()) {
            for (int i = 0; i < 8; i++) {
                Element element = WireSamples.sample(ai, random, i % 2 == 0);
                assertThat(CodeWriter.fits(element)).isTrue();
                CompressedCode back = read(CodeWriter.write(List.of(element), List.of(), true));
                assertThat(back.problem()).isEmpty();
                assertThat(back.elements()).containsExactly(element);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"10, 00123", "21, 0", "21, 00000000000000000000", "30, 00000001", "255, 9521141123454000", "30, 00"})
    void keepsLeadingZeros(String ai, String value) {
        List<Element> elements = WireSamples.of(ai, value);
        assertThat(read(CodeWriter.write(elements, List.of(), true)).elements()).isEqualTo(elements);
    }

    @Property(tries = 1000)
    void readsWhatWasWritten(
            @ForAll Random random, @ForAll boolean optimisations, @ForAll("pairs") List<String> pairs) {
        List<ApplicationIdentifier> ais = new ArrayList<>(WireSamples.compressible());
        // Those with combinations come up more often than they would by chance.
        Collections.shuffle(ais, random);
        for (String ai : CompressionTables.all()
                .get(random.nextInt(CompressionTables.all().size()))
                .ais()) {
            ais.remove(WireSamples.ai(ai));
            ais.add(0, WireSamples.ai(ai));
        }
        List<Element> elements = ais.subList(0, random.nextInt(12)).stream()
                .map(ai -> WireSamples.sample(ai, random, random.nextBoolean()))
                .toList();
        List<Map.Entry<String, String>> parameters = pairs.stream()
                .map(value -> Map.entry("k" + value.length(), value))
                .toList();

        CompressedCode back = read(CodeWriter.write(elements, parameters, optimisations));

        assertThat(back.problem()).isEmpty();
        assertThat(back.elements()).containsExactlyInAnyOrderElementsOf(elements);
        assertThat(back.parameters()).isEqualTo(parameters);
    }

    @Provide
    Arbitrary<List<String>> pairs() {
        return Arbitraries.strings().ascii().ofMaxLength(127).list().ofMaxSize(3);
    }

    /** Bits, the character at which they are wrong, and what is said. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1000 1001 | 0 | no application identifier that can be compressed begins with 89",
                "0000 0101 | 0 | no application identifier that can be compressed begins with 05",
                "0010 0011 1010 | 0 | an application identifier that begins with 23 goes on with no digit",
                "0111 0000 0001 0001 | 0 | AI (7011) has no compressed form",
                "0011 0001 0000 0110 | 0 | there is no application identifier (3106)",
                "1110 0000 | 0 | there is no code E0 of application identifiers",
                "1001 1101 | 1 | the code ends too early",
                "0001 0000 000 00001 | 2 | the code ends too early",
                "0001 0000 101 00000 | 1 | AI (10) is encoded by method 5, there are 0 to 4",
                "0001 0000 000 11111 | 1 | AI (10) is 31 characters long where 20 are allowed",
                "0000 0001 11111111111111111111111111111111111111111111111 | 1 | a number has more than 14 digits",
                "0010 0000 0000111 001 | 2 | the bits that fill the last character are not zero",
                "0010 0000 0000111 0010 0001 010 00001 0000 0000000 | 5 | there is a character too many at the end",
                "1111 0000000 | 0 | a key that is not of GS1 is empty",
                "1111 0000001 110100 | 0 | a key that is not of GS1 is all digits: 0",
                "1111 0000001 100000 111 0000000 | 0 | the value of g is encoded by method 7, there are 0 to 4",
            })
    void saysWhatIsWrongAndWhere(String bits, int position, String detail) {
        BitWriter out = new BitWriter();
        for (char bit : bits.replace(" ", "").toCharArray()) {
            out.bits(bit - '0', 1);
        }
        CompressedCode back = read(out.finish());
        assertThat(back.problem()).hasValueSatisfying(problem -> {
            assertThat(problem.detail()).isEqualTo(detail);
            assertThat(problem.position()).isEqualTo(position);
        });
    }

    @Test
    void refusesAnApplicationIdentifierThatStandsTwice() {
        BitWriter out = new BitWriter();
        for (int i = 0; i < 2; i++) {
            out.bits(0x20, 8);
            out.bits(7, 7);
        }
        assertThat(read(out.finish()).problem().orElseThrow().detail()).isEqualTo("AI (20) stands twice");
    }

    @Test
    void refusesACharacterTooFewOrAnother() {
        assertThat(read("AQnYUc1gmg").problem()).isEmpty();
        assertThat(read("AQnYUc1gm").problem().orElseThrow().detail()).isEqualTo("the code ends too early");
        assertThat(read("AQnYUc1gmh").problem().orElseThrow().detail()).endsWith("are not zero");
    }

    @Test
    void readsTheOrderOfTheToolkitWhenAskedTo() {
        List<Element> elements = WireSamples.of("01", "09520123456788", "10", "ABC", "17", "290331", "21", "XYZ");
        BitWriter out = new BitWriter();
        out.bits(0x1A, 8);
        elements.forEach(
                element -> CompressionTables.format(element.ai()).orElseThrow().write(element.value(), out));
        String code = out.finish();

        assertThat(CodeReader.read(code, DICTIONARY, true).elements()).isEqualTo(elements);
        CompressedCode standard = read(code);
        assertThat(standard.deviating()).isTrue();
        assertThat(standard.elements()).isNotEqualTo(elements);
        assertThat(read("AQnYUc1gmg").deviating()).isFalse();
    }

    @Property(tries = 3000)
    void anyCodeIsReadOrRefused(@ForAll("codes") String code) {
        CompressedCode back = read(code);
        assertThat(back.elements()).doesNotHaveDuplicates();
        int characters = back.elements().stream()
                .mapToInt(element -> element.value().length())
                .sum();
        assertThat(characters).isLessThanOrEqualTo(2 * code.length()); // 3.32 bits a digit, six a character
        if (back.problem().isEmpty()) {
            assertThat(back.elements()).allMatch(CodeWriter::fits);
            String again = CodeWriter.write(back.elements(), back.parameters(), false);
            assertThat(read(again).elements()).containsExactlyInAnyOrderElementsOf(back.elements());
        } else {
            assertThat(back.problem().get().position()).isBetween(0, code.length());
        }
    }

    @Provide
    Arbitrary<String> codes() {
        Arbitrary<String> any = Arbitraries.strings()
                .withChars("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
                .ofMaxLength(120);
        return Arbitraries.oneOf(any, any.map(code -> "AQnYUc1gm" + code), any.map(code -> "EE" + code));
    }

    @Test
    void aLongCodeIsReadInOneGo() {
        List<Map.Entry<String, String>> many = Collections.nCopies(50_000, Map.entry("k", "v"));
        assertThat(read(CodeWriter.write(List.of(), many, false)).parameters()).isEqualTo(many);
    }
}
