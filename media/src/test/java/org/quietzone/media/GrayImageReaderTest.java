package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.zip.CRC32;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.quietzone.image.GrayImage;
import org.quietzone.media.UnreadableImageException.Reason;

class GrayImageReaderTest {
    private static final byte[] PNG_SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10};

    @TempDir
    private Path directory;

    private static UnreadableImageException refusal(ThrowingCallable read) {
        return catchThrowableOfType(UnreadableImageException.class, read);
    }

    private static UnreadableImageException refusal(byte[] file) {
        return refusal(() -> GrayImageReader.standard().read(file));
    }

    private static byte[] bytes(GrayImage image) {
        byte[] pixels = new byte[image.width() * image.height()];
        for (int y = 0; y < image.height(); y++) {
            image.copyRow(y, pixels, y * image.width());
        }
        return pixels;
    }

    private static void chunk(DataOutputStream png, String type, byte[] content) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 crc = new CRC32();
        crc.update(name);
        crc.update(content);
        png.writeInt(content.length);
        png.write(name);
        png.write(content);
        png.writeInt((int) crc.getValue());
    }

    /** A PNG that begins well and holds next to nothing. */
    private static byte[] pngThatClaims(int width, int height) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream fields = new DataOutputStream(header);
        fields.writeInt(width);
        fields.writeInt(height);
        fields.write(new byte[] {8, 6, 0, 0, 0});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream png = new DataOutputStream(bytes);
        png.write(PNG_SIGNATURE);
        chunk(png, "IHDR", header.toByteArray());
        chunk(png, "IDAT", new byte[] {0x78, (byte) 0x9C, 3, 0, 0, 0, 0, 1});
        chunk(png, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @FieldSource("org.quietzone.media.TestImages#FORMATS")
    void readsEachFormatFromFileStreamAndBytes(String format) throws IOException {
        byte[] content = TestImages.file(format);
        GrayImage fromBytes = GrayImageReader.standard().read(content);
        assertThat(fromBytes.width()).isEqualTo(40);
        assertThat(fromBytes.height()).isEqualTo(30);
        // (2, 2) is in a dark square, (7, 2) in a light one; JPEG shades are near, not equal.
        assertThat(fromBytes.get(2, 2)).isLessThan(80);
        assertThat(fromBytes.get(7, 2)).isGreaterThan(110);

        Path file = Files.write(directory.resolve("picture"), content);
        assertThat(bytes(GrayImageReader.standard().read(file))).isEqualTo(bytes(fromBytes));
        InputStream stream = new ByteArrayInputStream(content);
        assertThat(bytes(GrayImageReader.standard().read(stream))).isEqualTo(bytes(fromBytes));
    }

    @Test
    void readsFromWithinAnArchive() throws IOException {
        Path archive = directory.resolve("images.zip");
        try (FileSystem zip = FileSystems.newFileSystem(archive, Map.of("create", "true"))) {
            Path inside = Files.write(zip.getPath("a.png"), TestImages.file("png"));
            assertThat(GrayImageReader.standard().read(inside).width()).isEqualTo(40);
        }
    }

    @ParameterizedTest
    @FieldSource("org.quietzone.media.TestImages#FORMATS")
    void refusesEveryTruncation(String format) throws IOException {
        byte[] file = TestImages.file(format);
        byte[] whole = bytes(GrayImageReader.standard().read(file));
        // The last bytes of JPEG may be padding of the last pixels.
        int certain = file.length - (format.equals("jpg") ? 8 : 0);
        for (int length = 1; length < file.length; length++) {
            byte[] part = Arrays.copyOf(file, length);
            try {
                byte[] pixels = bytes(GrayImageReader.standard().read(part));
                assertThat(length > certain || Arrays.equals(pixels, whole))
                        .as("%d of %d bytes gave another image", length, file.length)
                        .isTrue();
            } catch (UnreadableImageException e) {
                assertThat(e.reason())
                        .as("%d of %d bytes", length, file.length)
                        .isEqualTo(
                                length < 12 && e.reason() == Reason.NOT_AN_IMAGE
                                        ? Reason.NOT_AN_IMAGE
                                        : Reason.TRUNCATED);
                assertThat(e.getMessage()).isNotBlank();
            }
        }
    }

    @Property(tries = 1000)
    void damageGivesAnImageOrARefusal(
            @ForAll @IntRange(max = 5) int format,
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 20) int changes) {
        byte[] file = TestImages.file(TestImages.FORMATS.get(format));
        Random random = new Random(seed);
        for (int i = 0; i < changes; i++) {
            // Headers matter most, so half of the changes hit the first bytes.
            int at = random.nextInt(random.nextBoolean() ? file.length : 64);
            file[at] = (byte) random.nextInt();
        }
        try {
            GrayImage image = GrayImageReader.withMaxPixels(100_000).read(file);
            assertThat(image.width() * image.height()).isBetween(1, 100_000);
        } catch (UnreadableImageException e) {
            assertThat(e.getMessage()).startsWith("The input ");
        }
    }

    @Property(tries = 300)
    void noiseIsNoImage(@ForAll @Size(min = 1, max = 200) byte[] noise, @ForAll boolean withSignature) {
        byte[] file = Arrays.copyOf(withSignature ? PNG_SIGNATURE : noise, 8 + noise.length);
        System.arraycopy(noise, 0, file, 8, noise.length);
        assertThat(refusal(() -> GrayImageReader.withMaxPixels(100_000).read(file)))
                .isNotNull()
                .hasMessageStartingWith("The input ");
    }

    @Test
    void refusesAGiganticImageByItsHeader() throws IOException {
        UnreadableImageException refusal = refusal(pngThatClaims(100_000, 1_000_000));
        assertThat(refusal.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal)
                .hasMessage("The input has 100000 by 1000000 = 100000000000 pixels, more than the limit of 200000000:"
                        + " make the image smaller or raise the limit");
        assertThat(refusal(pngThatClaims(Integer.MAX_VALUE, Integer.MAX_VALUE)).reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void refusesASizeOfNothing() throws IOException {
        assertThat(refusal(pngThatClaims(0, 10)).reason()).isIn(Reason.DAMAGED, Reason.TRUNCATED);
        assertThat(refusal(pngThatClaims(-1, 10)).reason()).isIn(Reason.DAMAGED, Reason.TRUNCATED);
    }

    @Test
    void theLimitIsTheLargestThatPasses() throws IOException {
        byte[] file = TestImages.file("png");
        assertThat(GrayImageReader.withMaxPixels(1200).read(file).width()).isEqualTo(40);
        assertThat(refusal(() -> GrayImageReader.withMaxPixels(1199).read(file)).reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThatIllegalArgumentException().isThrownBy(() -> GrayImageReader.withMaxPixels(0));
        assertThatIllegalArgumentException().isThrownBy(() -> GrayImageReader.withMaxPixels(Integer.MAX_VALUE));
    }

    @Test
    void anEndlessStreamIsRefused() {
        byte[] start = Arrays.copyOf(TestImages.file("png"), 33);
        // A chunk of a kind that decoders skip, two thousand million bytes long.
        byte[] chunk = {0x7F, 0, 0, 0, 'q', 'z', 'a', 'b'};
        InputStream zeros = new InputStream() {
            @Override
            public int read() {
                return 0;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                Arrays.fill(target, offset, offset + length, (byte) 0);
                return length;
            }
        };
        InputStream endless = new SequenceInputStream(
                new ByteArrayInputStream(start), new SequenceInputStream(new ByteArrayInputStream(chunk), zeros));
        assertThat(refusal(() -> GrayImageReader.withMaxPixels(10_000).read(endless))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void aStreamThatFailsIsNotCalledADamagedImage() {
        InputStream broken = new SequenceInputStream(
                new ByteArrayInputStream(Arrays.copyOf(TestImages.file("bmp"), 500)), new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("connection lost");
                    }
                });
        UnreadableImageException refusal =
                refusal(() -> GrayImageReader.standard().read(broken));
        assertThat(refusal.reason()).isEqualTo(Reason.INPUT_FAILED);
        assertThat(refusal).hasMessage("The input cannot be read: connection lost");
    }

    @Test
    void leavesTheStreamOpen() throws IOException {
        boolean[] closed = {false};
        InputStream in = new ByteArrayInputStream(TestImages.file("png")) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };
        GrayImageReader.standard().read(in);
        assertThat(closed[0]).isFalse();
    }

    @Test
    void tellsWhatIsWrongWithAPath() throws IOException {
        Path missing = directory.resolve("none.png");
        Path empty = Files.createFile(directory.resolve("empty.png"));
        Path text = Files.writeString(directory.resolve("text.png"), "Hello, world, I am no image");
        assertThatThrownBy(() -> GrayImageReader.standard().read(missing)).hasMessage("There is no file " + missing);
        assertThatThrownBy(() -> GrayImageReader.standard().read(empty)).hasMessage(empty + " is empty");
        assertThatThrownBy(() -> GrayImageReader.standard().read(text))
                .hasMessage(text + " is not an image that can be read here: PNG, JPEG, GIF, BMP, TIFF, WebP or PDF");
        assertThatThrownBy(() -> GrayImageReader.standard().read(directory))
                .hasMessage(directory + " is a directory: name the image files in it");
        assertThat(refusal(() -> GrayImageReader.standard().read(missing)).reason())
                .isEqualTo(Reason.MISSING);
        assertThat(refusal(() -> GrayImageReader.standard().read(empty)).reason())
                .isEqualTo(Reason.EMPTY);
        assertThat(refusal(() -> GrayImageReader.standard().read(text)).reason())
                .isEqualTo(Reason.NOT_AN_IMAGE);
        assertThat(refusal(() -> GrayImageReader.standard().read(directory)).reason())
                .isEqualTo(Reason.DIRECTORY);
        assertThat(refusal(new byte[0]).reason()).isEqualTo(Reason.EMPTY);
    }
}
