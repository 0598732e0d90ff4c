package org.quietzone.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.quietzone.codeword.BlockReport;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

class WrongCodewordsTest {
    /** A symbol without quiet zone in which some modules are wrong. */
    private static ModuleMap modules(int size, boolean[] wrong) {
        double[] safety = new double[size * size];
        for (int i = 0; i < safety.length; i++) {
            safety[i] = wrong[i] ? 0 : 0.7;
        }
        return new ModuleMap(size, 0, safety.clone(), safety.clone(), safety, new boolean[size * size]);
    }

    @Test
    void countsACodewordOnceInItsBlock() {
        BlockLayout layout = Version.of(5).layout(ErrorCorrection.Q);
        int size = layout.version().size();
        int[] places = MatrixReader.codewordPlaces(layout);
        boolean[] wrong = new boolean[size * size];
        // All modules of two codewords of block 1 and of one of block 3, and a module that holds none.
        List<Integer> codewords =
                List.of(layout.dataPosition(1, 4), layout.eccPosition(1, 0), layout.dataPosition(3, 15));
        for (int i = 0; i < wrong.length; i++) {
            wrong[i] = codewords.contains(places[i]);
        }
        assertThat(places[0]).isEqualTo(MatrixReader.NO_CODEWORD);
        wrong[0] = true;
        assertThat(WrongCodewords.of(layout, modules(size, wrong)))
                .extracting(BlockReport::errors)
                .containsExactly(0, 2, 0, 1);
        assertThat(WrongCodewords.of(layout, modules(size, wrong)).get(1).unusedErrorCorrection())
                .isEqualTo(1 - 4.0 / 18);
    }
}
