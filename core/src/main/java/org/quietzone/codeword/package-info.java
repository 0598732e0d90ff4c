/** Bit stream to final codeword sequence and back: GF(256), Reed-Solomon, BCH, blocks and interleaving. */
@NullMarked
package org.quietzone.codeword;

import org.jspecify.annotations.NullMarked;
