package org.quietzone.gs1.dictionary;

import java.util.List;
import java.util.stream.Collectors;

/**
 * What an application identifier needs beside it: one of several groups, wholly.
 *
 * @param groups alternatives, each a list of patterns that must all be present
 */
public record Requirement(List<List<AiPattern>> groups) {
    public Requirement {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** The requirement as the dictionary writes it, such as {@code 01+21,02,35nn}. */
    @Override
    public String toString() {
        return groups.stream()
                .map(group -> group.stream().map(AiPattern::text).collect(Collectors.joining("+")))
                .collect(Collectors.joining(","));
    }
}
