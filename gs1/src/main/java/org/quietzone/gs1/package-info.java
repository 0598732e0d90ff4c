/** The front door of GS1: {@link org.quietzone.gs1.GS1Message}, its parser and its forms. */
@NullMarked
package org.quietzone.gs1;

import org.jspecify.annotations.NullMarked;
