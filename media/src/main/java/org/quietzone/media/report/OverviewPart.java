package org.quietzone.media.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.GradeReport;
import org.quietzone.grade.DpmCalibration;
import org.quietzone.grade.GradingSettings;
import org.quietzone.grade.ReflectanceScale;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.message.Message;

/** What was graded and by what, beside the picture of the image. */
final class OverviewPart {
    /** The side of the picture. */
    static final float PICTURE = 190;

    private static final float X = ReportPage.MARGIN + PICTURE + 18;
    private static final float WIDTH = ReportPage.WIDTH - ReportPage.MARGIN - X;
    private static final float NAME = 68;
    private static final float SIZE = 9;
    private static final int MOST_LINES = 4;
    /** So much of a text is enough to know it by. */
    private static final int MOST_TEXT = 300;

    private final ReportPage page;
    private final GradeReport report;
    private final int shown;
    private final ReportDetails details;
    private float y;

    /**
     * A part.
     *
     * @param shown the index of the image that is shown
     */
    OverviewPart(ReportPage page, GradeReport report, int shown, ReportDetails details) {
        this.page = page;
        this.report = report;
        this.shown = shown;
        this.details = details;
    }

    /** Draws it; where it ends is returned. */
    float draw(float top) throws IOException {
        GradingSettings settings = report.settings();
        y = top + 10;
        int scans = report.scans().size();
        fact("Image", details.images().get(shown));
        if (scans > 1) {
            fact("", "image " + (shown + 1) + " of " + scans + ", the lowest grade");
        }
        Optional<SymbolReport> symbol = report.scans().get(shown).report().symbol();
        if (symbol.isPresent()) {
            ofSymbol(symbol.get(), settings);
        }
        fact("Calibration", calibration(settings.scale()));
        if (settings.dpm().isPresent()) {
            fact("", dpm(settings.dpm().get()));
        }
        OptionalDouble pixel = settings.millimetresPerPixel();
        fact("Pixel", pixel.isEmpty() ? "size not told" : decimal("%.4f mm", pixel.getAsDouble()));
        List<String> light = new ArrayList<>();
        if (!settings.lighting().wavelength().isEmpty()) {
            boolean white = settings.lighting().wavelength().equals("W");
            light.add(white ? "white" : settings.lighting().wavelength() + " nm");
        }
        if (!settings.lighting().angle().isEmpty()) {
            light.add("angle " + settings.lighting().angle());
        }
        fact("Light", light.isEmpty() ? "not told" : String.join(", ", light));
        if (symbol.isPresent()) {
            page.fill(X + NAME, y - 6, 6, 6, SymbolPicture.SYMBOL);
            page.faint(X + NAME + 9, y, 7.5f, "symbol");
            page.fill(X + NAME + 44, y - 6, 6, 6, SymbolPicture.AREA);
            page.faint(X + NAME + 53, y, 7.5f, "with its quiet zone");
        }
        return y;
    }

    private void ofSymbol(SymbolReport symbol, GradingSettings settings) throws IOException {
        fact("Symbol", ReportValues.symbol(symbol));
        String content = report.scans().get(shown).message().map(Message::text).orElse("");
        fact("Content", ReportValues.shortened(content, MOST_TEXT));
        OptionalDouble pixel = settings.millimetresPerPixel();
        fact(
                "X-dimension",
                decimal("%.2f by %.2f pixels", symbol.xHorizontal(), symbol.xVertical())
                        + (pixel.isEmpty()
                                ? ""
                                : decimal(
                                        ", %.3f by %.3f mm",
                                        symbol.xHorizontal() * pixel.getAsDouble(),
                                        symbol.xVertical() * pixel.getAsDouble())));
        fact(
                "Aperture",
                report.scans().get(shown).aperture().notation()
                        + decimal(", %.1f pixels", symbol.aperture())
                        + (pixel.isEmpty() ? "" : decimal(", %.3f mm", symbol.aperture() * pixel.getAsDouble())));
        fact(
                "Reflectance",
                decimal(
                        "Rmin %.1f %%, Rmax %.1f %%, threshold %.1f %%",
                        100 * symbol.minimumReflectance(),
                        100 * symbol.maximumReflectance(),
                        100 * symbol.tones().threshold()));
    }

    private static String calibration(ReflectanceScale scale) {
        return (scale.calibrated() ? "" : "none; taken: ")
                + decimal(
                        "grey %.1f is %.1f %%, %.1f is %.1f %%",
                        scale.whiteGrey(),
                        100 * scale.whiteReflectance(),
                        scale.blackGrey(),
                        100 * scale.blackReflectance());
    }

    private static String dpm(DpmCalibration dpm) {
        return decimal(
                "Rcal %.1f %%, MLcal %.1f, SRcal %.3g, SRtarget %.3g",
                100 * dpm.reflectance(), dpm.meanLight(), dpm.systemResponse(), dpm.targetResponse());
    }

    private static String decimal(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    private void fact(String name, String text) throws IOException {
        page.faint(X, y, SIZE, name);
        y = page.paragraph(X + NAME, y, SIZE, WIDTH - NAME, MOST_LINES, text.isEmpty() ? " " : text) + 3;
    }
}
