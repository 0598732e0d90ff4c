/** The front door: symbols, the encoder, the reader, their options and what they return. */
@NullMarked
package org.quietzone;

import org.jspecify.annotations.NullMarked;
