package org.quietzone.gs1.epc;

import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.element.Element;

/** What a tag of a TDS 2 scheme holds. Immutable; made by {@link PlusTags}. */
public final class PlusTag {
    private final PlusScheme scheme;
    private final PlusOptions options;
    private final List<Element> elements;
    private final int length;
    private final String hex;

    PlusTag(PlusScheme scheme, PlusOptions options, List<Element> elements, int length, String hex) {
        this.scheme = scheme;
        this.options = options;
        this.elements = List.copyOf(elements);
        this.length = length;
        this.hex = hex;
    }

    /** The scheme. */
    public PlusScheme scheme() {
        return scheme;
    }

    /** The filter value, 0 to 7. */
    public int filter() {
        return options.filter();
    }

    /** Whether the tag says that more application identifiers follow the EPC; they are not among {@link #elements()}. */
    public boolean moreData() {
        return options.moreData();
    }

    /** The host name of a {@code ++} scheme, in lower case if it was read. */
    public Optional<String> host() {
        return options.host();
    }

    /** The elements: the key, its qualifier, a date. */
    public List<Element> elements() {
        return elements;
    }

    /** How many bits the EPC has. */
    public int length() {
        return length;
    }

    /** The EPC as this library writes it, in hexadecimal digits, with zeros up to whole words of 16 bits. */
    public String hex() {
        return hex;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PlusTag that && hex.equals(that.hex) && elements.equals(that.elements);
    }

    @Override
    public int hashCode() {
        return hex.hashCode();
    }

    /** The scheme and the bits, such as {@code SSCC+ F90095201234567891235000}. */
    @Override
    public String toString() {
        return scheme.title(options.host().isPresent()) + " " + hex;
    }
}
