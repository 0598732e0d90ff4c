package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.codeword.BlockReport;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.BlockLayout;

/** Counts the codewords of each block that have a module on the wrong side of the threshold. */
final class WrongCodewords {
    private WrongCodewords() {}

    static List<BlockReport> of(BlockLayout layout, ModuleMap modules) {
        int size = modules.size();
        int[] places = MatrixReader.codewordPlaces(layout);
        boolean[] wrong = new boolean[layout.version().codewords()];
        for (int i = 0; i < places.length; i++) {
            if (places[i] != MatrixReader.NO_CODEWORD && modules.isWrong(i / size, i % size)) {
                wrong[places[i]] = true;
            }
        }
        List<BlockReport> blocks = new ArrayList<>(layout.blocks());
        for (int block = 0; block < layout.blocks(); block++) {
            int errors = 0;
            for (int i = 0; i < layout.dataCodewords(block); i++) {
                errors += wrong[layout.dataPosition(block, i)] ? 1 : 0;
            }
            for (int i = 0; i < layout.eccPerBlock(); i++) {
                errors += wrong[layout.eccPosition(block, i)] ? 1 : 0;
            }
            blocks.add(new BlockReport(errors, 0, layout.eccPerBlock(), layout.misdecodeProtection()));
        }
        return blocks;
    }
}
