/** Text and bytes to segments to the bit stream, and back: modes, ECI, FNC1, structured append, transmitted data. */
@NullMarked
package org.quietzone.message;

import org.jspecify.annotations.NullMarked;
