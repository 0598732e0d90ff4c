/** Pixels to sampled grids: finder, timing and alignment patterns. */
@NullMarked
package org.quietzone.locate;

import org.jspecify.annotations.NullMarked;
