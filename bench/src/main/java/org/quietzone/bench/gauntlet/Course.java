package org.quietzone.bench.gauntlet;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.bench.contest.Contestant;
import org.quietzone.bench.contest.Frame;
import org.quietzone.bench.contest.Meter;
import org.quietzone.image.GrayImage;

/** Leads the readers through rows of the gauntlet: each image is made once and shown to all of them, one after the other. */
public final class Course {
    private final List<Contestant> readers;

    /** A course for these readers. */
    public Course(List<Contestant> readers) {
        this.readers = List.copyOf(readers);
    }

    /** Sees each image before the readers do. */
    @FunctionalInterface
    public interface Onlooker {
        /** An image of a row, and the specimen that it shows. */
        void see(Specimen specimen, GrayImage image);
    }

    /** What each reader made of a row, in the order of the readers. */
    public List<Tally> run(Challenge challenge, List<Specimen> specimens, Onlooker onlooker) {
        List<Tally> tallies = new ArrayList<>();
        readers.forEach(reader -> tallies.add(Tally.NONE));
        for (Specimen specimen : specimens) {
            GrayImage image = challenge.image(specimen);
            onlooker.see(specimen, image);
            Frame frame = Frame.of(image);
            for (int i = 0; i < readers.size(); i++) {
                int reader = i;
                Frame own = frame.copy();
                tallies.set(reader, shown(readers.get(reader), own, specimen.text(), tallies.get(reader)));
            }
        }
        return List.copyOf(tallies);
    }

    private static Tally shown(Contestant reader, Frame frame, String expected, Tally tally) {
        long start = Meter.nanos();
        try {
            List<String> texts = reader.read(frame, false);
            return tally.plus(expected, texts, Meter.nanos() - start);
        } catch (RuntimeException e) {
            // A reader that throws has read nothing; the others go on.
            return tally.plusError(Meter.nanos() - start);
        }
    }
}
