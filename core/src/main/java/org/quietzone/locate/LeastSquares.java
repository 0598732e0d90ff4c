package org.quietzone.locate;

import java.util.Optional;

/** Linear equations, more than unknowns, and the solution that comes nearest to all of them. */
final class LeastSquares {
    private final int unknowns;
    /** The normal equations: row after row, the right side last. */
    private final double[][] normal;

    LeastSquares(int unknowns) {
        this.unknowns = unknowns;
        this.normal = new double[unknowns][unknowns + 1];
    }

    /**
     * Adds an equation.
     *
     * @param equation the coefficient of each unknown, then the right side
     */
    void add(double[] equation, double weight) {
        for (int i = 0; i < unknowns; i++) {
            double factor = weight * equation[i];
            if (factor != 0) {
                for (int j = 0; j <= unknowns; j++) {
                    normal[i][j] += factor * equation[j];
                }
            }
        }
    }

    /** The solution, unless the equations leave some unknown open. */
    Optional<double[]> solve() {
        double[][] m = new double[unknowns][];
        for (int i = 0; i < unknowns; i++) {
            m[i] = normal[i].clone();
        }
        for (int i = 0; i < unknowns; i++) {
            int pivot = i;
            for (int k = i + 1; k < unknowns; k++) {
                if (Math.abs(m[k][i]) > Math.abs(m[pivot][i])) {
                    pivot = k;
                }
            }
            double[] row = m[pivot];
            m[pivot] = m[i];
            m[i] = row;
            if (!(Math.abs(row[i]) > 1e-12)) {
                return Optional.empty();
            }
            for (int k = 0; k < unknowns; k++) {
                double factor = m[k][i] / row[i];
                for (int j = i; k != i && j <= unknowns; j++) {
                    m[k][j] -= factor * row[j];
                }
            }
        }
        double[] solution = new double[unknowns];
        for (int i = 0; i < unknowns; i++) {
            solution[i] = m[i][unknowns] / m[i][i];
        }
        return Optional.of(solution);
    }
}
