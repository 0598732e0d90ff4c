package org.quietzone.grade;

import org.quietzone.image.Point;
import org.quietzone.matrix.FunctionPatterns;
import org.quietzone.matrix.MatrixReader;

/** Measures the modules of a symbol in a reference image. */
final class ModuleMeasurement {
    private final CapturedSymbol symbol;
    private final int margin;
    private final double[] reflectance;
    private final boolean[] outside;

    /** Samples each module, with its quiet zone, once (ISO/IEC 15415, 7.5). */
    ModuleMeasurement(CapturedSymbol symbol, ReferenceImage image, ReflectanceScale scale) {
        this.symbol = symbol;
        this.margin = symbol.version().quietZone();
        int size = symbol.size();
        int side = size + 2 * margin;
        this.reflectance = new double[side * side];
        this.outside = new boolean[side * side];
        int i = 0;
        for (int row = -margin; row < size + margin; row++) {
            for (int column = -margin; column < size + margin; column++, i++) {
                Point place = symbol.at(row, column);
                reflectance[i] = scale.reflectance(image.at(place));
                outside[i] = place.x() < 0
                        || place.y() < 0
                        || place.x() > image.image().width()
                        || place.y() > image.image().height();
            }
        }
    }

    /** The reflectances of the modules of the symbol, without quiet zone, row by row. */
    double[] ofSymbol() {
        int size = symbol.size();
        int side = size + 2 * margin;
        double[] values = new double[size * size];
        for (int row = 0; row < size; row++) {
            System.arraycopy(reflectance, (row + margin) * side + margin, values, row * size, size);
        }
        return values;
    }

    /** The share of modules, quiet zone included, that lie outside the image. */
    double outside() {
        int count = 0;
        for (boolean one : outside) {
            count += one ? 1 : 0;
        }
        return (double) count / outside.length;
    }

    /** What the reflectances mean between light and dark. */
    ModuleMap map(Tones tones) {
        int size = symbol.size();
        int[] places = MatrixReader.codewordPlaces(symbol.layout());
        double[] modulation = new double[reflectance.length];
        double[] safety = new double[reflectance.length];
        boolean[] dark = new boolean[reflectance.length];
        int i = 0;
        for (int row = -margin; row < size + margin; row++) {
            for (int column = -margin; column < size + margin; column++, i++) {
                boolean inSymbol = row >= 0 && row < size && column >= 0 && column < size;
                double signed = tones.signed(reflectance[i]);
                // Encoders fill remainder bits as they like, and nobody reads them: they are right as they are.
                dark[i] = inSymbol && isRemainder(places[row * size + column], row, column)
                        ? signed < 0
                        : (inSymbol && symbol.intended().get(row, column)) != symbol.reversed();
                modulation[i] = Math.abs(signed);
                // What is not in the image cannot be proved to be right.
                safety[i] = outside[i] ? 0 : Math.max(0, dark[i] ? -signed : signed);
            }
        }
        return new ModuleMap(size, margin, reflectance.clone(), modulation, safety, dark);
    }

    private boolean isRemainder(int codeword, int row, int column) {
        return codeword == MatrixReader.NO_CODEWORD && !FunctionPatterns.isFunction(symbol.version(), row, column);
    }
}
