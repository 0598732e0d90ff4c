package org.quietzone.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.Reading;
import org.quietzone.message.MergedMessage;
import org.quietzone.message.Message;
import org.quietzone.message.StructuredAppend;
import org.quietzone.message.StructuredAppendMerger;

/** Collects the parts of structured append messages from all images. */
final class Merge {
    private final Map<StructuredAppend, List<Part>> groups = new LinkedHashMap<>();

    /**
     * A part of a message.
     *
     * @param file the file that it was read from
     * @param page the number of the page there, from 1, where there are pages
     * @param header its place
     * @param message its content
     */
    record Part(String file, OptionalInt page, StructuredAppend header, Message message) {
        /** Where it was read, for messages. */
        String place() {
            return Sentences.place(file, page);
        }
    }

    /**
     * What became of a message.
     *
     * @param total how many parts it has
     * @param parity what its parts state
     * @param parts those that are there, one for each place, in order
     * @param missing the places that no part fills, from 0
     * @param duplicates parts that repeat one that is there
     * @param foreign parts with another content than the one that is there
     * @param whole the message, if no part is missing
     * @param parityAgrees whether the message has the parity that its parts state; false if a part is missing
     */
    record Merged(
            int total,
            int parity,
            List<Part> parts,
            List<Integer> missing,
            List<Part> duplicates,
            List<Part> foreign,
            Optional<Message> whole,
            boolean parityAgrees) {}

    /** Takes a reading if it is a part of a message. */
    boolean take(ReadResult result, Reading reading) {
        Optional<StructuredAppend> header = reading.structuredAppend();
        if (header.isEmpty()) {
            return false;
        }
        // Parts of one message have the same total and parity: the header without its place.
        StructuredAppend group =
                new StructuredAppend(0, header.get().total(), header.get().parity());
        groups.computeIfAbsent(group, key -> new ArrayList<>())
                .add(new Part(result.file(), result.page(), header.get(), reading.message()));
        return true;
    }

    /** The messages, in the order in which the first part of each was read. */
    List<Merged> messages() {
        List<Merged> messages = new ArrayList<>();
        for (Map.Entry<StructuredAppend, List<Part>> group : groups.entrySet()) {
            messages.add(merge(group.getKey(), group.getValue()));
        }
        return messages;
    }

    private static Merged merge(StructuredAppend group, List<Part> all) {
        List<Message> contents = new ArrayList<>();
        for (Part part : all) {
            contents.add(part.message());
        }
        MergedMessage outcome = StructuredAppendMerger.merge(contents);
        List<Part> duplicates = among(outcome.duplicates(), all);
        List<Part> foreign = among(outcome.foreign(), all);
        List<Part> parts = new ArrayList<>(all);
        parts.removeAll(duplicates);
        parts.removeAll(foreign);
        parts.sort(Comparator.comparingInt(part -> part.header().index()));
        Optional<Message> whole = Optional.empty();
        boolean parityAgrees = false;
        List<Integer> missing = List.of();
        if (outcome instanceof MergedMessage.Complete complete) {
            whole = Optional.of(complete.message());
            parityAgrees = complete.parityAgrees();
        } else if (outcome instanceof MergedMessage.Incomplete incomplete) {
            missing = incomplete.missing();
        }
        return new Merged(group.total(), group.parity(), parts, missing, duplicates, foreign, whole, parityAgrees);
    }

    /** The parts whose contents are these very objects. */
    private static List<Part> among(List<Message> contents, List<Part> all) {
        List<Part> parts = new ArrayList<>();
        for (Part part : all) {
            for (Message content : contents) {
                if (content == part.message()) {
                    parts.add(part);
                }
            }
        }
        return parts;
    }
}
