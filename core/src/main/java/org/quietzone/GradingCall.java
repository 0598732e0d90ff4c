package org.quietzone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.grade.Aperture;
import org.quietzone.grade.CapturedSymbol;
import org.quietzone.grade.CellModules;
import org.quietzone.grade.Choice;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.GradingSettings;
import org.quietzone.grade.InspectionArea;
import org.quietzone.grade.Notice;
import org.quietzone.grade.ReferenceImage;
import org.quietzone.grade.ScanGrading;
import org.quietzone.grade.ScanReport;
import org.quietzone.grade.Surround;
import org.quietzone.image.ColourImage;
import org.quietzone.image.GlobalThreshold;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.locate.Grid;
import org.quietzone.locate.ReferenceLocator;
import org.quietzone.locate.SampledSymbol;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.MatrixWriter;
import org.quietzone.message.CharsetAssumption;
import org.quietzone.message.Message;
import org.quietzone.read.ImageDecoder;
import org.quietzone.read.ImageScan;
import org.quietzone.read.Limits;
import org.quietzone.read.MatrixDecoder;
import org.quietzone.read.MatrixOutcome;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * From an image to the scan reports of its symbols: the robust reader finds them, the reference decode algorithm decodes
 * each in the reference image of its inspection area, and the room of grades does the rest.
 */
final class GradingCall {
    /** Pixels of a module beyond which more of them show nothing more; larger images are reduced. */
    private static final int ENOUGH = 20;
    /** Modules under an aperture at most, which bounds time: modules have no modulation long before. */
    private static final int WIDEST_APERTURE = 4;

    private final GradingSettings settings;
    private final MatrixDecoder decoder =
            new MatrixDecoder(EnumSet.allOf(Family.class), CharsetAssumption.guess(), true);

    GradingCall(GradingSettings settings) {
        this.settings = settings;
    }

    /**
     * The scans of the symbols of an image.
     *
     * @param nearestTo if present, only the symbol nearest to this place is graded
     */
    List<GradeReport.Scan> scans(GrayImage image, Optional<Point> nearestTo) {
        List<ImageScan.Located> found = find(image, Effort.BALANCED);
        if (found.isEmpty()) {
            found = find(image, Effort.THOROUGH);
        }
        if (nearestTo.isPresent() && found.size() > 1) {
            found = List.of(found.stream()
                    .min(Comparator.comparingDouble(
                            symbol -> symbol.corners().centre().distance(nearestTo.get())))
                    .orElseThrow());
        }
        List<GradeReport.Scan> scans = new ArrayList<>(found.size());
        for (ImageScan.Located symbol : found) {
            GradeReport.Scan best = scan(image, symbol, settings.apertures().get(0));
            for (int i = 1; i < settings.apertures().size() && !isBest(best); i++) {
                GradeReport.Scan other =
                        scan(image, symbol, settings.apertures().get(i));
                if (other.report().grade().compareTo(best.report().grade()) > 0) {
                    best = other;
                }
            }
            scans.add(best);
        }
        return scans;
    }

    private static boolean isBest(GradeReport.Scan scan) {
        return scan.report().grade().equals(Grade.BEST);
    }

    private static List<ImageScan.Located> find(GrayImage image, Effort effort) {
        return new ImageDecoder(
                        EnumSet.allOf(Family.class),
                        CharsetAssumption.guess(),
                        true,
                        effort.steps(),
                        new Limits(Integer.MAX_VALUE, 0, () -> false))
                .scan(ColourImage.of(image))
                .symbols();
    }

