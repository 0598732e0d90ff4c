/** The soak: frames without a symbol, by the million, on which nothing may be read. */
@NullMarked
package org.quietzone.bench.soak;

import org.jspecify.annotations.NullMarked;
