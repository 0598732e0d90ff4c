package org.quietzone.gs1.application;

import java.util.Optional;
import java.util.OptionalDouble;

/** Symbols to check: level M and nothing else known, unless told. */
final class Symbols {
    private final Carrier carrier;
    private final int number;
    private Level level = Level.M;
    private OptionalDouble x = OptionalDouble.empty();
    private OptionalDouble quietZone = OptionalDouble.empty();
    private Optional<MeasuredGrade> grade = Optional.empty();

    private Symbols(Carrier carrier, int number) {
        this.carrier = carrier;
        this.number = number;
    }

    static Symbols qr(int number) {
        return new Symbols(Carrier.QR_CODE, number);
    }

    static Symbols micro(int number) {
        return new Symbols(Carrier.MICRO_QR, number);
    }

    Symbols level(Level level) {
        this.level = level;
        return this;
    }

    Symbols x(double millimetres) {
        x = OptionalDouble.of(millimetres);
        return this;
    }

    Symbols quietZone(double modules) {
        quietZone = OptionalDouble.of(modules);
        return this;
    }

    Symbols grade(MeasuredGrade grade) {
        this.grade = Optional.of(grade);
        return this;
    }

    PrintedSymbol build() {
        boolean micro = carrier == Carrier.MICRO_QR;
        return new PrintedSymbol(
                carrier,
                (micro ? "M" : "") + number,
                micro ? 9 + 2 * number : 17 + 4 * number,
                level,
                x,
                quietZone,
                grade);
    }
}
