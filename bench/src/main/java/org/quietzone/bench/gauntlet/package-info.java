/** The gauntlet: symbols under made-up hardships of rising strength, and how many of them each reader still reads. */
@NullMarked
package org.quietzone.bench.gauntlet;

import org.jspecify.annotations.NullMarked;
