/** Module matrix to text formats: SVG and the terminal. */
@NullMarked
package org.quietzone.render;

import org.jspecify.annotations.NullMarked;
