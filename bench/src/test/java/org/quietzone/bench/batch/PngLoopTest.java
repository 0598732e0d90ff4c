package org.quietzone.bench.batch;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.WriterException;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;
import org.quietzone.Reading;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolReader;
import org.quietzone.media.GrayImages;
import org.quietzone.spec.ErrorCorrection;

/** The loops make what ours makes: the same text, version, level and size. */
class PngLoopTest {
    @Test
    void theLibrariesMakeSymbolsOfTheSameSize() throws WriterException {
        String text = BatchBench.text(12);
        int modules = SymbolEncoder.builder()
                .level(ErrorCorrection.M)
                .build()
                .encode(text)
                .size();
        for (BufferedImage image : new BufferedImage[] {PngLoop.zxing(text), PngLoop.okapi(text)}) {
            assertThat(image.getWidth()).isEqualTo((modules + 8) * 8);
            assertThat(image.getHeight()).isEqualTo(image.getWidth());
            assertThat(SymbolReader.standard().read(GrayImages.from(image)))
                    .extracting(Reading::text)
                    .containsExactly(text);
        }
    }
}
