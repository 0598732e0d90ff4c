/** Sheets of labels as PDF: symbols with a text each, in a grid on paper. */
@NullMarked
package org.quietzone.media.sheet;

import org.jspecify.annotations.NullMarked;
