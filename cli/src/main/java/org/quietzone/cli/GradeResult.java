package org.quietzone.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.GradeReport;
import org.quietzone.image.GrayImage;

/**
 * What became of one image that was to be graded.
 *
 * @param file the name of its file as given
 * @param page the number of its page there, from 1, where there are pages
 * @param channel what was graded of it
 * @param reports one for each symbol in it, from top to bottom, if it could be read
 * @param image what was graded, if it is still needed
 * @param error why the image could not be read, or what belongs to it not be written, if that is so
 * @param millis the time that it took, in milliseconds
 */
record GradeResult(
        String file,
        OptionalInt page,
        Channel channel,
        Optional<List<GradeReport>> reports,
        Optional<GrayImage> image,
        Optional<String> error,
        double millis) {
    /** The same without the image. */
    GradeResult withoutImage() {
        return new GradeResult(file, page, channel, reports, Optional.empty(), error, millis);
    }

    /** The image in a report: {@code scan.pdf, page 3, red channel}. */
    String inWords() {
        return Sentences.place(file, page) + (channel == Channel.LUMA ? "" : ", " + channel.word() + " channel");
    }
}
