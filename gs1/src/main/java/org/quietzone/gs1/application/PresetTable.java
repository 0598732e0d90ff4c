package org.quietzone.gs1.application;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The lines of a table of presets, one fact a line, gathered by preset. */
final class PresetTable {
    private static final int COLUMNS = 5;
    private static final Set<String> FIELDS = Set.of(
            "title",
            "x-dimension",
            "x-target",
            "symbols",
            "level-minimum",
            "level-usual",
            "data",
            "grade",
            "primary-key",
            "beside",
            "note");

    private final Map<String, Map<String, List<Fact<String>>>> presets = new LinkedHashMap<>();

    /** Takes a line in. Lines that are blank or begin with # say nothing. */
    void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        String[] cells = line.split("\t", -1);
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException("a line has " + COLUMNS + " cells, this one " + cells.length);
        }
        String field = cells[1];
        if (!FIELDS.contains(field)) {
            throw new IllegalArgumentException("there is no field '" + field + "'");
        }
        List<Fact<String>> facts = presets.computeIfAbsent(cells[0], name -> new LinkedHashMap<>())
                .computeIfAbsent(field, name -> new ArrayList<>());
        if (!facts.isEmpty() && !field.equals("note")) {
            throw new IllegalArgumentException("'" + field + "' of " + cells[0] + " stands twice");
        }
        facts.add(new Fact<>(cells[2], new Basis(confidence(cells[3]), cells[4])));
    }

    /** The presets, in the order of the table. */
    List<Preset> presets() {
        return presets.entrySet().stream()
                .map(entry -> preset(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Preset preset(String name, Map<String, List<Fact<String>>> facts) {
        return new Preset(
                name,
                fact(facts, "title", text -> text)
                        .orElseThrow(() -> new IllegalArgumentException(name + " has no title"))
                        .value(),
                fact(facts, "x-dimension", XRange::parse),
                fact(facts, "x-target", Double::valueOf),
                fact(facts, "symbols", text -> set(text, PresetTable::carrier)),
                fact(facts, "level-minimum", Level::valueOf),
                fact(facts, "level-usual", Level::valueOf),
                fact(facts, "data", text -> set(text, PresetTable::dataForm)),
                fact(facts, "grade", GradeLimit::parse),
                fact(facts, "primary-key", text -> text),
                fact(facts, "beside", text -> text),
                facts.getOrDefault("note", List.of()));
    }

    private static <T> Optional<Fact<T>> fact(
            Map<String, List<Fact<String>>> facts, String field, Function<String, T> parser) {
        return facts.getOrDefault(field, List.of()).stream()
                .findFirst()
                .map(fact -> new Fact<>(parser.apply(fact.value()), fact.basis()));
    }

    private static <T> Set<T> set(String text, Function<String, T> parser) {
        return Arrays.stream(text.split(",")).map(parser).collect(Collectors.toUnmodifiableSet());
    }

    private static Carrier carrier(String text) {
        return Carrier.valueOf(text.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static DataForm dataForm(String text) {
        return Arrays.stream(DataForm.values())
                .filter(form -> form.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no form of data '" + text + "'"));
    }

    private static Confidence confidence(String text) {
        return Arrays.stream(Confidence.values())
                .filter(confidence -> confidence.label().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no confidence '" + text + "'"));
    }
}
