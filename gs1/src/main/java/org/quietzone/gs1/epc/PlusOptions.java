package org.quietzone.gs1.epc;

import java.util.Optional;

/**
 * What a TDS 2 tag holds beside the elements. Immutable: each method that takes a value gives other options.
 *
 * @param scheme the scheme; empty: the one of the key, of which DSGTIN is not one
 * @param filter the filter value, 0 to 7
 * @param moreData whether the tag says that more application identifiers follow the EPC. They are for the caller to write.
 * @param host the host name that makes a {@code ++} scheme
 */
public record PlusOptions(Optional<PlusScheme> scheme, int filter, boolean moreData, Optional<String> host) {
    private static final PlusOptions STANDARD = new PlusOptions(Optional.empty(), 0, false, Optional.empty());

    /**
     * The canonical constructor.
     *
     * @throws IllegalArgumentException if the filter value or the host name cannot be written
     */
    public PlusOptions {
        if (filter < 0 || filter > 7) {
            throw new IllegalArgumentException("A filter value is 0 to 7, not " + filter);
        }
        host.flatMap(HostName::problem).ifPresent(problem -> {
            throw new IllegalArgumentException(problem);
        });
    }

    /** The scheme of the key, filter value 0, nothing else. */
    public static PlusOptions standard() {
        return STANDARD;
    }

    /** A scheme: {@link PlusScheme#DSGTIN} must be asked for. */
    public PlusOptions scheme(PlusScheme scheme) {
        return new PlusOptions(Optional.of(scheme), filter, moreData, host);
    }

    /** The filter value, 0 to 7. */
    public PlusOptions filter(int filter) {
        return new PlusOptions(scheme, filter, moreData, host);
    }

    /** Whether more application identifiers follow the EPC. */
    public PlusOptions moreData(boolean moreData) {
        return new PlusOptions(scheme, filter, moreData, host);
    }

    /** A host name, such as {@code id.example.com}. */
    public PlusOptions host(String host) {
        return new PlusOptions(scheme, filter, moreData, Optional.of(host));
    }
}
