/** The checks of what a value holds: character sets, check digits, dates, codes. */
@NullMarked
package org.quietzone.gs1.check;

import org.jspecify.annotations.NullMarked;
