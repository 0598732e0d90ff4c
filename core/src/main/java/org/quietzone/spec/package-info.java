/** The standard as constants: families, versions, error correction levels, modes, block layouts and capacities. */
@NullMarked
package org.quietzone.spec;

import org.jspecify.annotations.NullMarked;
