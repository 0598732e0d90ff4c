/** Application standards: which sizes, quiet zones, levels and data a use demands, with sources. */
@NullMarked
package org.quietzone.gs1.application;

import org.jspecify.annotations.NullMarked;
