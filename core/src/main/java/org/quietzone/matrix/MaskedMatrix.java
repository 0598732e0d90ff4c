package org.quietzone.matrix;

/**
 * A drawn symbol and the mask it carries.
 *
 * @param matrix the modules, neither mirrored nor reversed
 * @param mask the mask pattern reference: 0 to 7, Micro QR Code 0 to 3
 */
public record MaskedMatrix(BitMatrix matrix, int mask) {}
