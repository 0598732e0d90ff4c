package org.quietzone.gs1.link;

/**
 * What a {@link LinkParser} takes beyond the standard.
 *
 * @param shortNames whether {@code gtin} and the other deprecated names may stand for keys and key qualifiers
 * @param shortGtins whether the value of AI (01) may be a GTIN of 8, 12 or 13 digits, which zeros fill up to 14
 * @param unknownAttributes whether application identifiers that the dictionary does not have may stand in the query,
 *     where the rules of reading take such ones at all
 * @param toolkitOrder whether compressed links are taken in which the values of a combination stand in another order than
 *     the standard's: GS1's toolkit has (01) (10) (17) (21) and (254) (414) so. Only a link is read so that is wrong in the
 *     order of the standard and right in the other
 */
public record LinkTolerance(boolean shortNames, boolean shortGtins, boolean unknownAttributes, boolean toolkitOrder) {
    private static final LinkTolerance NONE = new LinkTolerance(false, false, false, false);

    /** Nothing but the standard. */
    public static LinkTolerance none() {
        return NONE;
    }

    /** The same with or without short names. */
    public LinkTolerance withShortNames(boolean taken) {
        return new LinkTolerance(taken, shortGtins, unknownAttributes, toolkitOrder);
    }

    /** The same with or without GTINs of 8, 12 and 13 digits. */
    public LinkTolerance withShortGtins(boolean taken) {
        return new LinkTolerance(shortNames, taken, unknownAttributes, toolkitOrder);
    }

    /** The same with or without unknown application identifiers in the query. */
    public LinkTolerance withUnknownAttributes(boolean taken) {
        return new LinkTolerance(shortNames, shortGtins, taken, toolkitOrder);
    }

    /** The same with or without compressed links in the order of GS1's toolkit. */
    public LinkTolerance withToolkitOrder(boolean taken) {
        return new LinkTolerance(shortNames, shortGtins, unknownAttributes, taken);
    }
}
