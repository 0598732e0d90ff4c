package org.quietzone.message;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.quietzone.spec.Mode;

/**
 * Puts the symbols of a structured append message together (ISO/IEC 18004:2024, 8), whatever order they were read in.
 *
 * <p>The merged message has the segments of all parts in order, so that what the first symbols state holds in the later
 * ones: an ECI stays in force until the next one, a designator that only repeats the ECI in force is dropped, and byte
 * segments that meet at a seam are decoded as one run, which makes a character whole that the division cut. An FNC1 mark of
 * any part holds from there on; in parts without a mark of their own the percent signs are understood only now.
 */
public final class StructuredAppendMerger {
    private StructuredAppendMerger() {}

    /**
     * Merges the parts of one message. The message is the one that most parts belong to, by total and parity; of equal
     * numbers the one that comes first.
     *
     * @param parts messages of symbols, in any order, possibly with others among them
     */
    public static MergedMessage merge(List<Message> parts) {
        List<Group> groups = groups(parts);
        Group best = null;
        for (Group group : groups) {
            best = best == null || group.members.size() > best.members.size() ? group : best;
        }
        if (best == null) {
            return new MergedMessage.Incomplete(0, List.of(), parts, List.of());
        }
        List<Message> foreign = new ArrayList<>();
        for (Message part : parts) {
            if (!best.members.contains(part)) {
                foreign.add(part);
            }
        }
        return best.merge(foreign);
    }

    /**
     * Merges the parts of several messages.
     *
     * @param parts messages of symbols, in any order; those without a structured append header are left out
     * @return one result for each combination of total and parity, in order of appearance; none has parts of another
     *     combination among its foreign parts
     */
    public static List<MergedMessage> mergeAll(List<Message> parts) {
        List<MergedMessage> merged = new ArrayList<>();
        for (Group group : groups(parts)) {
            merged.add(group.merge(List.of()));
        }
        return List.copyOf(merged);
    }

    private static List<Group> groups(List<Message> parts) {
        List<Group> groups = new ArrayList<>();
        for (Message part : parts) {
            part.structuredAppend().ifPresent(header -> {
                for (Group group : groups) {
                    if (group.total == header.total() && group.parity == header.parity()) {
                        group.members.add(part);
                        return;
                    }
                }
                groups.add(new Group(header, part));
            });
        }
        return groups;
    }

    /** The parts that claim to be of one message. */
    private static final class Group {
        final int total;
        final int parity;
        final List<Message> members = new ArrayList<>();

        Group(StructuredAppend header, Message first) {
            total = header.total();
            parity = header.parity();
            members.add(first);
        }

        MergedMessage merge(List<Message> others) {
            @Nullable Message[] places = new Message[total];
            List<Message> foreign = new ArrayList<>(others);
            List<Message> duplicates = new ArrayList<>();
            for (Message member : members) {
                int index = member.structuredAppend().orElseThrow().index();
                Message there = places[index];
                if (there == null) {
                    places[index] = member;
                } else if (Arrays.equals(there.bytes(), member.bytes())) {
                    duplicates.add(member);
                } else {
                    foreign.add(member);
                }
            }
            List<Integer> missing = new ArrayList<>();
            List<Message> parts = new ArrayList<>();
            for (int i = 0; i < total; i++) {
                Message part = places[i];
                if (part == null) {
                    missing.add(i);
                } else {
                    parts.add(part);
                }
            }
            if (!missing.isEmpty()) {
                return new MergedMessage.Incomplete(total, missing, foreign, duplicates);
            }
            Message whole = join(parts);
            int actual = 0;
            for (byte value : whole.bytes()) {
                actual ^= value;
            }
            return new MergedMessage.Complete(whole, (actual & 0xFF) == parity, foreign, duplicates);
        }
    }

    private static Message join(List<Message> parts) {
        List<Segment> joined = new ArrayList<>();
        int eci = -1;
        boolean marked = false;
        for (Message part : parts) {
            boolean inherited = marked && !part.fnc1().present();
            for (Segment segment : part.segments()) {
                if (segment instanceof Segment.EciDesignator designator) {
                    if (designator.eci() != eci) {
                        joined.add(designator);
                        eci = designator.eci();
                    }
                } else if (segment instanceof Segment.Fnc1Mark mark) {
                    if (!marked) {
                        joined.add(mark);
                        marked = true;
                    }
                } else if (segment instanceof Segment.Data data) {
                    joined.add(inherited && data.mode() == Mode.ALPHANUMERIC ? expanded(data) : data);
                }
            }
        }
        return Message.of(joined, parts.get(0).family(), parts.get(0).assumption());
    }

    private static Segment.Data expanded(Segment.Data data) {
        return new Segment.Data(data.mode(), data.characters(), Separators.expand(data.bytes()), data.bits());
    }
}
