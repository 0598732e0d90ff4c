/** Codewords to modules and back: function patterns, placement, masks and their penalty, mirror and reversal. */
@NullMarked
package org.quietzone.matrix;

import org.jspecify.annotations.NullMarked;
