/** Looks: random styles and pictures, what the proof says of them, and which readers read them. */
@NullMarked
package org.quietzone.bench.looks;

import org.jspecify.annotations.NullMarked;
