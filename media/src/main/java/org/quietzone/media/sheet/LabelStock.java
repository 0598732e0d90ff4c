package org.quietzone.media.sheet;

import static org.quietzone.render.Length.inches;
import static org.quietzone.render.Length.millimetres;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A sheet of labels that is sold under a name.
 *
 * @param name the maker's number
 * @param maker who sells it
 * @param grid where the labels lie
 * @param source where the sizes come from
 */
public record LabelStock(String name, String maker, LabelGrid grid, String source) {
    private static final String AVERY_A4 =
            "label size and number as printed on the package by Avery UK; columns 2.54 mm"
                    + " apart and grid in the middle as in Avery's page templates, and as the templates of gLabels to 1 mm";
    private static final String AVERY_US =
            "label size and number as printed on the package by Avery US; distance of the"
                    + " columns and margins as in Avery's page templates";
    private static final String WITHOUT_GAPS =
            "label size and number as printed on the package; without gaps, in the middle of the sheet";

    private static final List<LabelStock> ALL = List.of(
            averyA4("L7159", 3, 8, 63.5, 33.9),
            averyA4("L7160", 3, 7, 63.5, 38.1),
            averyA4("L7161", 3, 6, 63.5, 46.6),
            averyA4("L7162", 2, 8, 99.1, 33.9),
            averyA4("L7163", 2, 7, 99.1, 38.1),
            averyA4("L7164", 3, 4, 63.5, 72),
            averyA4("L7165", 2, 4, 99.1, 67.7),
            averyA4("L7651", 5, 13, 38.1, 21.2),
            withoutGaps("3474", "Avery Zweckform", 3, 8, 70, 37),
            withoutGaps("4464", "Herma", 3, 8, 70, 37),
            averyUs("5160", 3, 10, 2.625, 1, 0.125),
            averyUs("5161", 2, 10, 4, 1, 0.1875),
            averyUs("5162", 2, 7, 4, 4 / 3.0, 0.1875),
            averyUs("5163", 2, 5, 4, 2, 0.1875),
            averyUs("5164", 2, 3, 4, 10 / 3.0, 0.1875),
            averyUs("5167", 4, 20, 1.75, 0.5, 0.3125));

    private static LabelStock averyA4(String name, int columns, int rows, double width, double height) {
        LabelGrid grid = LabelGrid.centred(
                Paper.A4, columns, rows, millimetres(width), millimetres(height), millimetres(2.54), millimetres(0));
        return new LabelStock(name, "Avery", grid, AVERY_A4);
    }

    private static LabelStock withoutGaps(
            String name, String maker, int columns, int rows, double width, double height) {
        LabelGrid grid = LabelGrid.centred(
                Paper.A4, columns, rows, millimetres(width), millimetres(height), millimetres(0), millimetres(0));
        return new LabelStock(name, maker, grid, WITHOUT_GAPS);
    }

    private static LabelStock averyUs(String name, int columns, int rows, double width, double height, double gap) {
        LabelGrid grid =
                LabelGrid.centred(Paper.LETTER, columns, rows, inches(width), inches(height), inches(gap), inches(0));
        return new LabelStock(name, "Avery", grid, AVERY_US);
    }

    /** All sheets that are known by name. */
    public static List<LabelStock> all() {
        return ALL;
    }

    /** The sheet of a name, with or without its maker before it: {@code L7160}, {@code avery 5160}. Case does not matter. */
    public static Optional<LabelStock> of(String name) {
        String word = name.strip().toLowerCase(Locale.ROOT);
        for (LabelStock stock : ALL) {
            String number = stock.name.toLowerCase(Locale.ROOT);
            if (word.equals(number) || word.equals(stock.maker.toLowerCase(Locale.ROOT) + " " + number)) {
                return Optional.of(stock);
            }
        }
        return Optional.empty();
    }
}
