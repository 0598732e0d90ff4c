package org.quietzone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.quietzone.grade.Aperture;
import org.quietzone.grade.Choice;
import org.quietzone.grade.Grade;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.GradingSettings;
import org.quietzone.grade.Notice;
import org.quietzone.grade.ScanReport;
import org.quietzone.message.Message;

/** What a symbol is worth over all images of it. Immutable. */
public final class GradeReport {
    private final GradingSettings settings;
    private final List<Scan> scans;

    GradeReport(GradingSettings settings, List<Scan> scans) {
        this.settings = settings;
        this.scans = List.copyOf(scans);
    }

    /**
     * The reports of several images of one symbol as one, such as of images that were taken each after a turn of 72 degrees.
     *
     * @param reports one or more
     * @throws IllegalArgumentException if there is none, or if they were not all graded by the same settings
     */
    public static GradeReport together(List<GradeReport> reports) {
        if (reports.isEmpty()) {
            throw new IllegalArgumentException("A grade needs at least one image");
        }
        GradingSettings settings = reports.get(0).settings;
        List<Scan> scans = new ArrayList<>();
        for (GradeReport report : reports) {
            if (!report.settings.equals(settings)) {
                throw new IllegalArgumentException("Reports by different settings make no grade together");
            }
            scans.addAll(report.scans);
        }
        return new GradeReport(settings, scans);
    }

    /** By what was graded. */
    public GradingSettings settings() {
        return settings;
    }

    /** Each image, in the order given. */
    public List<Scan> scans() {
        return scans;
    }

    /** Whether all images in which a symbol was decoded have the same content. */
    public boolean hasSameData() {
        Optional<byte[]> first = Optional.empty();
        for (Scan scan : scans) {
            Optional<byte[]> data = scan.message().map(Message::bytes);
            if (first.isPresent() && data.isPresent() && !Arrays.equals(first.get(), data.get())) {
                return false;
            }
            first = first.or(() -> data);
        }
        return true;
    }

    /**
     * The overall symbol grade: the mean of the scan grades, rounded to tenths; 0 if the images have different content
     * (ISO/IEC 15415, 5.3).
     */
    public Grade grade() {
        int sum = 0;
        for (Scan scan : scans) {
            sum += scan.report().grade().tenths();
        }
        return hasSameData() ? new Grade((2 * sum + scans.size()) / (2 * scans.size())) : Grade.FAIL;
    }

    /**
     * What was chosen for the rules that could not be confirmed and that can make a difference to this grade: those of the
     * profile and of the versions of the symbols. Empty if no symbol was found.
     */
    public List<Choice> provisional() {
        Set<Choice> choices = new LinkedHashSet<>();
        for (Scan scan : scans) {
            scan.report()
                    .symbol()
                    .ifPresent(
                            symbol -> choices.addAll(settings.rules().mattering(settings.profile(), symbol.version())));
        }
        return List.copyOf(choices);
    }

    /** Whether the surround of the symbol has extremes of reflectance in any image, where that was to be looked at. */
    public boolean hasDisturbingSurround() {
        for (Scan scan : scans) {
            if (scan.report().has(Notice.Kind.SURROUND)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The grade with what it was measured with: grade, aperture, wavelength and angle of the light, such as
     * {@code 3.4/10/660/45Q}; with an asterisk behind the grade, {@code 3.4*}, if the surround disturbs. What was not told
     * is left out; the aperture is a share of X, such as {@code 0.8X}, where the size of a pixel is not known.
     */
    public String gradeString() {
        StringBuilder text = new StringBuilder(settings.profile() == GradingProfile.ISO_29158 ? "DPM" : "");
        text.append(grade())
                .append(hasDisturbingSurround() ? "*" : "")
                .append('/')
                .append(aperture());
        String wavelength = settings.lighting().wavelength();
        String angle = settings.lighting().angle();
        if (!wavelength.isEmpty() || !angle.isEmpty()) {
            text.append('/').append(wavelength);
        }
        if (!angle.isEmpty()) {
            text.append('/').append(angle);
        }
        return text.toString();
    }

    private String aperture() {
        Scan scan = scans.get(0);
        Aperture aperture = scan.aperture();
        if (aperture instanceof Aperture.OfX
                && settings.millimetresPerPixel().isPresent()
                && scan.report().symbol().isPresent()) {
            double diameter = scan.report().symbol().get().aperture()
                    * settings.millimetresPerPixel().getAsDouble();
            return String.format(Locale.ROOT, "%02d", Math.round(diameter / Aperture.MILLIMETRES_PER_NUMBER));
        }
        return aperture.notation();
    }

    /** The X-dimension of the first image in millimetres, if the size of a pixel is known. */
    public OptionalDouble xMillimetres() {
        Optional<ScanReport.SymbolReport> symbol = scans.get(0).report().symbol();
        return symbol.isEmpty() || settings.millimetresPerPixel().isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of((symbol.get().xHorizontal() + symbol.get().xVertical())
                        / 2
                        * settings.millimetresPerPixel().getAsDouble());
    }

    /**
     * One image.
     *
     * @param report its grades
     * @param aperture the aperture with which they were reached
     * @param message the content of the symbol; empty if none was found
     */
    public record Scan(ScanReport report, Aperture aperture, Optional<Message> message) {}
}
