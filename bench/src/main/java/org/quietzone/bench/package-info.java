/** Speed against other libraries: JMH benchmarks, their payloads, and the table of their results. */
@NullMarked
package org.quietzone.bench;

import org.jspecify.annotations.NullMarked;
