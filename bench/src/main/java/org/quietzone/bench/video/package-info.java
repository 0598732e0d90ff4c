/** Frames of a video without a symbol: what a reader costs where there is nothing to read, which is most of the time. */
@NullMarked
package org.quietzone.bench.video;

import org.jspecify.annotations.NullMarked;
