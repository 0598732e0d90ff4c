package org.quietzone.media;

import java.util.Optional;
import org.quietzone.image.ColourImage;

/**
 * An image of a file.
 *
 * @param image the image, upright; without colour unless {@link ImageFileReader.Builder#colour} asks for it
 * @param gap what is missing in it, in words that end a sentence: a part of a PDF page that could not be drawn
 */
public record ImagePage(ColourImage image, Optional<String> gap) {}
