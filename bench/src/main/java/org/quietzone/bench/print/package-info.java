/** What the writers of all formats make, turned back into dots by other means than ours, for readers to read. */
@NullMarked
package org.quietzone.bench.print;

import org.jspecify.annotations.NullMarked;
