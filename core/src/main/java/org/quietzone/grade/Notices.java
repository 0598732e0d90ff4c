package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.quietzone.grade.Notice.Kind;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.spec.Family;

/** What a report has to say beside its grades. */
final class Notices {
    /** Pixels a module that ISO/IEC 15415 asks for. */
    private static final double LEAST_PITCH = 5;
    /** The share of pixels at the ends of the grey scale that is worth a word. */
    private static final double MOST_CLIPPED = 0.01;
    /** The mean of light modules that ISO/IEC 29158 asks for, as a share of the grey scale; not confirmed. */
    private static final double LEAST_LIGHT = 0.70;

    private static final double MOST_LIGHT = 0.86;

    private Notices() {}

    static List<Notice> of(SymbolReport symbol, GradingSettings settings, double outside, double pitch) {
        List<Notice> notices = new ArrayList<>();
        if (!symbol.byReference()) {
            notices.add(new Notice(
                    Kind.NOT_BY_REFERENCE,
                    "The reference decode algorithm does not decode the symbol, so it is grade 0; the other parameters"
                            + " follow from where a more robust reader saw it."));
        }
        if (!settings.scale().calibrated()) {
            notices.add(new Notice(
                    Kind.UNCALIBRATED,
                    settings.scale().equals(ReflectanceScale.relative())
                            ? "The image is not calibrated: reflectances are relative to its grey scale, and the grade is an"
                                    + " indication."
                            : "The image is not calibrated: the reflectances of its references are assumed, and the grade is"
                                    + " an indication."));
        }
        if (pitch < LEAST_PITCH) {
            notices.add(new Notice(
                    Kind.TOO_SMALL,
                    String.format(
                            Locale.ROOT,
                            "Modules are %.1f pixels wide; the standard asks for %.0f at least.",
                            pitch,
                            LEAST_PITCH)));
        }
        if (symbol.clipped() > MOST_CLIPPED) {
            notices.add(new Notice(
                    Kind.SATURATED,
                    Texts.percent(symbol.clipped()) + " of the pixels are at an end of the grey scale, where"
                            + " differences are lost."));
        }
        if (outside > 0) {
            notices.add(new Notice(
                    Kind.QUIET_ZONE_OUTSIDE,
                    Texts.percent(outside) + " of the symbol and its quiet zone lie outside the image and count as"
                            + " damaged."));
        }
        int dark = wrongInQuietZone(symbol.modules());
        if (dark > 0) {
            notices.add(new Notice(
                    Kind.QUIET_ZONE_DAMAGED,
                    dark + " modules of the quiet zone of " + symbol.version().quietZone()
                            + " modules are not clear."));
        }
        if (symbol.version().family() == Family.MODEL_1) {
            notices.add(new Notice(
                    Kind.NOT_GRADED,
                    "The extension patterns of Model 1 are not graded: how they should look could not be confirmed. It"
                            + " has no alignment patterns and no version information."));
        }
        if (settings.profile() == GradingProfile.ISO_29158) {
            ofCells(notices, symbol, settings);
        }
        if (settings.profile() == GradingProfile.ISO_15415_2024_PROVISIONAL) {
            notices.add(new Notice(
                    Kind.PROVISIONAL, "The formulas of the edition of 2024 could not be confirmed from its text."));
        }
        return List.copyOf(notices);
    }

    private static void ofCells(List<Notice> notices, SymbolReport symbol, GradingSettings settings) {
        double light = settings.scale().grey(symbol.tones().light()) / 255;
        // As it is written, in whole percent.
        double percent = Math.rint(100 * light);
        if (percent < 100 * LEAST_LIGHT || percent > 100 * MOST_LIGHT) {
            notices.add(new Notice(
                    Kind.EXPOSURE,
                    "Light modules are at " + Texts.percent(light) + " of the grey scale; the standard asks for "
                            + Texts.percent(LEAST_LIGHT) + " to " + Texts.percent(MOST_LIGHT) + "."));
        }
        if (settings.dpm().isEmpty()) {
            notices.add(new Notice(
                    Kind.NOT_GRADED,
                    "Minimum reflectance is not graded: that needs the calibration values of the system."));
        } else {
            notices.add(new Notice(
                    Kind.PROVISIONAL,
                    "Minimum reflectance passes at 5 %, as before 2020; the table of grades of 2020 could not be"
                            + " confirmed."));
        }
    }

    private static int wrongInQuietZone(ModuleMap modules) {
        int size = modules.size();
        int wrong = 0;
        for (int row = -modules.margin(); row < size + modules.margin(); row++) {
            for (int column = -modules.margin(); column < size + modules.margin(); column++) {
                boolean inSymbol = row >= 0 && row < size && column >= 0 && column < size;
                wrong += !inSymbol && modules.isWrong(row, column) ? 1 : 0;
            }
        }
        return wrong;
    }
}
