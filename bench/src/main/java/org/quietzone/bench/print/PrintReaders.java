package org.quietzone.bench.print;

import java.util.List;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Contestants;

/** The readers that prints are held before: ours, and two that know nothing of ours. */
final class PrintReaders {
    private static final String ZXING = "zxing-hard";

    private PrintReaders() {}

    static List<Contestant> all() {
        return Contestants.named(List.of("quietzone", ZXING, "boofcv"));
    }

    /** Whether a reader can be asked to read a print: ZXing does not know Micro QR Code. */
    static boolean knows(Contestant reader, PrintSpecimen specimen) {
        return !specimen.isMicro() || !reader.name().equals(ZXING);
    }
}
