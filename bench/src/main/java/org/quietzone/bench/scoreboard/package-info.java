/**
 * The scoreboard: Quietzone and other readers over a corpus of photographs, counted by one set of rules and timed side by
 * side.
 */
@NullMarked
package org.quietzone.bench.scoreboard;

import org.jspecify.annotations.NullMarked;