    private GradeReport.Scan scan(GrayImage image, ImageScan.Located located, Aperture aperture) {
        Grid grid = located.sampled().grid();
        double wanted = aperture.pixels(grid.pitch(), settings.millimetresPerPixel());
        double pixels = Math.max(1, Math.min(wanted, WIDEST_APERTURE * grid.pitch()));
        int quietZone = located.sampled().version().quietZone();
        int factor = Math.max(1, (int) Math.min(grid.pitch(), pixels) / ENOUGH);
        int margin = (int) Math.ceil(pixels / 2) + factor;
        Part part = Part.around(image, corners(grid, quietZone), margin, factor);
        InspectionArea area = new InspectionArea(corners(grid.in(part.origin(), factor), quietZone));
        ReferenceImage reference = ReferenceImage.of(part.pixels(), pixels / factor, area);
        CapturedSymbol symbol = captured(located.decoded(), grid.in(part.origin(), factor), false);
        Message message = located.decoded().message();
        double threshold = reference.threshold(settings.profile(), area);
        for (SampledSymbol candidate : ReferenceLocator.locate(reference.image(), GlobalThreshold.at(threshold))) {
            if (candidate.grid().size() == grid.size()
                    && area.corners().contains(candidate.corners().centre())
                    && decoder.decode(modules(candidate, reference)) instanceof MatrixOutcome.Decoded decoded
                    && decoded.version() == located.decoded().version()) {
                symbol = captured(candidate.reversed() ? decoded.fromReversedImage() : decoded, candidate.grid(), true);
                message = decoded.message();
                break;
            }
        }
        ScanReport report = ScanGrading.grade(
                symbol.measured(reference.raw(), threshold), reference, settings, part.origin(), factor);
        List<Notice> notices = new ArrayList<>(report.notices());
        if (pixels != wanted) {
            notices.add(ofAperture(aperture, pixels, grid.pitch()));
        }
        if (settings.rules().has(Choice.SURROUND_EXAMINED)) {
            Quad wide = corners(grid, quietZone + Surround.APERTURES * pixels / grid.pitch());
            Part around = Part.around(image, wide, margin, factor);
            InspectionArea all = new InspectionArea(wide).in(around.origin(), factor);
            notices.addAll(Surround.examine(
                    reference,
                    ReferenceImage.of(around.pixels(), pixels / factor, all),
                    settings.scale(),
                    new InspectionArea(wide),
                    image.width(),
                    image.height()));
        }
        return new GradeReport.Scan(
                new ScanReport(report.symbol(), report.parameters(), List.copyOf(notices)),
                aperture,
                Optional.of(message));
    }

    /** By ISO/IEC 29158 modules are decided anew, once it is known where they are. */
    private BitMatrix modules(SampledSymbol candidate, ReferenceImage reference) {
        return settings.profile() == GradingProfile.ISO_29158
                ? CellModules.of(candidate, reference)
                : candidate.modules();
    }

    private static Notice ofAperture(Aperture aperture, double pixels, double pitch) {
        return new Notice(
                Notice.Kind.APERTURE,
                pixels > 1
                        ? "Aperture " + aperture.notation() + " is wider than " + WIDEST_APERTURE
                                + " modules, and so wide one was taken; it sees no module on its own."
                        : String.format(
                                Locale.ROOT,
                                "Aperture %s is smaller than a pixel, and one of a pixel was taken; modules are %.1f"
                                        + " pixels wide.",
                                aperture.notation(),
                                pitch));
    }

    private static Quad corners(Grid grid, double around) {
        double low = -0.5 - around;
        double high = grid.size() - 0.5 + around;
        return new Quad(grid.at(low, low), grid.at(low, high), grid.at(high, high), grid.at(high, low));
    }

    private static CapturedSymbol captured(MatrixOutcome.Decoded decoded, Grid grid, boolean byReference) {
        Version version = decoded.version();
        BlockLayout layout = version.layout(decoded.level());
        BitMatrix intended = MatrixWriter.write(
                        layout,
                        decoded.codewords(),
                        FormatWords.of(version, decoded.level()),
                        FormatWords.versionWord(version),
                        decoded.mask())
                .matrix();
        return new CapturedSymbol(
                version,
                decoded.level(),
                decoded.mask(),
                decoded.mirrored(),
                decoded.reversed(),
                grid,
                intended,
                decoded.blocks(),
                byReference);
    }

    /** A part of an image, reduced. */
    private record Part(GrayImage pixels, Point origin) {
        static Part around(GrayImage image, Quad corners, int margin, int factor) {
            double left = least(corners, true);
            double top = least(corners, false);
            double right = -least(corners.times(-1), true);
            double bottom = -least(corners.times(-1), false);
            int x = clamp((int) Math.floor(left) - margin, image.width() - factor);
            int y = clamp((int) Math.floor(top) - margin, image.height() - factor);
            int width = Math.max(factor, clamp((int) Math.ceil(right) + margin, image.width()) - x);
            int height = Math.max(factor, clamp((int) Math.ceil(bottom) + margin, image.height()) - y);
            GrayImage part = image.part(x, y, width, height);
            return new Part(factor == 1 ? part : part.reduced(factor), new Point(x, y));
        }

        private static double least(Quad corners, boolean x) {
            double least = Double.POSITIVE_INFINITY;
            for (Point corner :
                    List.of(corners.upperLeft(), corners.upperRight(), corners.lowerRight(), corners.lowerLeft())) {
                least = Math.min(least, x ? corner.x() : corner.y());
            }
            return least;
        }

        private static int clamp(int value, int most) {
            return Math.max(0, Math.min(most, value));
        }
    }
}
