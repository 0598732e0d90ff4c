package org.quietzone.media.sheet;

import org.quietzone.render.Length;

/**
 * What was drawn.
 *
 * @param labels how many labels
 * @param pages on how many pages
 * @param smallestX the smallest X-dimension of all symbols
 * @param largestX the largest
 */
public record SheetReport(int labels, int pages, Length smallestX, Length largestX) {}
