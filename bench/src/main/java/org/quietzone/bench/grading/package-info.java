/** The pictures of docs/grading.md: prints with one flaw each, and what grading makes of them; and what grading costs. */
@NullMarked
package org.quietzone.bench.grading;

import org.jspecify.annotations.NullMarked;
