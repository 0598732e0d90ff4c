/** Reports of print quality for people: a PDF of one or two pages, and the modules as an SVG. */
@NullMarked
package org.quietzone.media.report;

import org.jspecify.annotations.NullMarked;
