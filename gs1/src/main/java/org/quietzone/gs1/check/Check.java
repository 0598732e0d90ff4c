package org.quietzone.gs1.check;

import java.util.Optional;
import org.quietzone.gs1.fault.Fault;

/** A check of what a component of a value holds. Pure: the same characters in the same context give the same answer. */
@FunctionalInterface
public interface Check {
    /**
     * Examines a part of a value.
     *
     * @param value the whole value
     * @param start where the part begins
     * @param end where it ends, exclusive
     * @param context what the check may ask beside the characters
     * @return the first fault, its position counted from {@code start}; empty if the part is good
     */
    Optional<Fault> examine(String value, int start, int end, CheckContext context);
}
