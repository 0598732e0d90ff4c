package org.quietzone.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.MatrixReader;
import org.quietzone.render.CentreImage;
import org.quietzone.render.Pixels;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

class CodewordBudgetTest {
    private static CentreImage image(double size, double margin) {
        return new CentreImage(new Pixels(1, 1, new int[] {-1}), new byte[0], "image/png", size, margin);
    }

    /** Inverting each covered module in turn shows which codewords it belongs to. */
    @Property(tries = 25)
    void countsTheCodewordsThatChange(
            @ForAll @IntRange(min = 1, max = 12) int version,
            @ForAll @DoubleRange(min = 0.05, max = 0.4) double size,
            @ForAll ErrorCorrection wanted) {
        ErrorCorrection level = wanted == ErrorCorrection.DETECTION ? ErrorCorrection.L : wanted;
        Symbol symbol = SymbolEncoder.builder()
                .version(Version.parse("" + version))
                .level(level)
                .levelBoost(false)
                .build()
                .encode("1234");
        BlockLayout layout = symbol.version().layout(level);
        CentreImage image = image(size, 0.5);
        byte[] before = MatrixReader.codewords(symbol.modules(), layout, symbol.mask());
        Set<Integer> changed = new HashSet<>();
        for (int row = 0; row < symbol.size(); row++) {
            for (int column = 0; column < symbol.size(); column++) {
                if (image.covers(symbol.size(), row, column)) {
                    boolean[][] dark = new boolean[symbol.size()][symbol.size()];
                    for (int r = 0; r < dark.length; r++) {
                        for (int c = 0; c < dark.length; c++) {
                            dark[r][c] = symbol.isDark(r, c) != (r == row && c == column);
                        }
                    }
                    byte[] after = MatrixReader.codewords(BitMatrix.of(dark), layout, symbol.mask());
                    for (int i = 0; i < layout.codewords(); i++) {
                        if (after[i] != before[i]) {
                            changed.add(i);
                        }
                    }
                }
            }
        }

        CodewordBudget budget = CodewordBudget.of(layout, image, 0.5);

        assertThat(budget.blocks().stream().mapToInt(BlockBudget::covered).sum())
                .isEqualTo(changed.size());
        assertThat(budget.blocks()).hasSize(layout.blocks()).allSatisfy(block -> {
            assertThat(block.correctable()).isEqualTo(layout.correctable());
            assertThat(block.reserved()).isEqualTo((layout.correctable() + 1) / 2);
        });
    }

    @Test
    void aLargePictureCoversFormatInformationOfASmallSymbol() {
        BlockLayout layout = Version.parse("M2").layout(ErrorCorrection.L);
        assertThat(CodewordBudget.of(layout, image(0.5, 0), 0.5).informationCovered())
                .isTrue();
        assertThat(CodewordBudget.of(Version.parse("7").layout(ErrorCorrection.H), image(0.2, 0), 0.5)
                        .informationCovered())
                .isFalse();
    }

    @Test
    void theWholeReserveLeavesNothing() {
        BlockLayout layout = Version.parse("5").layout(ErrorCorrection.H);
        assertThat(CodewordBudget.of(layout, image(0.05, 0), 1).fits()).isFalse();
        assertThat(CodewordBudget.of(layout, image(0.05, 0), 0).fits()).isTrue();
    }
}
