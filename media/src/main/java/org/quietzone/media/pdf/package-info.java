/** How symbols are drawn into pages of PDF, for the packages of this module alone. */
@NullMarked
package org.quietzone.media.pdf;

import org.jspecify.annotations.NullMarked;
