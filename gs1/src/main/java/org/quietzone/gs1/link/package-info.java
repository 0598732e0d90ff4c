/** GS1 Digital Link URIs: elements to URIs and back, plain and compressed. */
@NullMarked
package org.quietzone.gs1.link;

import org.jspecify.annotations.NullMarked;
