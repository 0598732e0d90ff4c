package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.matrix.BitMatrix;

class PbmTest {
    @Test
    void hasABitForEachDot() {
        Layout layout = Layout.modules().withQuietZone(0).withDotsPerModule(3);

        byte[] file = new Pbm(layout).render(TestGrid.of(BitMatrix.parse("##.", ".#.", "..#")));

        byte[] head = "P4\n9 9\n".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
        assertThat(file).startsWith(head).hasSize(head.length + 9 * 2);
        assertThat(file[head.length]).isEqualTo((byte) 0b11111100);
        assertThat(file[head.length + 6]).isEqualTo((byte) 0b00011100);
        assertThat(file[file.length - 2]).isEqualTo((byte) 0b00000011);
        assertThat(file[file.length - 1]).isEqualTo((byte) 0b10000000);
    }
}
