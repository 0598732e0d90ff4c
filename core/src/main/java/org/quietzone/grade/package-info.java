/** Print quality: what an image of a symbol is worth by ISO/IEC 15415, ISO/IEC 29158 and the symbology's own parameters. */
@NullMarked
package org.quietzone.grade;

import org.jspecify.annotations.NullMarked;
