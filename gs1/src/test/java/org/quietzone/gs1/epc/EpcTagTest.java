package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

class EpcTagTest {
    /** Each scheme with its fields written out: bits and value, or bits of a character and text. */
    @ParameterizedTest
    @CsvSource({
        "sgtin-96:1.9520123.045678.12345, 8=48 3=1 3=5 24=9520123 20=45678 38=12345",
        "sgtin-96:7.952012345678.9.274877906943, 8=48 3=7 3=0 40=952012345678 4=9 38=274877906943",
        "sgtin-198:0.952012.0345678.012, 8=54 3=0 3=6 20=952012 24=345678 7'012 119=0",
        "sscc-96:2.95201234.312345678, 8=49 3=2 3=4 27=95201234 31=312345678 24=0",
        "sgln-96:0.952012345678..0, 8=50 3=0 3=0 40=952012345678 1=0 41=0",
        "sgln-195:0.952012345.678.a%2Fb, 8=57 3=0 3=3 30=952012345 11=678 7'a/b 119=0",
        "grai-96:0.9520123456.07.8, 8=51 3=0 3=2 34=9520123456 10=7 38=8",
        "grai-170:0.95201234567.1.0, 8=55 3=0 3=1 37=95201234567 7=1 7'0 105=0",
        "giai-96:0.952012.4611686018427387903, 8=52 3=0 3=6 20=952012 62=4611686018427387903",
        "giai-202:0.952012345678.x, 8=56 3=0 3=0 40=952012345678 7'x 141=0",
        "gsrn-96:0.9520123.1234567890, 8=45 3=0 3=5 24=9520123 34=1234567890 24=0",
        "gsrnp-96:0.9520123.1234567890, 8=46 3=0 3=5 24=9520123 34=1234567890 24=0",
        "gdti-96:1.9520123.45678.2199023255551, 8=44 3=1 3=5 24=9520123 17=45678 41=2199023255551",
        "gdti-174:0.9520123.45678.A, 8=62 3=0 3=5 24=9520123 17=45678 7'A 112=0",
        "gdti-113:0.9520123.45678.007, 8=58 3=0 3=5 24=9520123 17=45678 58=1007",
        "sgcn-96:0.9520123.45678.000000000000, 8=63 3=0 3=5 24=9520123 17=45678 41=1000000000000",
        "itip-110:0.9520123.045678.01.99.5, 8=64 3=0 3=5 24=9520123 20=45678 7=1 7=99 38=5",
        "itip-212:0.9520123.045678.01.99.z, 8=65 3=0 3=5 24=9520123 20=45678 7=1 7=99 7'z 133=0",
        "cpi-96:0.9520123.12345678.2147483647, 8=60 3=0 3=5 24=9520123 27=12345678 31=2147483647",
        "cpi-var:0.9520123.A-1%23.999999999999, 8=61 3=0 3=5 24=9520123 6'A-1# 6=0 40=999999999999",
        "gid-96:268435455.16777215.68719476735, 8=53 28=268435455 24=16777215 36=68719476735",
        "usdod-96:15.1ABC2.0, 8=47 4=15 8=32 8'1ABC2 36=0",
        "usdod-96:0.1ABC2D.1, 8=47 4=0 8'1ABC2D 36=1",
        "adi-var:63.1ABC2.P-1.%23S, 8=59 6=63 6=32 6'1ABC2 6'P-1 6=0 6'#S 6=0"
    })
    void theBitsOfATagAreItsFields(String tag, String fields) {
        String uri = "urn:epc:tag:" + tag;
        String hex = hex(fields);
        assertThat(tag(uri).hex()).isEqualTo(hex);
        assertThat(tag(uri).bytes()).isEqualTo(HexFormat.of().parseHex(hex));
        assertThat(tag(hex).uri()).isEqualTo(uri).isEqualTo(tag(hex).toString());
        assertThat(EpcTag.decode(HexFormat.of().parseHex(hex + "FFFF")).value()).contains(tag(uri));
        assertThat(tag(tag(uri).rawUri())).isEqualTo(tag(uri));
    }

    private static String hex(String fields) {
        StringBuilder bits = new StringBuilder();
        for (String field : fields.split(" ")) {
            int bitsEach = Integer.parseInt(field.split("[=']")[0]);
            if (field.contains("=")) {
                bits.append(binary(new BigInteger(field.substring(field.indexOf('=') + 1)), bitsEach));
            } else {
                for (char c : field.substring(field.indexOf('\'') + 1).toCharArray()) {
                    bits.append(binary(BigInteger.valueOf(c % (1 << bitsEach)), bitsEach));
                }
            }
        }
        bits.append("0".repeat((16 - bits.length() % 16) % 16));
        String hex = new BigInteger(bits.toString(), 2).toString(16).toUpperCase(Locale.ROOT);
        return "0".repeat(bits.length() / 4 - hex.length()) + hex;
    }

