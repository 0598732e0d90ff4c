package org.quietzone.media.report;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.grade.SegmentGrade;

/** Where the names of segments stand in a picture of them: in the middle of a finder pattern, beside the others. */
final class SegmentLabels {
    private SegmentLabels() {}

    /**
     * A name and its middle, in modules from the outer corner of the quiet zone.
     *
     * @param text the name
     * @param x to the right
     * @param y down
     */
    record Label(String text, double x, double y) {}

    static List<Label> of(SymbolReport symbol) {
        int margin = symbol.modules().margin();
        int last = symbol.modules().size() - 1;
        List<Label> labels = new ArrayList<>();
        for (SegmentGrade segment : symbol.segments()) {
            String name = segment.name();
            double x = margin + 0.5;
            double y = margin + 0.5;
            if (name.equals("A") || name.equals("A1")) {
                labels.add(new Label(name, x + 3, y + 3));
            } else if (name.equals("A2")) {
                labels.add(new Label(name, x + last - 3, y + 3));
            } else if (name.equals("A3")) {
                labels.add(new Label(name, x + 3, y + last - 3));
            } else if (name.startsWith("B")) {
                labels.add(beside(segment, margin));
            } else if (name.equals("C")) {
                Module centre = segment.places().get(segment.places().size() - 13);
                labels.add(new Label(name, x + centre.column(), y + centre.row()));
            }
        }
        return labels;
    }

    /** Beside a timing pattern, on the side of the data; at a third of it, for in the middle may be an alignment pattern. */
    private static Label beside(SegmentGrade segment, int margin) {
        Module third = segment.places().get(segment.places().size() / 3);
        boolean horizontal = segment.places().get(0).row()
                == segment.places().get(segment.places().size() - 1).row();
        return new Label(
                segment.name(),
                margin + 0.5 + third.column() + (horizontal ? 0 : 2.5),
                margin + 0.5 + third.row() + (horizontal ? 2.5 : 0));
    }
}
