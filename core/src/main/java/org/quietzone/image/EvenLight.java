package org.quietzone.image;

import java.util.Arrays;

/**
 * Takes uneven light out of an image: each pixel is set in relation to the paper around it.
 *
 * <p>How bright the paper is at a place is taken from the squares of {@value #BLOCK} pixels for some way around: of their
 * lightest pixels the median. Half of all squares would have to be dark throughout, or all bright, to lead it astray; so it
 * holds beside glare, lamps and strokes of light that are much brighter than paper, which come out as nothing but light.
 * There a threshold midway between darkest and lightest would fail, and so would one that asks how much contrast the
 * whole image has.
 */
public final class EvenLight {
    private static final int BLOCK = 8;
    /** Squares from one place where the light is measured to the next. */
    private static final int SPACING = 4;
    /** Squares on each side of such a place that say how bright the paper is. */
    private static final int REACH = 8;
    /** What paper becomes. */
    private static final int PAPER = 200;
    /** Darker paper than this stays dark: there is only noise to be found. */
    private static final int LEAST_PAPER = 24;

    private EvenLight() {}

    /** The image as if the same light fell everywhere; as large as it was. */
    public static GrayImage of(GrayImage image) {
        return divided(image, papers(image), across(image));
    }

    /** Whether paper is anywhere less than half as bright as it would become; elsewhere a threshold sees no more of it. */
    public static boolean isWanted(GrayImage image) {
        for (int paper : papers(image)) {
            if (paper < PAPER / 2) {
                return true;
            }
        }
        return false;
    }

    /** How bright paper is at places from left to right and from top to bottom. */
    private static int[] papers(GrayImage image) {
        int columns = (image.width() + BLOCK - 1) / BLOCK;
        int rows = (image.height() + BLOCK - 1) / BLOCK;
        byte[] highs = highs(image, columns, rows);
        int across = across(image);
        int down = (rows - 1) / SPACING + 2;
        int[] papers = new int[across * down];
        int[] counts = new int[256];
        for (int i = 0; i < down; i++) {
            for (int j = 0; j < across; j++) {
                papers[i * across + j] =
                        Math.max(LEAST_PAPER, median(highs, columns, rows, j * SPACING, i * SPACING, counts));
            }
        }
        return papers;
    }

    private static int across(GrayImage image) {
        return ((image.width() + BLOCK - 1) / BLOCK - 1) / SPACING + 2;
    }

    private static byte[] highs(GrayImage image, int columns, int rows) {
        byte[] highs = new byte[columns * rows];
        byte[] pixels = image.array();
        int width = image.width();
        for (int y = 0; y < image.height(); y++) {
            int row = y / BLOCK * columns;
            for (int column = 0; column < columns; column++) {
                int high = highs[row + column] & 0xFF;
                int end = y * width + Math.min(width, (column + 1) * BLOCK);
                for (int i = y * width + column * BLOCK; i < end; i++) {
                    high = Math.max(high, pixels[i] & 0xFF);
                }
                highs[row + column] = (byte) high;
            }
        }
        return highs;
    }

    private static int median(byte[] highs, int columns, int rows, int column, int row, int[] counts) {
        Arrays.fill(counts, 0);
        int top = Math.max(0, Math.min(row, rows - 1) - REACH);
        int bottom = Math.min(rows - 1, row + REACH);
        int left = Math.max(0, Math.min(column, columns - 1) - REACH);
        int right = Math.min(columns - 1, column + REACH);
        for (int i = top; i <= bottom; i++) {
            for (int j = left; j <= right; j++) {
                counts[highs[i * columns + j] & 0xFF]++;
            }
        }
        int half = (bottom - top + 1) * (right - left + 1) / 2;
        int value = -1;
        for (int sum = 0; sum <= half; ) {
            sum += counts[++value];
        }
        return value;
    }

    private static GrayImage divided(GrayImage image, int[] papers, int across) {
        int width = image.width();
        int step = BLOCK * SPACING;
        byte[] pixels = image.array();
        byte[] even = new byte[pixels.length];
        for (int y = 0; y < image.height(); y++) {
            // Measured at the middle of a square.
            int place = Math.max(0, 2 * y + 1 - BLOCK);
            int i = place / (2 * step) * across;
            int t = place % (2 * step);
            for (int from = 0; from < width; ) {
                int start = Math.max(0, 2 * from + 1 - BLOCK);
                int j = start / (2 * step);
                int to = Math.min(width, ((j + 1) * 2 * step + BLOCK) / 2);
                int before = papers[i + j] * (2 * step - t) + papers[i + across + j] * t;
                int after = papers[i + j + 1] * (2 * step - t) + papers[i + across + j + 1] * t;
                for (int x = from; x < to; x++) {
                    int s = Math.max(0, 2 * x + 1 - BLOCK) - j * 2 * step;
                    float paper = (float) before * (2 * step - s) + (float) after * s;
                    float value = (pixels[y * width + x] & 0xFF) * (PAPER * 4f * step * step) / paper;
                    even[y * width + x] = (byte) Math.min(255, (int) (value + 0.5f));
                }
                from = to;
            }
        }
        return GrayImage.wrap(width, image.height(), even);
    }
}
