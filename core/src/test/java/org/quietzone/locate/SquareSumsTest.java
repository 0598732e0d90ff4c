package org.quietzone.locate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SquareSumsTest {

    @Test
    void meansAreThoseOfThePlacesInTheField() {
        int side = 11;
        Random random = new Random(8);
        double[][] values = new double[side * side][];
        SquareSums sums = new SquareSums(side, 2);
        for (int i = 0; i < values.length; i++) {
            values[i] = new double[] {random.nextDouble(), random.nextGaussian()};
            sums.add(i / side, i % side, values[i]);
        }
        for (int row = 0; row < side; row++) {
            for (int column = 0; column < side; column++) {
                double first = 0;
                double second = 0;
                int count = 0;
                for (int i = 0; i < values.length; i++) {
                    if (Math.abs(i / side - row) <= 3 && Math.abs(i % side - column) <= 3) {
                        first += values[i][0];
                        second += values[i][1];
                        count++;
                    }
                }
                double[] means = sums.means(row, column, 3);
                assertThat(means[0]).isCloseTo(first / count, within(1e-9));
                assertThat(means[1]).isCloseTo(second / count, within(1e-9));
            }
        }
    }
}
