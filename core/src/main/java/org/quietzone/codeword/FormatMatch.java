package org.quietzone.codeword;

import java.util.Optional;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * What format information may mean.
 *
 * @param family the family whose word it is
 * @param microVersion the version that the symbol number of Micro QR Code names; empty for other families
 * @param level the error correction level
 * @param mask the mask pattern reference: 0 to 7, Micro QR Code 0 to 3
 * @param distance bits in which the nearest copy differs from the word, 0 to 3
 * @param mirrored whether the nearest copy is one that was read as from a mirror image
 * @param unmasked whether the word was printed without the exclusive or that the standard demands; QR Code only
 */
public record FormatMatch(
        Family family,
        Optional<Version> microVersion,
        ErrorCorrection level,
        int mask,
        int distance,
        boolean mirrored,
        boolean unmasked) {}
