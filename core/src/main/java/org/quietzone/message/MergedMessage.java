package org.quietzone.message;

import java.util.List;

/** What became of the parts of a structured append message. */
public sealed interface MergedMessage {
    /** The parts that carry none of this message: no header, another total or parity, or other data at a place taken. */
    List<Message> foreign();

    /** The parts that repeat a part already there. */
    List<Message> duplicates();

    /**
     * All parts are there.
     *
     * @param message the whole message, without headers
     * @param parityAgrees whether the exclusive or of the message's bytes is the parity of the headers; many encoders
     *     compute it otherwise, so a difference is no proof of an error
     * @param foreign parts that do not belong
     * @param duplicates parts seen before
     */
    record Complete(Message message, boolean parityAgrees, List<Message> foreign, List<Message> duplicates)
            implements MergedMessage {
        /** Keeps copies of the lists. */
        public Complete {
            foreign = List.copyOf(foreign);
            duplicates = List.copyOf(duplicates);
        }
    }

    /**
     * Some parts are missing, or there was none.
     *
     * @param total the number of symbols that the headers tell; 0 if no part had a header
     * @param missing the places, from 0, that no part fills, ascending
     * @param foreign parts that do not belong
     * @param duplicates parts seen before
     */
    record Incomplete(int total, List<Integer> missing, List<Message> foreign, List<Message> duplicates)
            implements MergedMessage {
        /** Keeps copies of the lists. */
        public Incomplete {
            missing = List.copyOf(missing);
            foreign = List.copyOf(foreign);
            duplicates = List.copyOf(duplicates);
        }
    }
}
