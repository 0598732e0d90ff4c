/** Orchestration of reading: candidates to matrix to codewords to message. */
@NullMarked
package org.quietzone.read;

import org.jspecify.annotations.NullMarked;
