/** Element strings: application identifiers with their values, parsed, validated and written. */
@NullMarked
package org.quietzone.gs1.element;

import org.jspecify.annotations.NullMarked;
