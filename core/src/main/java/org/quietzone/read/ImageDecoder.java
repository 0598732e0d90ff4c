package org.quietzone.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Quad;
import org.quietzone.locate.ReferenceLocator;
import org.quietzone.locate.SampledSymbol;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.spec.Family;

/**
 * Image to messages: the candidates that the reference decode algorithm locates, decoded, each symbol once. Immutable and
 * thread-safe.
 */
public final class ImageDecoder {
    private final MatrixDecoder matrixDecoder;

    /** A decoder; arguments as for {@link MatrixDecoder}. */
    public ImageDecoder(Set<Family> families, CharsetAssumption charset, boolean misdecodeProtection) {
        this.matrixDecoder = new MatrixDecoder(families, charset, misdecodeProtection);
    }

    /**
     * A symbol that was read.
     *
     * @param decoded its content
     * @param sampled where it was found
     */
    public record Located(MatrixOutcome.Decoded decoded, SampledSymbol sampled) {
        /** Its outer corners in the image. */
        public Quad corners() {
            return sampled.corners();
        }
    }

    /** All symbols of an image, from top to bottom, those of equal height from left to right. */
    public List<Located> read(GrayImage image) {
        List<Located> found = new ArrayList<>();
        for (SampledSymbol candidate : ReferenceLocator.locate(image)) {
            if (covered(candidate.corners(), found)) {
                continue;
            }
            if (matrixDecoder.decode(candidate.modules()) instanceof MatrixOutcome.Decoded decoded) {
                found.add(new Located(candidate.reversed() ? decoded.fromReversedImage() : decoded, candidate));
            }
        }
        found.sort(Comparator.comparingDouble(
                        (Located located) -> located.corners().centre().y())
                .thenComparingDouble(located -> located.corners().centre().x()));
        return List.copyOf(found);
    }

    /** Whether a candidate overlaps a symbol that was read already: symbols do not stand inside each other. */
    private static boolean covered(Quad corners, List<Located> found) {
        for (Located located : found) {
            if (located.corners().contains(corners.centre())
                    || corners.contains(located.corners().centre())) {
                return true;
            }
        }
        return false;
    }
}
