package org.quietzone.cli.batch;

/**
 * A file that waits for others, to become one with them.
 *
 * @param name its name, empty where none is needed
 * @param content what stands in it
 */
record SpooledFile(String name, byte[] content) {}
