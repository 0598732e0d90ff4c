package org.quietzone.grade;

import java.util.List;
import java.util.Optional;
import org.quietzone.image.Quad;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/**
 * What one image of a symbol is worth: the scan grade and all that led to it.
 *
 * @param symbol the symbol; empty if none was found, and then only decode is graded
 * @param parameters the graded parameters, in the order of {@link Parameter}
 * @param notices what else is to be said
 */
public record ScanReport(Optional<SymbolReport> symbol, List<ParameterGrade> parameters, List<Notice> notices) {
    /** The report of an image in which no symbol was found. */
    public static ScanReport nothingFound() {
        return new ScanReport(
                Optional.empty(),
                List.of(ParameterGrade.decode(false, "no symbol was found")),
                List.of(new Notice(Notice.Kind.NO_SYMBOL, "No symbol was found in the image.")));
    }

    /** The scan grade: the lowest of all parameters (ISO/IEC 15415, 7.9). */
    public Grade grade() {
        Grade lowest = Grade.BEST;
        for (ParameterGrade parameter : parameters) {
            lowest = lowest.min(parameter.grade());
        }
        return lowest;
    }

    /** The grade of a parameter; empty if it is not graded. */
    public Optional<ParameterGrade> parameter(Parameter parameter) {
        for (ParameterGrade grade : parameters) {
            if (grade.parameter() == parameter) {
                return Optional.of(grade);
            }
        }
        return Optional.empty();
    }

    /** Whether there is a notice of a kind. */
    public boolean has(Notice.Kind kind) {
        for (Notice notice : notices) {
            if (notice.kind() == kind) {
                return true;
            }
        }
        return false;
    }

    /**
     * A symbol that was measured.
     *
     * @param version the version, and with it the family
     * @param level the error correction level
     * @param mask the mask pattern reference
     * @param mirrored whether it is a mirror image
     * @param reversed whether it is light on dark
     * @param byReference whether the reference decode algorithm decoded it
     * @param corners its outer corners in the image, without quiet zone
     * @param xHorizontal the X-dimension along the rows, in pixels
     * @param xVertical the X-dimension along the columns, in pixels
     * @param aperture the diameter of the aperture in pixels
     * @param minimumReflectance Rmin: the lowest reflectance in the inspection area
     * @param maximumReflectance Rmax: the highest reflectance in the inspection area
     * @param tones between which reflectances modules were judged
     * @param modules each module
     * @param segments the segments of the fixed patterns and the copies of format and version information
     * @param blocks the blocks of codewords
     * @param contrastUniformity the lowest modulation of any module; not graded
     * @param printGrowth not graded
     * @param outerDistances not graded; empty if an edge of a timing pattern is lost
     * @param clipped the share of pixels at the ends of the grey scale
     */
    public record SymbolReport(
            Version version,
            ErrorCorrection level,
            int mask,
            boolean mirrored,
            boolean reversed,
            boolean byReference,
            Quad corners,
            double xHorizontal,
            double xVertical,
            double aperture,
            double minimumReflectance,
            double maximumReflectance,
            Tones tones,
            ModuleMap modules,
            List<SegmentGrade> segments,
            List<BlockGrade> blocks,
            double contrastUniformity,
            PrintGrowth printGrowth,
            Optional<OuterDistances> outerDistances,
            double clipped) {}

    /**
     * One block of codewords.
     *
     * @param errors codewords that were wrong
     * @param erasures codewords that were known to be doubtful
     * @param eccCodewords error correction codewords of the block
     * @param unused the share of error correction that is left, 0 to 1
     * @param grade the grade of that share
     */
    public record BlockGrade(int errors, int erasures, int eccCodewords, double unused, Grade grade) {}
}
