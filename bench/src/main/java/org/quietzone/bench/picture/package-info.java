/**
 * Pictures made by the program: what is printed, on what surface, in what light and through what camera. All of it in plain
 * Java and drawn from seeds, so that each run on each machine makes the same pictures.
 */
@NullMarked
package org.quietzone.bench.picture;

import org.jspecify.annotations.NullMarked;
