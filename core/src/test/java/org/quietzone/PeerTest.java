package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import io.nayuki.qrcodegen.QrCode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.message.CharsetPolicy;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/** Other encoders as oracles, where they follow the standard. */
class PeerTest {
    @Test
    void modulesEqualNayukisForAll1280CombinationsWithEqualCodewords() {
        Random random = new Random(1);
        for (Version version : Version.all(Family.QR_CODE)) {
            for (ErrorCorrection level : version.levels()) {
                String text = RandomContent.ascii(random, version.layout(level).dataBits() / 9 - 3);
                for (int mask = 0; mask < 8; mask++) {
                    Encoding ours = SymbolEncoder.builder()
                            .version(version)
                            .level(level)
                            .levelBoost(false)
                            .mask(mask)
                            .build()
                            .explain(text);
                    QrCode theirs = new QrCode(version.number(), nayuki(level), ours.dataCodewords(), mask);
                    assertThat(ours.symbol().modules()).as("%s", ours.symbol()).isEqualTo(modules(theirs));
                }
            }
        }
    }

    @Test
    void automaticMaskEqualsOkapisOn1000RandomPayloads() {
        Random random = new Random(2);
        int compared = 0;
        for (int i = 0; compared < 1000 && i < 3000; i++) {
            // Byte mode throughout, so that both make the same codewords.
            String text = RandomContent.mixed(random, 1 + random.nextInt(i % 20 == 0 ? 900 : 120), 3) + "a";
            ErrorCorrection level = Version.of(1).levels().get(random.nextInt(4));
            uk.org.okapibarcode.backend.QrCode okapi = new uk.org.okapibarcode.backend.QrCode();
            okapi.setPreferredEccLevel(okapi(level));
            okapi.setForceByteCompaction(true);
            okapi.setContent(text);
            int size = okapi.getWidth();
            Encoding ours = SymbolEncoder.builder()
                    .version(Version.ofSize(Family.QR_CODE, size).orElseThrow())
                    .level(level)
                    .levelBoost(false)
                    .mode(Mode.BYTE)
                    .build()
                    .explain(text);
            BitMatrix theirs = modules(okapi);
            Reading reading = (Reading) SymbolReader.standard().decode(theirs);
            assertThat(reading.text()).isEqualTo(text);
            if (reading.level() != level
                    || !java.util.Arrays.equals(
                            reading.codewords(), ours.symbol().codewords())) {
                continue;
            }
            compared++;
            assertThat(ours.symbol().mask())
                    .as("mask of '%s' at %s", text, level)
                    .isEqualTo(reading.mask());
            assertThat(ours.symbol().modules()).isEqualTo(theirs);
        }
        assertThat(compared).isEqualTo(1000);
    }

    @Test
    void readsWhatZxingEncodes() throws com.google.zxing.WriterException {
        Random random = new Random(3);
        for (int i = 0; i < 200; i++) {
            String text = RandomContent.ascii(random, 1 + random.nextInt(300));
            var theirs = com.google.zxing.qrcode.encoder.Encoder.encode(
                            text, com.google.zxing.qrcode.decoder.ErrorCorrectionLevel.M)
                    .getMatrix();
            boolean[][] dark = new boolean[theirs.getHeight()][theirs.getWidth()];
            for (int row = 0; row < dark.length; row++) {
                for (int column = 0; column < dark.length; column++) {
                    dark[row][column] = theirs.get(column, row) == 1;
                }
            }
            Decoding decoding = SymbolReader.standard().decode(BitMatrix.of(dark));
            assertThat(decoding).isInstanceOf(Reading.class);
            assertThat(((Reading) decoding).text()).isEqualTo(text);
        }
    }

    @Test
    void segmentationIsNeverLongerThanNayukisOptimum() {
        Random random = new Random(4);
        for (int i = 0; i < 1000; i++) {
            // Nayuki takes a backslash for the kanji 815F, which readers take for U+FF3C.
            String text =
                    RandomContent.mixed(random, 1 + random.nextInt(150), 4).replace('\\', '/');
            var theirs = io.nayuki.qrcodegen.QrSegmentAdvanced.makeSegmentsOptimally(text, QrCode.Ecc.LOW, 1, 40);
            Encoding ours = SymbolEncoder.builder()
                    .charset(CharsetPolicy.never())
                    .build()
                    .explain(text);
            int version = ours.symbol().version().number();
            assertThat(ours.bitsUsed()).as(text).isLessThanOrEqualTo(bits(theirs, version));
        }
    }

    private static int bits(java.util.List<io.nayuki.qrcodegen.QrSegment> segments, int version) {
        int bits = 0;
        for (var segment : segments) {
            int step = version < 10 ? 0 : version < 27 ? 1 : 2;
            int count =
                    switch (segment.mode) {
                        case NUMERIC -> 10 + 2 * step;
                        case ALPHANUMERIC -> 9 + 2 * step;
                        case BYTE -> step == 0 ? 8 : 16;
                        case KANJI -> 8 + 2 * step;
                        case ECI -> 0;
                    };
            bits += 4 + count + segment.getData().bitLength();
        }
        return bits;
    }

    private static QrCode.Ecc nayuki(ErrorCorrection level) {
        return switch (level) {
            case L -> QrCode.Ecc.LOW;
            case M -> QrCode.Ecc.MEDIUM;
            case Q -> QrCode.Ecc.QUARTILE;
            default -> QrCode.Ecc.HIGH;
        };
    }

    private static uk.org.okapibarcode.backend.QrCode.EccLevel okapi(ErrorCorrection level) {
        return uk.org.okapibarcode.backend.QrCode.EccLevel.valueOf(level.name());
    }

    private static BitMatrix modules(QrCode code) {
        boolean[][] dark = new boolean[code.size][code.size];
        for (int row = 0; row < code.size; row++) {
            for (int column = 0; column < code.size; column++) {
                dark[row][column] = code.getModule(column, row);
            }
        }
        return BitMatrix.of(dark);
    }

    /** Okapi gives rectangles of module units. */
    private static BitMatrix modules(uk.org.okapibarcode.backend.QrCode code) {
        int size = code.getWidth();
        boolean[][] dark = new boolean[size][size];
        for (var rectangle : code.getRectangles()) {
            for (int y = 0; y < rectangle.height; y++) {
                for (int x = 0; x < rectangle.width; x++) {
                    dark[(int) rectangle.y + y][(int) rectangle.x + x] = true;
                }
            }
        }
        return BitMatrix.of(dark);
    }
}
