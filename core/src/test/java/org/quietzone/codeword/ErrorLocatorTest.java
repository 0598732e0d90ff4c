package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ErrorLocatorTest {
    private static int[] syndromes(int degree, Map<Integer, Integer> errors) {
        int[] syndromes = new int[degree];
        for (int i = 0; i < degree; i++) {
            for (Map.Entry<Integer, Integer> error : errors.entrySet()) {
                int x = GaloisField.power(error.getKey() * i % GaloisField.ORDER);
                syndromes[i] ^= Blocks.product(error.getValue(), x);
            }
        }
        return syndromes;
    }

    private static Map<Integer, Integer> found(ErrorLocator locator) {
        Map<Integer, Integer> found = new TreeMap<>();
        for (int i = 0; i < locator.count(); i++) {
            found.put(locator.location(i), locator.value(i));
        }
        return found;
    }

    @Test
    void annexBErrorsAreFoundWithTheirValues() {
        Map<Integer, Integer> errors = new TreeMap<>(Map.of(0, 0x01, 7, 0xFF, 25, 0x80));
        ErrorLocator locator = new ErrorLocator(syndromes(7, errors), 26);
        assertThat(locator.find(new int[0], 3)).isTrue();
        assertThat(found(locator)).isEqualTo(errors);
    }

    @Test
    void moreErrorsThanAllowedAreRefused() {
        Map<Integer, Integer> errors = Map.of(0, 0x01, 7, 0xFF, 25, 0x80);
        assertThat(new ErrorLocator(syndromes(7, errors), 26).find(new int[0], 2))
                .isFalse();
    }

    @Test
    void anErrorBeforeTheBeginningOfTheBlockIsRefused() {
        Map<Integer, Integer> errors = Map.of(3, 0x55, 26, 0x01);
        assertThat(new ErrorLocator(syndromes(7, errors), 27).find(new int[0], 3))
                .isTrue();
        assertThat(new ErrorLocator(syndromes(7, errors), 26).find(new int[0], 3))
                .isFalse();
    }

    @Test
    void anErasureMayTurnOutRight() {
        Map<Integer, Integer> errors = Map.of(3, 0x55);
        ErrorLocator locator = new ErrorLocator(syndromes(7, errors), 26);
        assertThat(locator.find(new int[] {9, 3, 12}, 2)).isTrue();
        assertThat(found(locator)).isEqualTo(Map.of(3, 0x55, 9, 0, 12, 0));
    }

    @Test
    void randomSyndromesAreExplainedOrRefused() {
        Random random = new Random(11);
        int explained = 0;
        for (int i = 0; i < 200_000; i++) {
            int degree = 1 + random.nextInt(6);
            int length = degree + 1 + random.nextInt(10);
            int[] syndromes = new int[degree];
            for (int j = 0; j < degree; j++) {
                syndromes[j] = random.nextInt(random.nextBoolean() ? 256 : 2);
            }
            int[] erasures = random.ints(0, length)
                    .distinct()
                    .limit(random.nextInt(degree + 1))
                    .toArray();
            ErrorLocator locator = new ErrorLocator(syndromes, length);
            int maxErrors = (degree - erasures.length) / 2;
            if (locator.find(erasures, maxErrors)) {
                explained++;
                Map<Integer, Integer> errors = found(locator);
                assertThat(errors).hasSize(locator.count());
                assertThat(locator.count() - erasures.length).isBetween(0, maxErrors);
                assertThat(syndromes(degree, errors)).isEqualTo(syndromes);
            }
        }
        assertThat(explained).isBetween(10_000, 190_000);
    }
}