    private static String binary(BigInteger value, int bits) {
        String text = value.toString(2);
        return "0".repeat(bits - text.length()) + text;
    }

    /** Every scheme, every partition, the least and the largest value of each field. */
    @ParameterizedTest
    @EnumSource(EpcScheme.class)
    void theExtremesOfEachFieldComeBack(EpcScheme scheme) {
        Random random = new Random(1);
        for (int prefix = 6; prefix <= 12; prefix++) {
            for (EpcSamples.Pick pick : EpcSamples.Pick.values()) {
                for (int filter : new int[] {0, scheme.maxFilter()}) {
                    identity(scheme, filter, EpcSamples.parts(scheme, prefix, pick, random));
                }
            }
        }
    }

    @Property(tries = 2000)
    void bitsAndUrisAreInverse(
            @ForAll EpcScheme scheme, @ForAll @IntRange(min = 6, max = 12) int prefix, @ForAll long seed) {
        Random random = new Random(seed);
        int filter = random.nextInt(scheme.maxFilter() + 1);
        identity(scheme, filter, EpcSamples.parts(scheme, prefix, EpcSamples.Pick.RANDOM, random));
    }

    private static void identity(EpcScheme scheme, int filter, List<String> parts) {
        EpcResult<EpcTag> made = EpcTag.of(scheme, filter, new Epc(scheme.type(), parts));
        assertThat(made.errors()).isEmpty();
        EpcTag tag = made.value().orElseThrow();
        assertThat(EpcTag.parse(tag.uri()).value()).contains(tag);
        assertThat(EpcTag.decode(tag.bytes()).value()).contains(tag);
        assertThat(EpcTag.parse(tag.hex()).value()).contains(tag);
        assertThat(Epc.parse(tag.epc().uri()).value()).contains(tag.epc());
        if (scheme.bits() > 0) {
            assertThat(tag.bytes()).hasSize((scheme.bits() + 15) / 16 * 2);
        }
    }

    @Test
    void hexadecimalDigitsMayHaveSpacesAndAMark() {
        EpcTag tag = tag("urn:epc:tag:sgtin-96:1.9520123.045678.12345");
        String hex = tag.hex();
        assertThat(tag("0x" + hex.toLowerCase(Locale.ROOT))).isEqualTo(tag);
        assertThat(tag(hex.replaceAll("(....)", "$1 "))).isEqualTo(tag);
        assertThat(tag.rawUri()).isEqualTo("urn:epc:raw:96.x" + hex);
    }

    /** What is wrong, with the place between bars, and a word of the sentence. */
    @ParameterizedTest
    @CsvSource(
            delimiterString = " ## ",
            value = {
                "|| ## header of 8 bits",
                "|3| ## header of 8 bits",
                "30|g|0 ## hexadecimal digits",
                "|(|01)09520123456788 ## hexadecimal digits",
                "|00|000000000000000000000000 ## no scheme has the header 0",
                "|F7|0000000000000000000000 ## no scheme has the header F7",
                "303445|| ## sgtin-96 has 96 bits",
                "30|3C|0000000000000000000000 ## partition value: 0 to 6",
                "301|7FFFFFC|00000000000000 ## company prefix: sgtin-96 holds 7 digits",
                "30142442E|FFFFFC|000000000 ## item reference: sgtin-96 holds 6 digits",
                "31142442EC00000000|100000| ## zeros fill sscc-96 up",
                "3F142442EC000|00000000002| ## with a 1 in front",
                "3F142442EC000|00000000001| ## 1 to 12 digits",
                "urn:epc:|id:sgtin:9520123.045678.1| ## tag: or raw:",
                "urn:epc:tag:|sgtin|:1.9520123.045678.1 ## no such scheme of tags",
                "urn:epc:tag:|sgtin-96| ## no such scheme of tags",
                "urn:epc:tag:sgtin-96:|8|.9520123.045678.1 ## filter value: a number from 0 to 7",
                "urn:epc:tag:sgtin-96:|01|.9520123.045678.1 ## filter value: a number from 0 to 7",
                "urn:epc:tag:sgtin-96:|1| ## filter value",
                "urn:epc:tag:usdod-96:|16|.1ABC2.0 ## filter value: a number from 0 to 15",
                "urn:epc:tag:sgtin-96:1.9520123.045678.|274877906944| ## a number from 0 to 274877906943",
                "urn:epc:tag:sgtin-96:1.9520123.045678.|01| ## without leading zeros",
                "urn:epc:tag:sgtin-96:1.9520123.045678.|A| ## without leading zeros",
                "urn:epc:tag:sgtin-96:1.9520123.045678.|99999999999999999999| ## a number from 0",
                "urn:epc:tag:sgln-96:0.9520123.45678.|2199023255552| ## a number from 0 to 2199023255551",
                "urn:epc:tag:giai-96:0.9520123.|288230376151711744| ## a number from 0 to 288230376151711743",
                "urn:epc:tag:giai-96:0.9520123.|01| ## without leading zeros",
                "urn:epc:tag:cpi-96:0.9520123.|123456789|.1 ## a number from 0 to 99999999",
                "urn:epc:tag:cpi-96:0.9520123.1.|2147483648| ## a number from 0 to 2147483647",
                "urn:epc:tag:gdti-113:0.9520123.45678.|A| ## with a 1 in front",
                "urn:epc:tag:gid-96:|268435456|.0.0 ## a number from 0 to 268435455",
                "urn:epc:raw:|96.30| ## .x and as many",
                "urn:epc:raw:|95.x300000000000000000000000| ## .x and as many"
            })
    void anErrorShowsItsPlaceAndWhatIsAllowed(String markup, String sentence) {
        EpcResult<EpcTag> result = EpcTag.parse(markup.replace("|", ""));
        assertThat(result.errors()).singleElement().satisfies(error -> {
            assertThat(error.message()).contains(sentence);
            assertThat(error.markup()).isEqualTo(markup);
            assertThat(error.rule()).isIn(Rule.NOT_AN_EPC, Rule.ILLEGAL_EPC_FIELD);
        });
    }

