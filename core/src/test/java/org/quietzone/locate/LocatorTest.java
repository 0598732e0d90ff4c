package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.ColourImage;
import org.quietzone.image.Point;
import org.quietzone.locate.Strategy.Channel;
import org.quietzone.locate.Strategy.Depth;
import org.quietzone.locate.Strategy.Search;
import org.quietzone.locate.Strategy.Treatment;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class LocatorTest {
    private static final Strategy HALF =
            new Strategy("half", "test", Channel.LUMA, 1, Treatment.NONE, Search.PHOTO, Depth.CAREFUL, 2);
    private static final BitMatrix FINDER =
            BitMatrix.parse("#######", "#.....#", "#.###.#", "#.###.#", "#.###.#", "#.....#", "#######");

    private final BitMatrix matrix = RandomSymbols.of(Version.of(2), new Random(9));
    private final Canvas canvas = new Canvas(400, 300, 255);
    private final List<SampledSymbol> read = new ArrayList<>();

    LocatorTest() {
        canvas.draw(matrix, Canvas.Style.of(matrix, 6), new Point(120, 120));
    }

    private boolean locate(boolean readable) {
        Views views = new Views(ColourImage.of(canvas.image()));
        return Locator.locate(views, HALF, List.of(), () -> false, candidate -> {
            read.add(candidate);
            return readable;
        });
    }

    @Test
    void aSymbolThatWasReadLeavesNoFinderPattern() {
        assertThat(locate(true)).isFalse();
        assertThat(read).hasSize(1);
        assertThat(read.get(0).modules()).isEqualTo(matrix);
        assertThat(read.get(0).corners().upperLeft().distance(new Point(45, 45)))
                .isLessThan(2);
    }

    @Test
    void aSymbolThatWasNotReadLeavesItsFinderPatterns() {
        assertThat(locate(false)).isTrue();
        assertThat(read).isNotEmpty();
    }

    @Test
    void aFinderPatternOfItsOwnIsLeft() {
        canvas.draw(FINDER, Canvas.Style.of(FINDER, 6), new Point(320, 220));
        assertThat(locate(true)).isTrue();
        assertThat(read.get(0).modules()).isEqualTo(matrix);
    }
}
