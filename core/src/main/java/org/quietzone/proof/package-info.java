/** Proof that a styled symbol can be read: contrast of its colours, what a picture costs, an image as a phone sees it. */
@NullMarked
package org.quietzone.proof;

import org.jspecify.annotations.NullMarked;
