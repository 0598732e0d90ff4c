package org.quietzone.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.locate.PhotoLocator;
import org.quietzone.locate.ReferenceLocator;
import org.quietzone.locate.SampledSymbol;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.spec.Family;

/**
 * Image to messages, each symbol once: the candidates of the reference decode algorithm first, then, unless these fill the
 * image, what the photo locator makes of the rest. Immutable and thread-safe.
 */
public final class ImageDecoder {
    /** The share of an image that symbols take up without quiet zone when there is hardly room for another one. */
    private static final double CROWDED = 0.4;

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
            accept(candidate, found);
        }
        if (coveredShare(image, found) < CROWDED) {
            List<Quad> known = new ArrayList<>();
            found.forEach(located -> known.add(located.corners()));
            PhotoLocator.locate(image, known, candidate -> accept(candidate, found));
        }
        found.sort(Comparator.comparingDouble(
                        (Located located) -> located.corners().centre().y())
                .thenComparingDouble(located -> located.corners().centre().x()));
        return List.copyOf(found);
    }

    /** Adds what a candidate decodes to; true also where another candidate has been read in the same place before. */
    private boolean accept(SampledSymbol candidate, List<Located> found) {
        if (covered(candidate.corners(), found)) {
            return true;
        }
        if (matrixDecoder.decode(candidate.modules()) instanceof MatrixOutcome.Decoded decoded) {
            found.add(new Located(candidate.reversed() ? decoded.fromReversedImage() : decoded, candidate));
            return true;
        }
        return false;
    }

    /** The share of the image that lies inside symbols that were read. */
    private static double coveredShare(GrayImage image, List<Located> found) {
        double area = 0;
        for (Located located : found) {
            Quad corners = located.corners();
            Point diagonal = corners.lowerRight().minus(corners.upperLeft());
            area += diagonal.cross(corners.lowerLeft().minus(corners.upperRight())) / 2;
        }
        return area / ((double) image.width() * image.height());
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
