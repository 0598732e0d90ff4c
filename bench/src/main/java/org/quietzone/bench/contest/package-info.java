/** The readers that are compared, ours and others, each behind the same interface. */
@NullMarked
package org.quietzone.bench.contest;

import org.jspecify.annotations.NullMarked;