    @Test
    void charactersBehindTheEndOfATextAreErrors() {
        String hex = tag("urn:epc:tag:sgtin-198:0.9520123.045678.A").hex();
        assertThat(EpcTag.parse(hex.substring(0, 40) + "1" + hex.substring(41)).errors())
                .extracting(GS1Error::message)
                .singleElement()
                .asString()
                .contains("at most 20 characters of 7 bits, then zeros");
        assertThat(EpcTag.parse("3D142442EC" + "04".repeat(60)).errors()).hasSize(1);
        assertThat(EpcTag.parse("3D142442EC55").errors())
                .extracting(GS1Error::message)
                .singleElement()
                .asString()
                .contains("characters of 6 bits, then six zeros");
    }

    @Test
    void aTagNeedsTheSchemeOfItsTypeAndASerial() {
        Epc epc = new Epc(EpcType.SGTIN, List.of("9520123", "045678", "A"));
        assertThat(EpcTag.of(EpcScheme.GRAI_96, 0, epc).errors())
                .extracting(GS1Error::message)
                .containsExactly("no EPC scheme stands for this message: grai-96 is for grai, not for sgtin.");
        assertThat(EpcTag.of(EpcScheme.SGTIN_96, 0, epc.toClass()).errors())
                .extracting(GS1Error::message)
                .containsExactly("no EPC scheme stands for this message: a tag needs the serial.");
        assertThat(EpcTag.of(EpcScheme.SGTIN_198, 8, epc).errors())
                .extracting(GS1Error::markup)
                .containsExactly("urn:epc:tag:sgtin-198:|8|.9520123.045678.A");
        assertThat(EpcTag.of(EpcScheme.SGTIN_96, 0, epc).errors())
                .extracting(GS1Error::markup)
                .containsExactly("urn:epc:tag:sgtin-96:0.9520123.045678.|A|");
        assertThatThrownBy(() -> new EpcTag(EpcScheme.SGTIN_96, 0, epc)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 500)
    void anyTextIsATagOrAnError(@ForAll String text, @ForAll EpcScheme scheme) {
        EpcResult<EpcTag> result = EpcTag.parse(text);
        assertThat(result.valid() || result.errors().size() == 1).isTrue();
        for (String start : List.of("urn:epc:tag:" + scheme.urnName() + ":", "urn:epc:raw:")) {
            assertThat(EpcTag.parse(start + text).valid()).isFalse();
        }
    }

    @Property(tries = 2000)
    void anyBytesAreATagOrAnError(@ForAll byte[] bytes, @ForAll EpcScheme scheme) {
        if (bytes.length > 0) {
            bytes[0] = (byte) scheme.header();
        }
        EpcResult<EpcTag> result = EpcTag.decode(bytes);
        assertThat(result.valid() || result.errors().size() == 1).isTrue();
        result.value().ifPresent(tag -> {
            assertThat(EpcTag.decode(tag.bytes()).value()).contains(tag);
            int bits = scheme.bits() > 0 ? scheme.bits() : 8;
            assertThat(Arrays.copyOf(tag.bytes(), bits / 8)).isEqualTo(Arrays.copyOf(bytes, bits / 8));
        });
    }

    private static EpcTag tag(String text) {
        EpcResult<EpcTag> result = EpcTag.parse(text);
        assertThat(result.errors()).isEmpty();
        return result.value().orElseThrow();
    }
}
