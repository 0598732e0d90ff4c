/**
 * Bulk work: rows of tables, or numbers that are made, to symbols in folders and files, in constant memory and resumable.
 * It knows nothing of command lines.
 */
@NullMarked
package org.quietzone.cli.batch;

import org.jspecify.annotations.NullMarked;
