package org.quietzone.media;

/**
 * What an image file says of its image before it is decoded.
 *
 * @param width in pixels, as stored; not checked
 * @param height in pixels, as stored; not checked
 * @param orientation how the image is to be turned
 */
record ImageHeader(long width, long height, Orientation orientation) {}
