package org.quietzone.proof;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.render.CentreImage;
import org.quietzone.spec.BlockLayout;

/**
 * What a picture in the middle of a symbol covers: codewords, block by block, and format and version information, which no
 * error correction of blocks makes up for.
 *
 * @param blocks each block
 * @param informationCovered whether a module of format or version information is covered
 */
public record CodewordBudget(List<BlockBudget> blocks, boolean informationCovered) {
    /** Copies the list. */
    public CodewordBudget {
        blocks = List.copyOf(blocks);
    }

    /**
     * The budget of a picture.
     *
     * @param reserve the part of the correctable errors that is kept, 0 to 1
     */
    public static CodewordBudget of(BlockLayout layout, CentreImage image, double reserve) {
        int size = layout.version().size();
        int[] places = MatrixReader.codewordPlaces(layout);
        boolean[] covered = new boolean[layout.version().codewords()];
        for (int i = 0; i < places.length; i++) {
            if (places[i] != MatrixReader.NO_CODEWORD && image.covers(size, i / size, i % size)) {
                covered[places[i]] = true;
            }
        }
        int correctable = layout.correctable();
        int reserved = (int) Math.ceil(correctable * reserve);
        List<BlockBudget> blocks = new ArrayList<>();
        for (int block = 0; block < layout.blocks(); block++) {
            int count = 0;
            for (int i = 0; i < layout.dataCodewords(block); i++) {
                count += covered[layout.dataPosition(block, i)] ? 1 : 0;
            }
            for (int i = 0; i < layout.eccPerBlock(); i++) {
                count += covered[layout.eccPosition(block, i)] ? 1 : 0;
            }
            blocks.add(new BlockBudget(block, count, correctable, reserved));
        }
        boolean information = covers(image, size, MatrixReader.formatPlaces(layout.version()))
                || covers(image, size, MatrixReader.versionPlaces(layout.version()));
        return new CodewordBudget(blocks, information);
    }

    private static boolean covers(CentreImage image, int size, int[][] copies) {
        for (int[] places : copies) {
            for (int place : places) {
                if (image.covers(size, place / size, place % size)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether every block has room for what is covered of it. */
    public boolean fits() {
        return !informationCovered && blocks.stream().allMatch(BlockBudget::fits);
    }
}
