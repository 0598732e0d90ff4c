package org.quietzone.grade;

import java.util.Arrays;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.spec.Version;

/** Modules whose reflectance margins are given, for tests; all are 1 at first, below 0 is the wrong side. */
final class FakeModules {
    private final int size;
    private final int margin;
    private final double[] values;

    FakeModules(Version version) {
        size = version.size();
        margin = version.quietZone();
        values = new double[(size + 2 * margin) * (size + 2 * margin)];
        Arrays.fill(values, 1);
    }

    FakeModules set(int row, int column, double value) {
        values[(row + margin) * (size + 2 * margin) + column + margin] = value;
        return this;
    }

    FakeModules set(Module module, double value) {
        return set(module.row(), module.column(), value);
    }

    ModuleMap map() {
        double[] modulation = new double[values.length];
        double[] safety = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            modulation[i] = Math.abs(values[i]);
            safety[i] = Math.max(0, values[i]);
        }
        return new ModuleMap(size, margin, values.clone(), modulation, safety, new boolean[values.length]);
    }
}
