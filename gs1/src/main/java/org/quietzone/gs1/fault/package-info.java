/** What was wrong: the rules of GS1, and the errors that name the application identifier and the place. */
@NullMarked
package org.quietzone.gs1.fault;

import org.jspecify.annotations.NullMarked;
