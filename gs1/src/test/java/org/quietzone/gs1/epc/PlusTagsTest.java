package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.Vectors;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Bracketed;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.Elements;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.link.LinkOptions;

class PlusTagsTest {
    private static final String SET_82 =
            "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";

    private final Syntax syntax = new Syntax(AiDictionary.standard(), CheckContext.standard(), true, false);
    private final PlusTags tags = new PlusTags(syntax);

    private List<Element> elements(String bracketed) {
        Elements elements = new Bracketed(syntax).parse(bracketed);
        assertThat(elements.errors()).isEmpty();
        return elements.elements();
    }

    @ParameterizedTest
    @CsvSource({
        "SGTIN, 0, (01)09521234543213(21)7, '', F7009521234543213017",
        "SGTIN, 3, (01)09521234543213(21)0042, '', F73095212345432130400A80",
        "SGTIN, 1, (01)09521234543213(21)FACE, '', F710952123454321324FACE0",
        "SGTIN, 1, (01)09521234543213(21)face, '', F710952123454321344FACE0",
        "SGTIN, 0, (01)09521234543213(21)FACe, '', F70095212345432136414009E000",
        "SGTIN, 0, (01)09521234543213(21)12345678901234567890, '', F700952123454321314156A95319D63E15A4",
        "SGTIN, 0, (01)09521234543213(21)a+b, '', F700952123454321383C2AF10000",
        "SGTIN, 0, (01)09521234543213(21)7, id.shop.org, FD0095212345432130178C839E8DFC2E0000",
        "DSGTIN, 5, (01)09521234543213(21)7(11)991231, '', FB50C79F09521234543213017000",
        "DSGTIN, 5, (01)09521234543213(21)7(7007)260101, '', FB56342109521234543213017000",
        "SSCC, 0, (00)952012345678901233, '', F90952012345678901233000",
        "SSCC, 0, (00)952012345678901233, a-b.example.co.uk, EF0952012345678901233A3856E25D97C61DBC36655D8F7AEEBAC000",
        "SGLN, 0, (414)9521234543213(254)A-1, '', F2095212345432136303ED40",
        "GRAI, 0, (8003)09521234543213X9, '', F1009521234543213625FD00",
        "GIAI, 0, (8004)9521234, '', FA09521234F0",
        "GIAI, 0, (8004)9521234Z12, '', FA09521234E63675D800",
        "GSRN, 7, (8018)952012345678901233, '', F47952012345678901233000",
        "GSRNP, 2, (8017)952012345678901233, '', F52952012345678901233000",
        "GDTI, 1, (253)95212345432130815, '', F619521234543213040CBC00",
        "SGCN, 0, (255)9521234543213007, '', F809521234543213301C",
        "ITIP, 0, (8006)095212345432130102(21)AB12, '', F3009521234543213010224AB120",
        "CPI, 0, (8010)9521234X/1(8011)123456789012, '', F009521234E83B0BD8E0E5F4C8D0A000"
    })
    void writesAndReadsEachScheme(PlusScheme scheme, int filter, String message, String host, String hex) {
        PlusOptions options = PlusOptions.standard().filter(filter);
        options = scheme == PlusScheme.DSGTIN ? options.scheme(scheme) : options;
        options = host.isEmpty() ? options : options.host(host);
        PlusTag tag = PlusTags.of(elements(message), options).value().orElseThrow();

        assertThat(tag.hex()).isEqualTo(hex);
        assertThat(tag).hasToString(scheme.title(!host.isEmpty()) + " " + hex);
        assertThat(PlusTags.isPlus(hex)).isTrue();
        for (String text : List.of(hex, hex.toLowerCase(Locale.ROOT), hex + "BEEF")) {
            PlusTag read = tags.parse(text).value().orElseThrow();
            assertThat(read).isEqualTo(tag);
            assertThat(read.elements()).isEqualTo(elements(message));
            assertThat(read.filter()).isEqualTo(filter);
            assertThat(read.host().orElse("")).isEqualTo(host);
            assertThat(read.moreData()).isFalse();
        }
    }

    @Test
    void readsTheEpcWhereMoreDataFollow() {
        List<Element> elements = elements("(01)09521234543213(21)7");
        PlusTag tag = PlusTags.of(elements, PlusOptions.standard().moreData(true))
                .value()
                .orElseThrow();
        assertThat(tag.hex()).startsWith("F78");
        PlusTag read = tags.parse(tag.hex() + "1234").value().orElseThrow();
        assertThat(read.moreData()).isTrue();
        assertThat(read.elements()).isEqualTo(elements);
    }

    @Test
    void leavesOutWhatIsNoPartOfTheKey() {
        PlusTag tag = PlusTags.of(elements("(01)09521234543213(10)LOT(17)301231(21)7"), PlusOptions.standard())
                .value()
                .orElseThrow();
        assertThat(tag.elements()).isEqualTo(elements("(01)09521234543213(21)7"));
    }

