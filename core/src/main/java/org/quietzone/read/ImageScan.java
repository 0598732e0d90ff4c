package org.quietzone.read;

import java.util.List;
import org.quietzone.image.Quad;
import org.quietzone.locate.SampledSymbol;

/**
 * What came of an image.
 *
 * @param symbols what was read, from top to bottom, those of equal height from left to right
 * @param refused candidates that could not be read where no other one was read either, one for each place
 * @param end why the search ended
 */
public record ImageScan(List<Located> symbols, List<Refused> refused, End end) {

    /**
     * A symbol that was read.
     *
     * @param decoded its content
     * @param sampled where it was found
     * @param strategy by which strategy
     * @param contrast of its modules in the luma of the image, 0 to 1
     * @param nanos from the beginning of the call until it had been read
     */
    public record Located(
            MatrixOutcome.Decoded decoded, SampledSymbol sampled, String strategy, double contrast, long nanos) {
        /** Its outer corners in the image. */
        public Quad corners() {
            return sampled.corners();
        }
    }

    /**
     * A candidate that could not be read.
     *
     * @param sampled what was held to be a symbol
     * @param strategy by which strategy it was found
     * @param failed why it could not be read
     */
    public record Refused(SampledSymbol sampled, String strategy, MatrixOutcome.Failed failed) {
        /** Its outer corners in the image. */
        public Quad corners() {
            return sampled.corners();
        }
    }

    /** Why a search ends. */
    public enum End {
        /** All strategies had their turn, or there was no room for another symbol. */
        COMPLETE,
        /** As many symbols were read as asked for. */
        ENOUGH_SYMBOLS,
        /** Time was up. */
        TIMEOUT,
        /** The caller ended it. */
        CANCELLED
    }
}
