/** Grey pixels: images, thresholds, sub-pixel sampling. */
@NullMarked
package org.quietzone.image;

import org.jspecify.annotations.NullMarked;
