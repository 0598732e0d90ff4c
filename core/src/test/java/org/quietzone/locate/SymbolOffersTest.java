package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.quietzone.image.Point;
import org.quietzone.locate.Strategy.Depth;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.spec.Version;

class SymbolOffersTest {
    private static final Version VERSION = Version.of(2);
    private static final int PITCH = 5;

    private final BitMatrix matrix = RandomSymbols.of(VERSION, new Random(8));
    private final Scene scene = Scene.inLocalLight(Canvas.of(matrix, Canvas.Style.of(matrix, PITCH)));
    private final List<SampledSymbol> offered = new ArrayList<>();

    private SymbolOffers offers(Depth depth) {
        FinderTriple triple = new FinderTriple(finder(3, 3), finder(21, 3), finder(3, 21), 2, 1, 0);
        return new SymbolOffers(scene, VERSION, triple, depth, candidate -> {
            offered.add(candidate);
            return false;
        });
    }

    private static FinderPattern finder(int column, int row) {
        Point centre = new Point((column + 4.5) * PITCH, (row + 4.5) * PITCH);
        return new FinderPattern(centre, new Point(PITCH, 0), new Point(0, PITCH));
    }

    /** The grid of the symbol, moved to the right by some pixels. */
    private static Grid grid(double shift) {
        Point origin = new Point(4.5 * PITCH + shift, 4.5 * PITCH);
        return Grid.parallel(VERSION.size(), origin, new Point(PITCH, 0), new Point(0, PITCH));
    }

    @Test
    void whatCostsMoreWaitsUntilAllGridsWereOffered() {
        SymbolOffers offers = offers(Depth.CAREFUL);

        assertThat(offers.offer(grid(0), List.of(), SymbolOffers.MOST_MISFIT)).isFalse();
        assertThat(offers.offer(grid(1), List.of(), SymbolOffers.MOST_MISFIT)).isFalse();

        assertThat(offered)
                .isNotEmpty()
                .allMatch(candidate -> candidate.confidence().isEmpty());
        assertThat(offered.get(0).modules()).isEqualTo(matrix);
        int plain = offered.size();
        assertThat(offers.offerUnread()).isFalse();
        // With the modules that are not sure told, by what is left of worn print, and equalised: of the last grid, then
        // of the first.
        List<SampledSymbol> costly = offered.subList(plain, offered.size());
        assertThat(costly)
                .hasSize(6)
                .allMatch(candidate -> candidate.confidence().isPresent());
        assertThat(costly.get(0).grid()).isSameAs(costly.get(2).grid());
        assertThat(costly.get(0).grid().at(0, 0)).isEqualTo(grid(1).at(0, 0));
        assertThat(costly.get(5).grid().at(0, 0)).isEqualTo(grid(0).at(0, 0));
        assertThat(offers.offerUnread()).isFalse();
        assertThat(offered).hasSize(plain + 6);
    }

    @Test
    void quickLooksAtEachGridOnce() {
        SymbolOffers offers = offers(Depth.QUICK);

        assertThat(offers.offer(grid(0), List.of(), SymbolOffers.MOST_MISFIT)).isFalse();
        assertThat(offers.offerUnread()).isFalse();

        assertThat(offered).hasSize(1);
    }

    @Test
    void aGridBesideTheSymbolIsNotOffered() {
        SymbolOffers offers = offers(Depth.CAREFUL);

        assertThat(offers.offer(grid(8 * PITCH), List.of(), SymbolOffers.MOST_MISFIT))
                .isFalse();
        assertThat(offers.offerUnread()).isFalse();

        assertThat(offered).isEmpty();
    }
}
