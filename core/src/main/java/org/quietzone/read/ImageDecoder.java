package org.quietzone.read;

import java.util.List;
import java.util.Set;
import org.quietzone.image.ColourImage;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.spec.Family;

/** Image to messages, each symbol once, by one strategy after the other. Immutable and thread-safe. */
public final class ImageDecoder {
    private final MatrixDecoder matrixDecoder;
    private final List<Strategies.Step> steps;
    private final Limits limits;

    /** A decoder; arguments as for {@link MatrixDecoder}. */
    public ImageDecoder(
            Set<Family> families,
            CharsetAssumption charset,
            boolean misdecodeProtection,
            List<Strategies.Step> steps,
            Limits limits) {
        this.matrixDecoder = new MatrixDecoder(families, charset, misdecodeProtection);
        this.steps = List.copyOf(steps);
        this.limits = limits;
    }

    /** What comes of an image. */
    public ImageScan scan(ColourImage image) {
        return new ScanCall(matrixDecoder, limits, image).run(steps);
    }
}
