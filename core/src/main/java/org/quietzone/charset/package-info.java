/** Character sets: the table of ECI assignments, and bytes to text and back by tables of the project's own. */
@NullMarked
package org.quietzone.charset;

import org.jspecify.annotations.NullMarked;
