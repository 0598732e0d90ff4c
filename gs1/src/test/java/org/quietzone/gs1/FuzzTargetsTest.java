package org.quietzone.gs1;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The targets of fuzzing with input of jqwik, where Jazzer cannot run. */
class FuzzTargetsTest {
    private static final List<String> PIECES = List.of(
            "(01)",
            "01",
            "09521234543213",
            "(10)",
            "10",
            "21",
            "(21)",
            "17",
            "301231",
            "8003",
            "(8010)",
            "9521234",
            "\\(",
            "(",
            ")",
            "^",
            "\u001D",
            "]Q3",
            "]Q1",
            "]C1",
            "https://",
            "id.gs1.org",
            "/01/",
            "/10/",
            "/",
            "?",
            "&",
            "=",
            "#",
            "%",
            "%2F",
            "%00",
            "+",
            "urn:epc:id:sgtin:",
            "urn:epc:tag:sgtin-96:3.",
            "952123454.",
            "321",
            ".",
            "*",
            "F70",
            "30",
            "0",
            "9",
            "A",
            "z",
            "ä",
            "\u0663",
            "\uD83D",
            "\0");

    @Property
    void anyTextKeepsThePromises(@ForAll String text) {
        FuzzTargets.texts(text);
    }

    @Property
    void anyPiecesKeepThePromises(@ForAll("pieces") String text) {
        FuzzTargets.texts(text);
    }

    @Property
    void anyBitsKeepThePromises(@ForAll byte[] bits) {
        FuzzTargets.bits(bits);
    }

    @Property
    void bitsWithAHeaderKeepThePromises(@ForAll("headers") int header, @ForAll byte[] bits) {
        byte[] all = Arrays.copyOf(bits, bits.length + 1);
        System.arraycopy(bits, 0, all, 1, bits.length);
        all[0] = (byte) header;
        FuzzTargets.bits(all);
    }

    @Provide
    Arbitrary<String> pieces() {
        return Arbitraries.of(PIECES).list().ofMaxSize(12).map(pieces -> String.join("", pieces));
    }

    @Provide
    Arbitrary<Integer> headers() {
        return Arbitraries.oneOf(
                Arbitraries.integers().between(0x2C, 0x41),
                Arbitraries.integers().between(0xE6, 0xFD));
    }
}
