package org.quietzone.grade;

import java.util.Arrays;
import org.quietzone.image.GrayImage;

/**
 * The mean in a disc around each pixel, row by row.
 *
 * <p>For each row of pixels that the disc touches, its bar is a whole number of pixels, found from running sums, and the
 * same part of a pixel at each end. The loop over a row does the same to each pixel, so the machine does several at once.
 */
final class DiscRows {
    private final GrayImage image;
    private final int width;
    private final int reach;
    /** For each row of the disc, the pixels on each side of the middle one that are covered wholly. */
    private final int[] whole;
    /** For each row of the disc, the part of the next pixel on each side that is covered. */
    private final float[] part;

    private final float perArea;
    /** Running sums of rows in turn, with a margin of repeated pixels on each side. */
    private final int[][] sums;

    private final int[] rowOf;
    private final int margin;
    private final byte[] pixels;
    private final float[] result;

    DiscRows(GrayImage image, Disc disc) {
        this.image = image;
        this.width = image.width();
        this.reach = (int) Math.ceil(disc.diameter() / 2 - 0.5);
        this.whole = new int[2 * reach + 1];
        this.part = new float[2 * reach + 1];
        double area = 0;
        for (int i = -reach; i <= reach; i++) {
            double half = disc.halfBar(i - 0.5);
            int pixelsAside = half < 0.5 ? -1 : (int) (half - 0.5);
            whole[i + reach] = pixelsAside;
            // A bar within the middle pixel: both ends take a part of the same one.
            part[i + reach] = (float) (pixelsAside < 0 ? half : half - 0.5 - pixelsAside);
            area += 2 * half;
        }
        this.perArea = (float) (1 / area);
        this.margin = reach + 2;
        this.sums = new int[2 * reach + 1][width + 2 * margin + 1];
        this.rowOf = new int[2 * reach + 1];
        Arrays.fill(rowOf, -1);
        this.pixels = new byte[width];
        this.result = new float[width];
    }

    /** The means in row {@code y}, good until the next call. */
    float[] row(int y) {
        Arrays.fill(result, 0);
        for (int i = -reach; i <= reach; i++) {
            int[] sum = sums(Math.max(0, Math.min(image.height() - 1, y + i)));
            float end = part[i + reach];
            int aside = whole[i + reach];
            if (aside < 0) {
                if (end > 0) {
                    addMiddle(sum, 2 * end);
                }
            } else {
                add(sum, aside, end);
            }
        }
        for (int x = 0; x < width; x++) {
            result[x] *= perArea;
        }
        return result;
    }

    private void add(int[] sum, int aside, float end) {
        int left = margin - aside;
        int right = margin + aside + 1;
        for (int x = 0; x < width; x++) {
            int inner = sum[x + right] - sum[x + left];
            int outer = sum[x + right + 1] - sum[x + left - 1];
            result[x] += inner + end * (outer - inner);
        }
    }

    private void addMiddle(int[] sum, float share) {
        for (int x = 0; x < width; x++) {
            result[x] += share * (sum[x + margin + 1] - sum[x + margin]);
        }
    }

    /** The running sums of a row: entry {@code margin + x} is that of all pixels before x. */
    private int[] sums(int y) {
        int slot = y % rowOf.length;
        int[] sum = sums[slot];
        if (rowOf[slot] != y) {
            rowOf[slot] = y;
            image.copyRow(y, pixels, 0);
            int total = 0;
            for (int i = 0; i < sum.length - 1; i++) {
                sum[i] = total;
                total += pixels[Math.max(0, Math.min(width - 1, i - margin))] & 0xFF;
            }
            sum[sum.length - 1] = total;
        }
        return sum;
    }
}
