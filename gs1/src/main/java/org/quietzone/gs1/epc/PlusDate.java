package org.quietzone.gs1.epc;

import java.util.Optional;

/**
 * The dates that the scheme DSGTIN may begin with, in the order of their numbers. Number 4 is known from the examples of
 * the standard (TDS 2.3, E.3), the others from the order in the machine-readable scheme definitions.
 */
enum PlusDate {
    PRODUCTION("11"),
    PACKAGING("13"),
    BEST_BEFORE("15"),
    SELL_BY("16"),
    EXPIRATION("17"),
    FIRST_FREEZE("7006"),
    HARVEST("7007");

    private static final PlusDate[] VALUES = values();

    private final String ai;

    PlusDate(String ai) {
        this.ai = ai;
    }

    String ai() {
        return ai;
    }

    int number() {
        return ordinal();
    }

    static Optional<PlusDate> ofNumber(int number) {
        return number < VALUES.length ? Optional.of(VALUES[number]) : Optional.empty();
    }

    static Optional<PlusDate> ofAi(String ai) {
        for (PlusDate date : VALUES) {
            if (date.ai.equals(ai)) {
                return Optional.of(date);
            }
        }
        return Optional.empty();
    }
}
