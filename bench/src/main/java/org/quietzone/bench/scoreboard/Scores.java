package org.quietzone.bench.scoreboard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** All results of a match, summed by group and by set. */
final class Scores {
    private final List<Result> results;
    private final List<String> readers;

    /**
     * The sums of a match.
     *
     * @param readers the names of the readers, in the order of the tables
     */
    Scores(List<Result> results, List<String> readers) {
        this.results = List.copyOf(results);
        this.readers = List.copyOf(readers);
    }

    List<String> readers() {
        return readers;
    }

    /** The rotations of the match, in degrees, ascending. */
    Set<Integer> rotations() {
        Set<Integer> rotations = new TreeSet<>();
        results.forEach(result -> rotations.add(result.degrees()));
        return rotations;
    }

    /** For each group that has images, in their order, the score of each reader. */
    Map<String, Map<String, Score>> groups(int degrees) {
        Map<String, Map<String, Score>> unordered =
                by(degrees, result -> Group.of(result.image()).label());
        Map<String, Map<String, Score>> groups = new LinkedHashMap<>();
        for (Group group : Group.values()) {
            if (unordered.containsKey(group.label())) {
                groups.put(group.label(), unordered.get(group.label()));
            }
        }
        return groups;
    }

    /** For each set, in the order of the corpus, the score of each reader. */
    Map<String, Map<String, Score>> sets(int degrees) {
        return by(degrees, result -> result.image().set());
    }

    private Map<String, Map<String, Score>> by(int degrees, Function<Result, String> key) {
        Map<String, Map<String, List<Result>>> parts = new LinkedHashMap<>();
        for (Result result : results) {
            if (result.degrees() == degrees) {
                parts.computeIfAbsent(key.apply(result), name -> new LinkedHashMap<>())
                        .computeIfAbsent(result.reader(), name -> new ArrayList<>())
                        .add(result);
            }
        }
        Map<String, Map<String, Score>> scores = new LinkedHashMap<>();
        parts.forEach((name, byReader) -> {
            Map<String, Score> row = new LinkedHashMap<>();
            readers.forEach(reader -> row.put(reader, Score.of(byReader.getOrDefault(reader, List.of()))));
            scores.put(name, row);
        });
        return scores;
    }

    /**
     * The images of the study whose text nobody knows and where the reader returned the same text at two or more rotations:
     * the strongest evidence there is that it read them.
     */
    int unknownRead(String reader) {
        Map<CorpusImage, Map<String, Integer>> rotationsByText = new LinkedHashMap<>();
        for (Result result : results) {
            if (result.reader().equals(reader)
                    && Group.of(result.image()) == Group.STUDY
                    && !result.image().known()) {
                Map<String, Integer> counts =
                        rotationsByText.computeIfAbsent(result.image(), image -> new LinkedHashMap<>());
                Set<String> texts = new LinkedHashSet<>();
                result.texts().forEach(text -> texts.add(Texts.normal(text)));
                texts.forEach(text -> counts.merge(text, 1, Integer::sum));
            }
        }
        return (int) rotationsByText.values().stream()
                .filter(counts -> counts.values().stream().anyMatch(count -> count >= 2))
                .count();
    }

    /** The images of the study whose text nobody knows. */
    int unknown() {
        Set<CorpusImage> unknown = new LinkedHashSet<>();
        for (Result result : results) {
            if (Group.of(result.image()) == Group.STUDY && !result.image().known()) {
                unknown.add(result.image());
            }
        }
        return unknown.size();
    }
}
