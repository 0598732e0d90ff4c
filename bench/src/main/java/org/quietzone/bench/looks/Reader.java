package org.quietzone.bench.looks;

import java.util.List;
import java.util.stream.Stream;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Contestants;

/** A column of the table: a library, which reads a look if it does in any of its settings. */
enum Reader {
    /** Ours, with the standard effort. */
    QUIETZONE("Quietzone", "quietzone"),
    /** In both settings: there are symbols that it reads only in the one, and some only in the other. */
    ZXING("ZXing", "zxing-hybrid", "zxing-hard"),
    /** The setting that phones have in their viewfinders: not hard, not inverted. */
    ZXING_FAST("ZXing, fast", "zxing-hybrid"),
    /** Both its detectors. */
    BOOFCV("BoofCV", "boofcv");

    private final String label;
    private final List<String> contestants;

    Reader(String label, String... contestants) {
        this.label = label;
        this.contestants = List.of(contestants);
    }

    /** The contestants that some columns need. */
    static List<Contestant> contestants(Reader... readers) {
        return Contestants.named(Stream.of(readers)
                .flatMap(reader -> reader.contestants.stream())
                .distinct()
                .toList());
    }

    /** The name in the table. */
    String label() {
        return label;
    }

    /** Whether it knows Micro QR Code. */
    boolean knowsMicro() {
        return this == QUIETZONE || this == BOOFCV;
    }

    /** Whether it read a look. */
    boolean read(Trial trial) {
        return contestants.stream().anyMatch(trial.read()::contains);
    }
}
