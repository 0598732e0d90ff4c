package org.quietzone.image;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OctetsTest {
    @Test
    void allPairsOfGreyValuesAreComparedAtEveryPlace() {
        for (int a = 0; a < 256; a++) {
            for (int b = 0; b < 256; b++) {
                // The neighbours differ the other way round.
                long first = pattern(a, b);
                long second = pattern(b, a);
                long less = Octets.less(first, second);
                long least = Octets.min(first, second);
                long most = Octets.max(first, second);
                for (int i = 0; i < 64; i += 8) {
                    int x = (int) (first >>> i) & 0xFF;
                    int y = (int) (second >>> i) & 0xFF;
                    assertThat((less >>> i & 0xFF) == 0x80).isEqualTo(x < y);
                    assertThat((int) (least >>> i) & 0xFF).isEqualTo(Math.min(x, y));
                    assertThat((int) (most >>> i) & 0xFF).isEqualTo(Math.max(x, y));
                }
            }
        }
    }

    private static long pattern(int even, int odd) {
        return even * 0x0001000100010001L | odd * 0x0100010001000100L;
    }

    @Test
    void theHighestBitsOfEightBytesBecomeANumber() {
        for (int bits = 0; bits < 256; bits++) {
            long high = 0;
            for (int i = 0; i < 8; i++) {
                high |= (long) (bits >>> i & 1) << (8 * i + 7);
            }
            assertThat(Octets.gather(high)).isEqualTo(bits);
            assertThat(Octets.gather(Octets.widen(high) & Octets.HIGH)).isEqualTo(bits);
        }
    }

    @Test
    void bytesAfterTheEndAreZero() {
        byte[] bytes = {1, 2, 3, 4, 5, 6, 7, 8, (byte) 255};
        assertThat(Octets.loadEnd(bytes, 0)).isEqualTo(0x0807060504030201L).isEqualTo(Octets.load(bytes, 0));
        assertThat(Octets.loadEnd(bytes, 1)).isEqualTo(0xFF08070605040302L);
        assertThat(Octets.loadEnd(bytes, 2)).isEqualTo(0x00FF080706050403L);
        assertThat(Octets.loadEnd(bytes, 8)).isEqualTo(255);
        assertThat(Octets.loadEnd(bytes, 9)).isZero();
        byte[] target = new byte[10];
        Octets.store(target, 1, 0x0807060504030201L);
        assertThat(target).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 0);
    }
}
