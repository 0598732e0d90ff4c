package org.quietzone.codeword;

import org.quietzone.spec.Version;

/**
 * A version that version information may mean.
 *
 * @param version 7 to 40
 * @param distance bits in which the word read differs from this version's, 0 to 3
 */
public record VersionMatch(Version version, int distance) {}
