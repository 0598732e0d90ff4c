/** GS1 messages, links and EPCs beside the translator of openepcis. */
@NullMarked
package org.quietzone.bench.gs1;

import org.jspecify.annotations.NullMarked;
