package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.message.EncodingException;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/** What is encoded comes back, for every version, level and mask of every family. */
class RoundTripTest {
    private static final SymbolReader READER = SymbolReader.standard();

    @Test
    void all1280CombinationsOfQrCode() {
        assertThat(roundTrips(Family.QR_CODE, 8)).isEqualTo(1280);
    }

    @Test
    void all32CombinationsOfMicroQrCode() {
        assertThat(roundTrips(Family.MICRO_QR, 4)).isEqualTo(32);
    }

    @Test
    void all448CombinationsOfModel1() {
        assertThat(roundTrips(Family.MODEL_1, 8)).isEqualTo(448);
    }

    private static int roundTrips(Family family, int kinds) {
        Random random = new Random(family.ordinal());
        int done = 0;
        for (Version version : Version.all(family)) {
            for (ErrorCorrection level : version.levels()) {
                for (int mask = 0; mask < version.masks(); mask++) {
                    SymbolEncoder encoder = SymbolEncoder.builder()
                            .version(version)
                            .level(level)
                            .levelBoost(false)
                            .mask(mask)
                            .mirrored(random.nextBoolean())
                            .reversed(random.nextBoolean())
                            .build();
                    String text = fitting(encoder, version, level, random, kinds);
                    Symbol symbol = encoder.encode(text);
                    assertThat(symbol.version()).isSameAs(version);
                    assertThat(symbol.level()).isSameAs(level);
                    assertThat(symbol.mask()).isEqualTo(mask);
                    Decoding decoding = READER.decode(symbol.modules());
                    assertThat(decoding).as("%s of %s", symbol, text).isInstanceOf(Reading.class);
                    Reading reading = (Reading) decoding;
                    assertThat(reading.text()).isEqualTo(text);
                    assertThat(reading.version()).isSameAs(version);
                    assertThat(reading.level()).isSameAs(level);
                    assertThat(reading.mask()).isEqualTo(mask);
                    assertThat(reading.mirrored()).isEqualTo(symbol.mirrored());
                    assertThat(reading.reversed()).isEqualTo(symbol.reversed());
                    assertThat(reading.codewords()).isEqualTo(symbol.codewords());
                    assertThat(reading.rawCodewords()).isEqualTo(symbol.codewords());
                    assertThat(reading.errorsCorrected()).isZero();
                    assertThat(reading.unusedErrorCorrection()).isEqualTo(1);
                    assertThat(reading.formatErrors()).isZero();
                    assertThat(reading.fixedPatternErrors()).isZero();
                    done++;
                }
            }
        }
        return done;
    }

    /** Content that fills most of the symbol: cut until it fits. */
    private static String fitting(
            SymbolEncoder encoder, Version version, ErrorCorrection level, Random random, int kinds) {
        int bits = version.layout(level).dataBits();
        int available = version.family() == Family.MICRO_QR ? Math.min(kinds, version.number()) : kinds;
        if (version.family() == Family.MODEL_1) {
            available = 4;
        }
        String text = RandomContent.mixed(random, Math.max(1, bits / 5), available);
        while (true) {
            try {
                encoder.encode(text);
                return text;
            } catch (EncodingException tooLong) {
                int length =
                        text.offsetByCodePoints(0, Math.max(1, text.codePointCount(0, text.length()) * 9 / 10 - 1));
                assertThat(length)
                        .as("a text that fits " + version + "-" + level)
                        .isLessThan(text.length());
                text = text.substring(0, length);
            }
        }
    }
}
