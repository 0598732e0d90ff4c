package org.quietzone.gs1.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What a use demands of a symbol, as far as it is known. What is not known is left open, never guessed: nothing is
 * checked then.
 *
 * @param name the name, lower case with hyphens, such as {@code retail-pos}
 * @param title the use, for people
 * @param xDimension the X-dimensions allowed
 * @param xTarget the X-dimension to aim at, in millimetres
 * @param carriers the symbol families allowed
 * @param minimumLevel the least error correction level
 * @param recommendedLevel the usual error correction level
 * @param dataForms the forms of data allowed
 * @param grade the least print quality
 * @param primaryKey the application identifier by which the use identifies
 * @param beside the other symbol that stays on the pack
 * @param notes what else is known, in sentences
 */
public record Preset(
        String name,
        String title,
        Optional<Fact<XRange>> xDimension,
        Optional<Fact<Double>> xTarget,
        Optional<Fact<Set<Carrier>>> carriers,
        Optional<Fact<Level>> minimumLevel,
        Optional<Fact<Level>> recommendedLevel,
        Optional<Fact<Set<DataForm>>> dataForms,
        Optional<Fact<GradeLimit>> grade,
        Optional<Fact<String>> primaryKey,
        Optional<Fact<String>> beside,
        List<Fact<String>> notes) {
    public Preset {
        if (name.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("A preset has a name and a title");
        }
        Objects.requireNonNull(xDimension, "xDimension");
        Objects.requireNonNull(xTarget, "xTarget");
        carriers = carriers.map(fact -> new Fact<>(Set.copyOf(fact.value()), fact.basis()));
        Objects.requireNonNull(minimumLevel, "minimumLevel");
        Objects.requireNonNull(recommendedLevel, "recommendedLevel");
        dataForms = dataForms.map(fact -> new Fact<>(Set.copyOf(fact.value()), fact.basis()));
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(primaryKey, "primaryKey");
        Objects.requireNonNull(beside, "beside");
        notes = List.copyOf(notes);
    }

    /** The least quiet zone of a family, in modules: that of the symbology, which no use lowers. */
    public Fact<Integer> quietZone(Carrier carrier) {
        return carrier.quietZone();
    }

    /** All that is known, each as a sentence or a phrase with what it rests on. */
    public List<Fact<String>> facts() {
        List<Fact<String>> facts = new ArrayList<>();
        xDimension.ifPresent(fact -> facts.add(said("X-dimension " + fact.value(), fact)));
        xTarget.ifPresent(fact ->
                facts.add(said("X-dimension to aim at " + Millimetres.thousandths(fact.value()) + " mm", fact)));
        for (Carrier carrier : carriers.map(Fact::value).orElse(Set.of(Carrier.QR_CODE, Carrier.MICRO_QR)).stream()
                .sorted()
                .toList()) {
            Fact<Integer> zone = quietZone(carrier);
            facts.add(said("quiet zone " + zone.value() + " modules (" + carrier.label() + ")", zone));
        }
        carriers.ifPresent(fact -> facts.add(said("symbols: " + labels(fact.value()), fact)));
        minimumLevel.ifPresent(fact -> facts.add(said("error correction level at least " + fact.value(), fact)));
        recommendedLevel.ifPresent(fact -> facts.add(said("usual error correction level " + fact.value(), fact)));
        dataForms.ifPresent(fact -> facts.add(said("data: " + phrases(fact.value()), fact)));
        primaryKey.ifPresent(fact -> facts.add(said("identifies by AI (" + fact.value() + ")", fact)));
        grade.ifPresent(fact -> facts.add(said("print quality at least " + fact.value(), fact)));
        beside.ifPresent(fact -> facts.add(said("beside it stays " + fact.value(), fact)));
        facts.addAll(notes);
        return List.copyOf(facts);
    }

    /** What is not known of this use and therefore not checked. */
    public List<String> open() {
        List<String> open = new ArrayList<>();
        unknown(open, "X-dimension", xDimension);
        unknown(open, "symbol families", carriers);
        unknown(open, "least error correction level", minimumLevel);
        unknown(open, "forms of data", dataForms);
        unknown(open, "print quality", grade);
        return List.copyOf(open);
    }

    private static void unknown(List<String> open, String what, Optional<?> fact) {
        if (fact.isEmpty()) {
            open.add(what);
        }
    }

    private static Fact<String> said(String text, Fact<?> fact) {
        return new Fact<>(text, fact.basis());
    }

    static String labels(Set<Carrier> carriers) {
        return new TreeSet<>(carriers).stream().map(Carrier::label).collect(Collectors.joining(", "));
    }

    static String phrases(Set<DataForm> forms) {
        return new TreeSet<>(forms).stream().map(DataForm::phrase).collect(Collectors.joining(", or "));
    }

    /** For example {@code retail-pos: GS1 retail point of sale}. */
    @Override
    public String toString() {
        return name + ": " + title;
    }
}
