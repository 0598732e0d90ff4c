package org.quietzone.grade;

import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.image.Point;

/**
 * Axial and grid non-uniformity (ISO/IEC 15415, 7.8.6 and 7.8.7): the grid of the symbol against an even one. Formulas and
 * limits are known from two sources that agree; from which even grid distances are measured is {@link Rule#IDEAL_GRID}.
 */
final class Uniformity {
    private final CapturedSymbol symbol;
    private final double alongRows;
    private final double alongColumns;

    Uniformity(CapturedSymbol symbol) {
        this.symbol = symbol;
        int last = symbol.size() - 1;
        double rows = 0;
        double columns = 0;
        for (int i = 0; i <= last; i++) {
            rows += symbol.at(i, 0).distance(symbol.at(i, last));
            columns += symbol.at(0, i).distance(symbol.at(last, i));
        }
        this.alongRows = rows / last / symbol.size();
        this.alongColumns = columns / last / symbol.size();
    }

    /** The mean distance of neighbouring modules of a row, in pixels. */
    double alongRows() {
        return alongRows;
    }

    /** The mean distance of neighbouring modules of a column, in pixels. */
    double alongColumns() {
        return alongColumns;
    }

    /** The difference of the mean distances in the two axes, as a share of their mean. */
    ParameterGrade axial(GradeScale scale) {
        double value = Math.abs(alongRows - alongColumns) / ((alongRows + alongColumns) / 2);
        String longer = alongRows >= alongColumns ? "wider than high" : "higher than wide";
        return new ParameterGrade(
                Parameter.AXIAL_NON_UNIFORMITY,
                OptionalDouble.of(value),
                scale.of(value),
                Optional.of(scale),
                value < 0.0005 ? "modules are as wide as high" : "modules are " + longer,
                Optional.empty());
    }

    /** The largest distance of a module from an even grid, in X. */
    ParameterGrade grid(GradeScale scale, GradingRules rules) {
        int size = symbol.size();
        Point[] even = rules.has(Choice.IDEAL_GRID_NEAREST) ? nearest() : corners();
        double x = (alongRows + alongColumns) / 2;
        double most = 0;
        Module worst = new Module(0, 0);
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                double s = (double) column / (size - 1);
                double t = (double) row / (size - 1);
                Point ideal = even[0].towards(even[1], s).towards(even[2].towards(even[3], s), t);
                double distance = symbol.at(row, column).distance(ideal) / x;
                if (distance > most) {
                    most = distance;
                    worst = new Module(row, column);
                }
            }
        }
        return new ParameterGrade(
                Parameter.GRID_NON_UNIFORMITY,
                OptionalDouble.of(most),
                scale.of(most),
                Optional.of(scale),
                "farthest from the even grid at " + worst,
                Optional.of(worst));
    }

    private Point[] corners() {
        int last = symbol.size() - 1;
        return new Point[] {symbol.at(0, 0), symbol.at(0, last), symbol.at(last, 0), symbol.at(last, last)};
    }

    /** The corners of the grid of parallel lines with the least sum of squared distances: a mean and two slopes. */
    private Point[] nearest() {
        int size = symbol.size();
        double middle = (size - 1) / 2.0;
        Point mean = new Point(0, 0);
        Point across = new Point(0, 0);
        Point down = new Point(0, 0);
        double squares = 0;
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                Point place = symbol.at(row, column);
                mean = mean.plus(place);
                across = across.plus(place.times(column - middle));
                down = down.plus(place.times(row - middle));
                squares += (column - middle) * (column - middle);
            }
        }
        mean = mean.times(1.0 / (size * size));
        across = across.times(middle / squares);
        down = down.times(middle / squares);
        return new Point[] {
            mean.minus(across).minus(down),
            mean.plus(across).minus(down),
            mean.minus(across).plus(down),
            mean.plus(across).plus(down)
        };
    }
}
