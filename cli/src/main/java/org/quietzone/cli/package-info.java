/** The command {@code qz}: one class a subcommand, and what they share. */
@NullMarked
package org.quietzone.cli;

import org.jspecify.annotations.NullMarked;
