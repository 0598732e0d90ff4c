package org.quietzone.media.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class PdfLogTest {
    @Test
    void setsALevelWhereThereIsNone() {
        assertThat(PdfLog.keepQuiet()).isTrue();
        assertThat(Logger.getLogger("org.apache.fontbox.ttf.TTFParser").isLoggable(Level.SEVERE))
                .isFalse();
    }
}
