/** Image files in and out. */
@NullMarked
package org.quietzone.media;

import org.jspecify.annotations.NullMarked;
