/** The application identifiers as data: format, checks, exclusions, requirements, key qualifiers. */
@NullMarked
package org.quietzone.gs1.dictionary;

import org.jspecify.annotations.NullMarked;
