package org.quietzone.bench.scoreboard;

import java.util.List;
import org.quietzone.Reading;
import org.quietzone.SymbolReader;
import org.quietzone.image.GrayImage;

/** All readers that the scoreboard knows. A further effort of our reader is a further line here. */
final class Contestants {
    private Contestants() {}

    /** New readers, in the order of the tables, ours first. */
    static List<Contestant> all() {
        return List.of(
                quietzone("quietzone", SymbolReader.standard()),
                new ZxingContestant("zxing-hybrid", false),
                new ZxingContestant("zxing-hard", true),
                new BoofContestant());
    }

    private static Contestant quietzone(String name, SymbolReader reader) {
        return new Contestant() {
            @Override
            public String name() {
                return name;
            }

            @Override
            public List<String> read(Frame frame, boolean several) {
                return reader.read(GrayImage.wrap(frame.width(), frame.height(), frame.pixels())).stream()
                        .map(Reading::text)
                        .toList();
            }
        };
    }
}
