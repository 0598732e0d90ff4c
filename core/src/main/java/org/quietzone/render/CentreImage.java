package org.quietzone.render;

import java.util.Objects;

/**
 * A picture in the middle of a symbol. It covers modules, so that error correction pays for it.
 *
 * @param pixels the picture
 * @param file the file that it was read from, as it is put into SVG
 * @param mediaType what the file is, such as {@code image/png}
 * @param size the longer side of the picture as a part of the symbol's side without quiet zone: more than 0, at most 0.5
 * @param margin modules kept free round it, 0 to 5
 */
public record CentreImage(Pixels pixels, byte[] file, String mediaType, double size, double margin) {
    /** Checks the ranges. */
    public CentreImage {
        Objects.requireNonNull(pixels, "pixels");
        Objects.requireNonNull(mediaType, "mediaType");
        file = file.clone();
        if (!(size > 0 && size <= 0.5)) {
            throw new IllegalArgumentException(
                    "A picture takes more than 0 and at most 0.5 of the side of the symbol, not " + size);
        }
        if (!(margin >= 0 && margin <= 5)) {
            throw new IllegalArgumentException("The margin of a picture is 0 to 5 modules, not " + margin);
        }
    }

    /** The same picture in another size. */
    public CentreImage withSize(double other) {
        return new CentreImage(pixels, file, mediaType, other, margin);
    }

    @Override
    public byte[] file() {
        return file.clone();
    }

    /** The width in modules on a symbol of so many modules. */
    public double width(int modules) {
        return size * modules * Math.min(1, (double) pixels.width() / pixels.height());
    }

    /** The height in modules on a symbol of so many modules. */
    public double height(int modules) {
        return size * modules * Math.min(1, (double) pixels.height() / pixels.width());
    }

    /**
     * Whether a module is left out for the picture or its margin.
     *
     * @param modules the modules on each side of the symbol
     * @param row from 0
     * @param column from 0
     */
    public boolean covers(int modules, int row, int column) {
        double halfWidth = width(modules) / 2 + margin;
        double halfHeight = height(modules) / 2 + margin;
        double middle = modules / 2.0;
        return column + 1 > middle - halfWidth
                && column < middle + halfWidth
                && row + 1 > middle - halfHeight
                && row < middle + halfHeight;
    }

    @Override
    public String toString() {
        return "CentreImage[" + pixels.width() + " x " + pixels.height() + " pixels, " + mediaType + ", size " + size
                + ", margin " + margin + "]";
    }
}
