/** GS1 Company Prefixes: how many digits of a key are the prefix, from a table that the user supplies. */
@NullMarked
package org.quietzone.gs1.prefix;

import org.jspecify.annotations.NullMarked;
