package org.quietzone.bench.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrinterCodeTest {
    /** Two bytes a row: a digit three times, the rest in zeros; the same row again; a digit, the rest in ones. */
    @Test
    void expandsTheCompressionOfZpl() {
        Dots dots = PrinterCode.zpl("^XA^FO0,0^GFA,6,6,2,I8,:7!^FS^XZ", 3);
        assertThat(dots).isEqualTo(Dots.ofBits(new byte[] {(byte) 0x88, (byte) 0x88, 0x7F}, 0, 1, 3, true));
    }

    @Test
    void refusesABitmapOfAnotherLength() {
        assertThatThrownBy(() -> PrinterCode.zpl("^GFA,6,6,2,I8,:^FS", 3)).hasMessageContaining("8 digits, not 12");
    }

    @Test
    void putsTheBandsOfEscPosBelowEachOther() {
        byte[] bands = {0x1D, 'v', '0', 0, 1, 0, 1, 0, (byte) 0x80, 0x1D, 'v', '0', 0, 1, 0, 1, 0, 0x40};
        Dots dots = PrinterCode.escPos(bands, 2);
        assertThat(dots.isDark(0, 0)).isTrue();
        assertThat(dots.isDark(1, 1)).isTrue();
        assertThat(dots.isDark(0, 1)).isFalse();
    }
}
