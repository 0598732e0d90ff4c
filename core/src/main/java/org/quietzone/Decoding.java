package org.quietzone;

/** What became of a matrix of modules that was given to a {@link SymbolReader}: its content, or why there is none. */
public sealed interface Decoding permits Reading, Rejected {}