    @Test
    void writesNothingThatItCouldNotRead() {
        AiDictionary dictionary = AiDictionary.standard();
        Element gtin = new Element(dictionary.find("01").orElseThrow(), "09521234543213");
        for (String serial : List.of("", "ä", "\u0660", "123456789012345678901")) {
            Element element = new Element(dictionary.find("21").orElseThrow(), serial);
            assertThat(PlusTags.of(List.of(gtin, element), PlusOptions.standard())
                            .valid())
                    .as(serial)
                    .isFalse();
        }
        for (String key : List.of("", "9521234543213", "0952123454321X", "09521234543213 ")) {
            Element element = new Element(dictionary.find("01").orElseThrow(), key);
            Element serial = new Element(dictionary.find("21").orElseThrow(), "1");
            assertThat(PlusTags.of(List.of(element, serial), PlusOptions.standard())
                            .valid())
                    .as(key)
                    .isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(01)09521234543213 | the message has no scheme: SGTIN+ needs (21)",
                "(414)9521234543213 | SGLN+ needs (254); how a location without extension is written is not confirmed",
                "(253)9521234543213 | GDTI+ needs the serial part of the key",
                "(8003)09521234543213 | GRAI+ needs the serial part of the key",
                "(255)9521234543213 | SGCN+ needs the serial part of the key",
                "(401)9521234 | none of its keys has a scheme of TDS 2"
            })
    void saysWhatATagNeeds(String message, String sentence) {
        EpcResult<PlusTag> result = PlusTags.of(elements(message), PlusOptions.standard());
        assertThat(result.valid()).isFalse();
        assertThat(result.errors()).singleElement().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(Rule.NO_EPC_SCHEME);
            assertThat(error.message()).contains(sentence.replace("the message has no scheme: ", ""));
        });
    }

    @Test
    void datesMustBeAskedForAndAreDays() {
        PlusOptions options = PlusOptions.standard().scheme(PlusScheme.DSGTIN);
        assertThat(PlusTags.of(elements("(01)09521234543213(21)7"), options).errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("DSGTIN+ needs a date"));
        assertThat(PlusTags.of(elements("(01)09521234543213(21)7(7007)260101260131"), options)
                        .errors())
                .singleElement()
                .satisfies(error -> assertThat(error.message()).contains("not a span of days"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | NOT_AN_EPC | three of them at least",
                "F7 | NOT_AN_EPC | three of them at least",
                "F7XX | NOT_AN_EPC | hexadecimal",
                "30740000 | NOT_AN_EPC | no scheme of TDS 2",
                "F7009521234543 | ILLEGAL_EPC_FIELD | end within 14 digits",
                "F70A9521234543213017 | ILLEGAL_EPC_FIELD | four bits of a digit hold 10",
                "F7009521234543213 | ILLEGAL_EPC_FIELD | end before a text",
                "F7009521234543213A1FFFF | ILLEGAL_EPC_FIELD | URN Code 40",
                "F7009521234543213C1FFFF | ILLEGAL_EPC_FIELD | no encoding number 6",
                "F700952123454321300FFFF | ILLEGAL_EPC_FIELD | 1 to 20 characters here, not 0",
                "F7009521234543213156789 | ILLEGAL_EPC_FIELD | not 21",
                "F700952123454321301F | ILLEGAL_EPC_FIELD | 15 has more than 1 digits",
                "F700952123454321304FF | ILLEGAL_EPC_FIELD | end within",
                "F7009521234543214017 | INCORRECT_CHECK_DIGIT | should be 3",
                "F7009521234543213813A | INVALID_CSET82_CHARACTER | set of 82",
                "FB0F000009521234543213017 | ILLEGAL_EPC_FIELD | no date number 15",
                "FB00FF0009521234543213017 | ILLEGAL_EPC_FIELD | year of the date is 127",
                "FB00000009521234543213017 | ILLEGAL_MONTH | month",
                "FB00 | ILLEGAL_EPC_FIELD | end within the date",
                "FA0952123 | ILLEGAL_EPC_FIELD | end within a value",
                "FA0952123A | ILLEGAL_EPC_FIELD | hold 10",
                "FA01234567890123456789012345678901F | ILLEGAL_EPC_FIELD | at most 30",
                "F80952123454321300 | ILLEGAL_EPC_FIELD | 1 to 12 digits here, not 0",
                "F80952123454321 | ILLEGAL_EPC_FIELD | end within",
                "F809521234543213 | ILLEGAL_EPC_FIELD | end before a number",
                "EF0095201234567891235 | ILLEGAL_EPC_FIELD | before the host name",
                "EF009520123456789123502FF | ILLEGAL_EPC_FIELD | host name is in URN Code 40",
                "EF009520123456789123590FF | ILLEGAL_EPC_FIELD | within the host name",
                "EF009520123456789123580 | ILLEGAL_EPC_FIELD | host name is empty",
                "EF00952012345678912358206 | ILLEGAL_EPC_FIELD | symbol of two codes",
                "EF0095201234567891235825C | ILLEGAL_EPC_FIELD | A host name is labels"
            })
    void refusesWhatIsNoTag(String hex, Rule rule, String sentence) {
        assertThat(tags.parse(hex).errors()).first().satisfies(error -> {
            assertThat(error.rule()).isEqualTo(rule);
            assertThat(error.message()).contains(sentence);
            assertThat(error.markup()).isNotEmpty();
        });
    }

    @Property
    void anySerialAndHostComesBack(
            @ForAll("serials") String serial,
            @ForAll("hosts") String host,
            @ForAll @IntRange(max = 7) int filter,
            @ForAll boolean moreData) {
        AiDictionary dictionary = AiDictionary.standard();
        List<Element> elements = List.of(
                new Element(dictionary.find("01").orElseThrow(), "09521234543213"),
                new Element(dictionary.find("21").orElseThrow(), serial));
        PlusTag tag = PlusTags.of(
                        elements,
                        PlusOptions.standard().filter(filter).host(host).moreData(moreData))
                .value()
                .orElseThrow();
        PlusTag read = tags.parse(tag.hex()).value().orElseThrow();
        assertThat(read).isEqualTo(tag);
        assertThat(read.elements()).isEqualTo(elements);
        assertThat(read.host()).contains(host);
        assertThat(read.filter()).isEqualTo(filter);
        assertThat(read.moreData()).isEqualTo(moreData);
        assertThat(read.length()).isEqualTo(tag.length());
    }

    @Property
    void anyBitsGiveATagOrASentence(@ForAll PlusScheme scheme, @ForAll boolean host, @ForAll byte[] bits) {
        String hex = String.format("%02X", host ? scheme.hostHeader() : scheme.header())
                + HexFormat.of().formatHex(bits);
        EpcResult<PlusTag> result = tags.parse(hex);
        if (result.valid()) {
            PlusTag tag = result.value().orElseThrow();
            assertThat(tags.parse(tag.hex()).value()).contains(tag);
        } else {
            assertThat(result.errors())
                    .allSatisfy(error -> assertThat(error.message()).endsWith("."));
        }
    }

    @Provide
    Arbitrary<String> serials() {
        return Arbitraries.of("0123456789", "0123456789ABCDEF", "0123456789abcdef", SET_82)
                .flatMap(set -> Arbitraries.strings()
                        .withChars(set.toCharArray())
                        .ofMinLength(1)
                        .ofMaxLength(20));
    }

    @Provide
    Arbitrary<String> hosts() {
        Arbitrary<String> label = Arbitraries.strings()
                .withCharRange('a', 'z')
                .numeric()
                .ofMinLength(1)
                .ofMaxLength(9);
        Arbitrary<String> beginning = Arbitraries.of("", "id.", "qr.", "www.", "id.id.");
        Arbitrary<String> end = Arbitraries.of("", ".com", ".org", ".co.uk", ".med", ".com.com", ".de");
        return Combinators.combine(beginning, label.list().ofMinSize(1).ofMaxSize(3), end)
                .as((first, labels, last) -> first + String.join(".", labels) + last);
    }

    /** Of the quoted examples of the standard, two were changed to fit the program that quotes them. */
    private static final Map<String, String> CHANGED = Map.of(
            "CPI++", "E6395211415E87A145BAFB4D19A8C0E64A0CBE30EDE1B32DB",
            "SGCN++", "EC3952114167890950933C94197C61DBC3665B6");

    @Test
    void agreesWithTheExamplesOfTheStandard() {
        int compared = 0;
        for (List<String> row : Vectors.rows("epc-vectors.tsv")) {
            if (!row.get(0).startsWith("plus")) {
                continue;
            }
            Map<String, String> said = new HashMap<>();
            for (String option : row.get(2).split(" ")) {
                said.put(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
            }
            String scheme = said.getOrDefault("scheme", "");
            String hex = CHANGED.getOrDefault(scheme, row.get(3)).replaceAll("0+$", "");
            List<Element> elements = GS1Message.parse(row.get(1)).elements();
            PlusOptions options = PlusOptions.standard()
                    .scheme(PlusScheme.valueOf(scheme.replace("+", "")))
                    .filter(Integer.parseInt(said.getOrDefault("filter", "0")));
            if (said.containsKey("hostname")) {
                options = options.host(said.getOrDefault("hostname", ""));
            }
            PlusTag tag = PlusTags.of(elements, options).value().orElseThrow();
            assertThat(tag.hex().replaceAll("0+$", "")).as(scheme).isEqualTo(hex);
            assertThat(tags.parse(CHANGED.getOrDefault(scheme, row.get(3))).value())
                    .as(scheme)
                    .contains(tag);
            assertThat(tags.parse(tag.hex()).value().orElseThrow().elements())
                    .as(scheme)
                    .isEqualTo(elements);
            LinkOptions stem = LinkOptions.builder()
                    .stem("https://" + tag.host().orElse("id.gs1.org"))
                    .build();
            assertThat(GS1Parser.standard().parseEpc(tag.hex()).orElseThrow().digitalLink(stem))
                    .as(scheme)
                    .isEqualTo(row.get(1));
            compared++;
        }
        assertThat(compared).isEqualTo(24);
    }
}
