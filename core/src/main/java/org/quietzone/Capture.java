package org.quietzone;

import org.quietzone.read.ImageScan;

/** How a symbol was found in an image. */
record Capture(SymbolGeometry geometry, String strategy, double contrast, double milliseconds) {
    private static final double NANOS = 1e6;

    static Capture of(ImageScan.Located located) {
        return new Capture(
                new SymbolGeometry(located.sampled()), located.strategy(), located.contrast(), located.nanos() / NANOS);
    }
}
