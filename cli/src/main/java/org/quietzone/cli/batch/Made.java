package org.quietzone.cli.batch;

import org.quietzone.Symbol;

/**
 * What became of a row.
 *
 * @param content what the symbol says
 * @param symbol the symbol
 * @param file its picture
 */
public record Made(String content, Symbol symbol, byte[] file) {}
