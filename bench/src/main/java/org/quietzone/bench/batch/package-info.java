/** What {@code qz batch} makes in a second and the memory that it takes, as a process, beside loops over other libraries. */
@NullMarked
package org.quietzone.bench.batch;

import org.jspecify.annotations.NullMarked;
