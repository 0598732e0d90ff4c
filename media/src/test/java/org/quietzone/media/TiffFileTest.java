package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.image.GrayImage;

class TiffFileTest {
    private static final int SIDE = 4;
    private static final int SHORT = 3;
    private static final int LONG = 4;

    /** Tag to type and value; pixels of 4 by 4 samples of the width asked for stand behind the directory. */
    private static byte[] file(Map<Integer, long[]> changes, byte[] pixels) {
        Map<Integer, long[]> entries = new TreeMap<>();
        entries.put(256, new long[] {SHORT, SIDE});
        entries.put(257, new long[] {SHORT, SIDE});
        entries.put(258, new long[] {SHORT, 8});
        entries.put(259, new long[] {SHORT, 1});
        entries.put(262, new long[] {SHORT, 1});
        entries.put(273, new long[] {LONG, 0});
        entries.put(277, new long[] {SHORT, 1});
        entries.put(278, new long[] {SHORT, SIDE});
        entries.put(279, new long[] {LONG, pixels.length});
        entries.putAll(changes);
        int start = 8 + 2 + entries.size() * 12 + 4;
        ByteBuffer file = ByteBuffer.allocate(start + pixels.length);
        file.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) entries.size());
        for (Map.Entry<Integer, long[]> entry : entries.entrySet()) {
            long[] value = entry.getValue();
            file.putShort(entry.getKey().shortValue()).putShort((short) value[0]);
            file.putInt(value.length > 2 ? (int) value[2] : 1);
            if (value[0] == SHORT) {
                file.putShort((short) value[1]).putShort((short) 0);
            } else {
                file.putInt(entry.getKey() == 273 ? start : (int) value[1]);
            }
        }
        return file.putInt(0).put(pixels).array();
    }

    private static byte[] ramp(int length) {
        byte[] ramp = new byte[length];
        for (int i = 0; i < length; i++) {
            ramp[i] = (byte) (i * 10);
        }
        return ramp;
    }

    private static void isRefused(byte[] file, String message) {
        assertThatThrownBy(() -> GrayImageReader.standard().read(file))
                .isInstanceOf(UnreadableImageException.class)
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void aTagTellsWhichSideIsUp(int orientation) throws IOException {
        GrayImage image = GrayImageReader.standard().read(file(Map.of(274, new long[] {SHORT, orientation}), ramp(16)));
        GrayImage expected = Orientation.of(orientation).apply(GrayImage.wrap(SIDE, SIDE, ramp(16)));
        for (int i = 0; i < 16; i++) {
            assertThat(image.get(i % 4, i / 4)).isEqualTo(expected.get(i % 4, i / 4));
        }
    }

    @Test
    void sixteenBitsAreRoundedToEight() throws IOException {
        byte[] pixels = new byte[32];
        pixels[2] = (byte) 0x80;
        pixels[4] = (byte) 0xFF;
        pixels[5] = (byte) 0xFF;
        GrayImage image = GrayImageReader.standard().read(file(Map.of(258, new long[] {SHORT, 16}), pixels));
        assertThat(new int[] {image.get(0, 0), image.get(1, 0), image.get(2, 0)})
                .containsExactly(0, 128, 255);
    }

    @Test
    void inksAreDark() throws IOException {
        byte[] pixels = new byte[64];
        pixels[3] = (byte) 255;
        pixels[4] = (byte) 255;
        Map<Integer, long[]> inks = Map.of(262, new long[] {SHORT, 5}, 277, new long[] {SHORT, 4});
        GrayImage image = GrayImageReader.standard().read(file(inks, pixels));
        assertThat(new int[] {image.get(0, 0), image.get(1, 0), image.get(2, 0)})
                .containsExactly(0, 179, 255);
    }

    @Test
    void refusesATileThatIsFarTooWide() {
        isRefused(file(Map.of(322, new long[] {LONG, 2_000_000_000}), ramp(16)), "tiles of 2000000000 by 4 pixels");
    }

    @Test
    void refusesManySamples() {
        isRefused(file(Map.of(277, new long[] {SHORT, 60_000}), ramp(16)), "samples a pixel are unsupported");
    }

    @Test
    void refusesValuesThatShareTheirBytes() {
        // Five hundred entries, each of nearly all bytes of the file.
        Map<Integer, long[]> entries = new TreeMap<>();
        for (int tag = 40_000; tag < 40_500; tag++) {
            entries.put(tag, new long[] {LONG, 8, 25_000});
        }
        isRefused(file(entries, ramp(100_016)), "mean many things");
    }

    @Test
    void aDirectoryThatFollowsItselfEnds() throws IOException {
        byte[] file = file(Map.of(), ramp(16));
        int next = 8 + 2 + 9 * 12;
        file[next + 3] = 8;
        assertThat(GrayImageReader.standard().read(file).get(1, 0)).isEqualTo(10);
    }

    @Test
    void exifDataThatAreNoneTellNothing() {
        assertThat(TiffFile.orientation(new byte[0])).isEqualTo(Orientation.UPRIGHT);
        assertThat(TiffFile.orientation(new byte[] {'I', 'I', 42, 0, 0, 0, 0, 99}))
                .isEqualTo(Orientation.UPRIGHT);
    }
}
