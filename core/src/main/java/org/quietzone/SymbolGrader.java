package org.quietzone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.grade.Aperture;
import org.quietzone.grade.Choice;
import org.quietzone.grade.DpmCalibration;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.GradingRules;
import org.quietzone.grade.GradingSettings;
import org.quietzone.grade.Lighting;
import org.quietzone.grade.ReflectanceScale;
import org.quietzone.grade.ScanReport;
import org.quietzone.image.GrayImage;
import org.quietzone.image.Point;

/**
 * Grades the print quality of symbols (ISO/IEC 15415 and ISO/IEC 29158, with the parameters of ISO/IEC 18004, Annex G).
 * Immutable and thread-safe.
 *
 * <p>An image should have at least five pixels for each module and 8 bits, and show the symbol with its quiet zone, lit
 * evenly and not touched up. A grade of an image that is not calibrated is an indication.
 *
 * <pre>{@code
 * GradeReport report = SymbolGrader.iso15415().grade(image);
 * System.out.println(report.gradeString());
 * }</pre>
 */
public final class SymbolGrader {
    private static final SymbolGrader ISO_15415 = builder().build();
    private static final SymbolGrader ISO_29158 =
            builder().profile(GradingProfile.ISO_29158).build();

    private final GradingSettings settings;
    private final GradingCall call;

    private SymbolGrader(GradingSettings settings) {
        this.settings = settings;
        this.call = new GradingCall(settings);
    }

    /** A grader by ISO/IEC 15415:2011 with an aperture of 0.8 X and no calibration. */
    public static SymbolGrader iso15415() {
        return ISO_15415;
    }

    /** A grader by ISO/IEC 29158 with the better of the apertures of 0.5 X and 0.8 X, and no calibration. */
    public static SymbolGrader iso29158() {
        return ISO_29158;
    }

    /** A builder with the options of {@link #iso15415()}. */
    public static Builder builder() {
        return new Builder();
    }

    /** By what this grader grades. */
    public GradingSettings settings() {
        return settings;
    }

    /**
     * Grades a symbol: of several in the image the one nearest to its middle.
     *
     * @return a report; if there is no symbol, decode is grade 0 and nothing else is graded
     */
    public GradeReport grade(GrayImage image) {
        return grade(List.of(image));
    }

    /**
     * Grades one symbol in several images of it, such as five that were taken each after a turn of 72 degrees.
     *
     * @param images one or more
     * @return a report over all of them
     * @throws IllegalArgumentException if there is no image
     */
    public GradeReport grade(List<GrayImage> images) {
        if (images.isEmpty()) {
            throw new IllegalArgumentException("A grade needs at least one image");
        }
        List<GradeReport.Scan> scans = new ArrayList<>(images.size());
        for (GrayImage image : images) {
            Point middle = new Point(image.width() / 2.0, image.height() / 2.0);
            GradeReport.Scan nearest = nothing();
            double least = Double.POSITIVE_INFINITY;
            for (GradeReport.Scan scan : call.scans(image, Optional.of(middle))) {
                double distance =
                        scan.report().symbol().orElseThrow().corners().centre().distance(middle);
                if (distance < least) {
                    least = distance;
                    nearest = scan;
                }
            }
            scans.add(nearest);
        }
        return new GradeReport(settings, scans);
    }

    /**
     * Grades every symbol of an image on its own.
     *
     * @return a report for each symbol, from the top of the image to the bottom; empty if there are none
     */
    public List<GradeReport> gradeAll(GrayImage image) {
        List<GradeReport> reports = new ArrayList<>();
        for (GradeReport.Scan scan : call.scans(image, Optional.empty())) {
            reports.add(new GradeReport(settings, List.of(scan)));
        }
        return List.copyOf(reports);
    }

    private GradeReport.Scan nothing() {
        return new GradeReport.Scan(
                ScanReport.nothingFound(), settings.apertures().get(0), Optional.empty());
    }

    /** Collects by what a grader shall grade. */
    public static final class Builder {
        private GradingProfile profile = GradingProfile.ISO_15415_2011;
        private GradingRules rules = GradingRules.standard();
        private List<Aperture> apertures = List.of();
        private OptionalDouble millimetresPerPixel = OptionalDouble.empty();
        private ReflectanceScale scale = ReflectanceScale.relative();
        private Lighting lighting = Lighting.unknown();
        private Optional<DpmCalibration> dpm = Optional.empty();

        private Builder() {}

        /** The standard; ISO/IEC 15415:2011 if not called. */
        public Builder profile(GradingProfile profile) {
            this.profile = Objects.requireNonNull(profile, "profile");
            return this;
        }

        /** What is to be taken where the standard could not be confirmed; the first choices if not called. */
        public Builder rules(GradingRules rules) {
            this.rules = Objects.requireNonNull(rules, "rules");
            return this;
        }

        /** One answer to a rule that could not be confirmed. */
        public Builder rule(Choice choice) {
            this.rules = rules.with(choice);
            return this;
        }

        /** The apertures to try; 0.8 X if not called, for ISO/IEC 29158 0.5 X too. */
        public Builder aperture(Aperture first, Aperture... more) {
            List<Aperture> all = new ArrayList<>(List.of(first));
            all.addAll(Arrays.asList(more));
            this.apertures = List.copyOf(all);
            return this;
        }

        /** The size of a pixel on the symbol; unknown if not called. */
        public Builder millimetresPerPixel(double millimetres) {
            this.millimetresPerPixel = OptionalDouble.of(millimetres);
            return this;
        }

        /** The calibration; {@link ReflectanceScale#relative()} if not called. */
        public Builder scale(ReflectanceScale scale) {
            this.scale = Objects.requireNonNull(scale, "scale");
            return this;
        }

        /** The light, for the grade as it is written; unknown if not called. */
        public Builder lighting(Lighting lighting) {
            this.lighting = Objects.requireNonNull(lighting, "lighting");
            return this;
        }

        /** The calibration values for minimum reflectance (ISO/IEC 29158); it is not graded if not called. */
        public Builder dpm(DpmCalibration calibration) {
            this.dpm = Optional.of(calibration);
            return this;
        }

        /**
         * A grader with these options.
         *
         * @throws IllegalArgumentException if options contradict each other
         */
        public SymbolGrader build() {
            return new SymbolGrader(
                    new GradingSettings(profile, rules, apertures, millimetresPerPixel, scale, lighting, dpm));
        }
    }
}
