package org.quietzone.media;

import java.util.Optional;
import org.quietzone.image.GrayImage;

/**
 * An image of a file.
 *
 * @param image the image, upright
 * @param gap what is missing in it, in words that end a sentence: a part of a PDF page that could not be drawn
 */
public record ImagePage(GrayImage image, Optional<String> gap) {}
