package org.quietzone.gs1.application;

import java.util.List;

/** What a use demands of the symbol itself: size, quiet zone, family, level, print quality. */
final class PrintRules {
    private final Preset preset;
    private final PrintedSymbol symbol;
    private final List<Finding> findings;

    PrintRules(Preset preset, PrintedSymbol symbol, List<Finding> findings) {
        this.preset = preset;
        this.symbol = symbol;
        this.findings = findings;
    }

    void check() {
        family();
        xDimension();
        quietZone();
        level();
        grade();
    }

    private void family() {
        preset.carriers()
                .filter(fact -> !fact.value().contains(symbol.carrier()))
                .ifPresent(fact -> {
                    String allowed = Preset.labels(fact.value());
                    add(
                            fact,
                            PresetRule.FAMILY,
                            symbol.carrier().label() + " is not for " + preset.title() + ", which takes " + allowed
                                    + ". Encode the data as " + allowed + ".");
                });
    }

    /** X-dimension and whole size (GS1 General Specifications, 5.12.3). */
    private void xDimension() {
        if (preset.xDimension().isEmpty()) {
            StringBuilder text = new StringBuilder("Which X-dimensions ")
                    .append(preset.title())
                    .append(" allows is not known here: look it up in the symbol specification tables of GS1 General"
                            + " Specifications (5.12.3).");
            symbol.xDimension().ifPresent(x -> text.append(' ').append(measures(x)));
            findings.add(Finding.of(Severity.ADVICE, PresetRule.X_DIMENSION, text.toString()));
            return;
        }
        Fact<XRange> fact = preset.xDimension().get();
        XRange range = fact.value();
        if (symbol.xDimension().isEmpty()) {
            advise(
                    fact,
                    PresetRule.X_DIMENSION,
                    "The X-dimension is not known: " + range + " are allowed. " + measures(range.minimum())
                            + " At " + Millimetres.thousandths(range.maximum()) + " mm it measures "
                            + Millimetres.tenths(symbol.wholeSize(range.maximum())) + " mm.");
            return;
        }
        double x = symbol.xDimension().getAsDouble();
        if (range.tooSmall(x)) {
            add(
                    fact,
                    PresetRule.X_DIMENSION,
                    tooFar(x, "small", range) + measures(range.minimum())
                            + " Make it at least that large, or shorten the data.");
        } else if (range.tooLarge(x)) {
            add(
                    fact,
                    PresetRule.X_DIMENSION,
                    tooFar(x, "large", range) + measures(range.maximum()) + " Make it no larger than that.");
        } else {
            preset.xTarget()
                    .filter(target -> x < target.value() - XRange.ROUNDING)
                    .ifPresent(target -> advise(
                            target,
                            PresetRule.X_DIMENSION,
                            "X-dimension " + Millimetres.thousandths(x) + " mm is allowed; the one to aim at is "
                                    + Millimetres.thousandths(target.value()) + " mm, where there is room. "
                                    + measures(target.value())));
        }
    }

    private String tooFar(double x, String how, XRange range) {
        return "X-dimension " + Millimetres.thousandths(x) + " mm is too " + how + " for " + preset.title() + ": "
                + range + " are allowed. ";
    }

    /** A sentence on the whole symbol. */
    private String measures(double x) {
        int zone = symbol.carrier().quietZone().value();
        return symbol.name() + " measures " + Millimetres.tenths(symbol.wholeSize(x)) + " mm at X "
                + Millimetres.thousandths(x) + " mm with its quiet zone of " + zone + " modules ("
                + Millimetres.tenths(symbol.size() * x) + " mm without).";
    }

    private void quietZone() {
        Fact<Integer> fact = preset.quietZone(symbol.carrier());
        double needed = fact.value();
        if (symbol.quietZone().isPresent() && symbol.quietZone().getAsDouble() < needed) {
            String room = symbol.xDimension().isPresent()
                    ? " (" + Millimetres.tenths(needed * symbol.xDimension().getAsDouble()) + " mm)"
                    : "";
            add(
                    fact,
                    PresetRule.QUIET_ZONE,
                    "The quiet zone has " + Millimetres.plain(symbol.quietZone().getAsDouble()) + " modules; "
                            + symbol.carrier().label() + " needs " + fact.value() + room
                            + " on every side. Keep text, edges and other print out of it.");
        }
    }

    private void level() {
        Level level = symbol.level();
        boolean tooLow = preset.minimumLevel()
                .filter(fact -> level.compareTo(fact.value()) < 0)
                .isPresent();
        if (tooLow) {
            Fact<Level> fact = preset.minimumLevel().get();
            add(
                    fact,
                    PresetRule.LEVEL,
                    "Error correction level " + level + " is too low: " + preset.title() + " demands " + fact.value()
                            + " or higher.");
            return;
        }
        preset.recommendedLevel()
                .filter(fact -> level.compareTo(fact.value()) < 0)
                .ifPresent(fact -> advise(
                        fact,
                        PresetRule.LEVEL,
                        "Error correction level " + level + " restores less than the usual level " + fact.value()
                                + ": take " + fact.value() + " where the symbol stays small enough."));
    }

    private void grade() {
        if (preset.grade().isEmpty() || symbol.grade().isEmpty()) {
            return;
        }
        Fact<GradeLimit> fact = preset.grade().get();
        GradeLimit limit = fact.value();
        MeasuredGrade grade = symbol.grade().get();
        if (grade.tenths() < limit.tenths()) {
            add(
                    fact,
                    PresetRule.GRADE,
                    "The print has grade " + grade + "; " + preset.title() + " demands " + limit
                            + ". The report of grading says which parameter is the lowest.");
        }
        grade.aperture().stream()
                .filter(number -> number < limit.apertureFrom() || number > limit.apertureTo())
                .forEach(number -> warn(
                        fact,
                        "The grade was measured with aperture " + number + "; it counts with the aperture of " + limit
                                + ". Grade again with it."));
        grade.wavelength().stream()
                .filter(nanometres -> nanometres != limit.wavelength())
                .forEach(nanometres -> warn(
                        fact,
                        "The grade was measured in light of " + nanometres + " nm; it counts at " + limit.wavelength()
                                + " nm. Grade again in that light."));
    }

    private void warn(Fact<?> fact, String message) {
        findings.add(Finding.of(Severity.WARNING, PresetRule.GRADE, message, fact.basis()));
    }

    private void add(Fact<?> fact, PresetRule rule, String message) {
        findings.add(Finding.of(fact.breach(), rule, message, fact.basis()));
    }

    private void advise(Fact<?> fact, PresetRule rule, String message) {
        findings.add(Finding.of(Severity.ADVICE, rule, message, fact.basis()));
    }
}
