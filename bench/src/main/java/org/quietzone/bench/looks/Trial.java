package org.quietzone.bench.looks;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.quietzone.SymbolProof;
import org.quietzone.SymbolProver;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Frame;
import org.quietzone.bench.contest.Meter;
import org.quietzone.media.ColourImages;
import org.quietzone.render.Layout;
import org.quietzone.render.Png;
import org.quietzone.render.Style;

/**
 * What became of a look.
 *
 * @param verdict of the proof
 * @param nanos the processor time of the proof
 * @param read the names of the readers that read the file, rightly
 */
record Trial(Verdict verdict, long nanos, List<String> read) {
    /** Copies the list. */
    Trial {
        read = List.copyOf(read);
    }

    /** Proves a look and lets readers read it, as the PNG file that would be written: large, sharp and clean. */
    static Trial of(Look look, List<Contestant> readers) {
        long start = Meter.nanos();
        SymbolProof proof = SymbolProver.standard().prove(look.symbol(), Layout.modules(), look.style());
        long nanos = Meter.nanos() - start;
        Frame frame = Frame.of(ColourImages.from(image(look)));
        return new Trial(Verdict.of(proof, look.style()), nanos, read(frame, look.text(), readers));
    }

    private static List<String> read(Frame frame, String text, List<Contestant> readers) {
        return readers.stream()
                .filter(reader -> reader.read(frame.copy(), false).contains(text))
                .map(Contestant::name)
                .toList();
    }

    /**
     * Whether a reader does not find the symbol of a look even in black squares on white. A speck in the corner keeps ZXing
     * from taking the image for that of a bare symbol, a setting in which it need not find anything.
     */
    static boolean isBeyond(Reader reader, Look look) {
        Look plain = new Look(look.symbol(), look.text(), Style.plain());
        BufferedImage image = image(plain);
        image.setRGB(0, 0, 0xFF000000);
        List<Contestant> readers = Reader.contestants(reader);
        return read(Frame.of(ColourImages.from(image)), look.text(), readers).isEmpty();
    }

    /** The file, read again. */
    static BufferedImage image(Look look) {
        try {
            return ImageIO.read(new ByteArrayInputStream(
                    Png.builder().style(look.style()).build().render(look.symbol())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
