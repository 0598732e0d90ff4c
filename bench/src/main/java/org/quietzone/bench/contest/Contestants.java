package org.quietzone.bench.contest;

import java.util.List;
import org.quietzone.Effort;
import org.quietzone.Reading;
import org.quietzone.SymbolReader;

/** All readers that are compared. */
public final class Contestants {
    private Contestants() {}

    /** New readers, in the order of the tables, ours first. */
    public static List<Contestant> all() {
        return List.of(
                quietzone("quietzone-fast", Effort.FAST),
                quietzone("quietzone", Effort.BALANCED),
                quietzone("quietzone-thorough", Effort.THOROUGH),
                new ZxingContestant("zxing-hybrid", false),
                new ZxingContestant("zxing-hard", true),
                new BoofContestant());
    }

    /**
     * New readers, only those that are named, in the order of the tables.
     *
     * @param names as in the tables; none for all readers
     * @throws IllegalArgumentException if there is no reader of a name
     */
    public static List<Contestant> named(List<String> names) {
        List<Contestant> all = all();
        List<String> known = all.stream().map(Contestant::name).toList();
        for (String name : names) {
            if (!known.contains(name)) {
                throw new IllegalArgumentException("there is no reader " + name + ", but " + String.join(", ", known));
            }
        }
        return all.stream()
                .filter(contestant -> names.isEmpty() || names.contains(contestant.name()))
                .toList();
    }

    private static Contestant quietzone(String name, Effort effort) {
        SymbolReader reader = SymbolReader.builder().effort(effort).build();
        return new Contestant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public boolean usesColour() {
                return effort.usesColour();
            }

            @Override
            public List<String> read(Frame frame, boolean several) {
                return reader.read(frame.colour()).stream().map(Reading::text).toList();
            }
        };
    }
}
