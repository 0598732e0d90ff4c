package org.quietzone.bench.grading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.quietzone.grade.Parameter;
import org.quietzone.spec.ErrorCorrection;

/** Draws the pictures of docs/grading.md: {@code bench/run grading-pictures [DIR]}. */
public final class Pictures {
    private static final int TOP = 10;

    private Pictures() {}

    /** Writes them to docs/grading, or to the directory told. */
    public static void main(String[] args) throws IOException {
        Path directory = args.length > 0
                ? Path.of(args[0])
                : Path.of(System.getProperty("quietzone.root", "."), "docs", "grading");
        Files.createDirectories(directory);
        for (Map.Entry<String, String> picture : all().entrySet()) {
            Files.writeString(directory.resolve(picture.getKey()), picture.getValue());
        }
    }

    /** All pictures by the names of their files. */
    static Map<String, String> all() {
        Map<String, String> pictures = new LinkedHashMap<>();
        pictures.put("contrast.svg", contrast());
        pictures.put(
                "modulation.svg",
                beside(
                        "A print whose ink spreads, and the modulation of its modules",
                        new Panel(2, ErrorCorrection.M, Flaw.spread(0.22)),
                        false,
                        Parameter.MODULATION));
        pictures.put("segments.svg", segments());
        pictures.put(
                "quiet-zone.svg",
                beside(
                        "A line that is printed in the quiet zone",
                        new Panel(2, ErrorCorrection.M, Flaw.spots(Flaw.ink(-4.5, -2.2, 34, 0.9))),
                        true,
                        Parameter.FIXED_PATTERN_DAMAGE));
        pictures.put(
                "axial.svg",
                beside(
                        "A print whose modules are higher than wide",
                        new Panel(2, ErrorCorrection.M, Flaw.stretch(1.11)),
                        false,
                        Parameter.AXIAL_NON_UNIFORMITY));
        pictures.put(
                "grid.svg",
                beside(
                        "A print whose rows do not lie straight",
                        new Panel(7, ErrorCorrection.M, Flaw.sway(0.6)),
                        false,
                        Parameter.GRID_NON_UNIFORMITY));
        pictures.put(
                "unused.svg",
                beside(
                        "A print with a place without ink, which error correction fills",
                        new Panel(4, ErrorCorrection.H, Flaw.spots(Flaw.paper(11, 12, 9, 8))),
                        false,
                        Parameter.UNUSED_ERROR_CORRECTION));
        pictures.put("growth.svg", growth());
        return pictures;
    }

    private static String contrast() {
        List<String> drawings = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        int[][] greys = {{26, 230}, {77, 204}, {115, 179}};
        for (int i = 0; i < greys.length; i++) {
            Panel panel = new Panel(2, ErrorCorrection.M, Flaw.greys(greys[i][0], greys[i][1]));
            drawings.add(panel.print(Panel.x(i), TOP));
            words.add(List.of(panel.words(Parameter.SYMBOL_CONTRAST), panel.words(Parameter.MODULATION)));
        }
        return Panel.picture("The same symbol at three contrasts", drawings, words);
    }

    private static String segments() {
        Panel panel = new Panel(
                7,
                ErrorCorrection.M,
                Flaw.spots(Flaw.ink(19.1, -4.5, 0.8, 26), Flaw.paper(0, 40, 4, 1.1), Flaw.ink(37, 19, 3, 5)));
        return Panel.picture(
                "The segments of the fixed patterns of a version 7 symbol, with damage",
                List.of(panel.print(Panel.x(0), TOP), panel.segments(Panel.x(1), TOP)),
                List.of(
                        List.of(
                                panel.words(Parameter.FIXED_PATTERN_DAMAGE),
                                panel.words(Parameter.VERSION_INFORMATION)),
                        List.of()));
    }

    private static String growth() {
        List<String> drawings = new ArrayList<>();
        List<List<String>> words = new ArrayList<>();
        double[] spreads = {-0.15, 0, 0.15};
        for (int i = 0; i < spreads.length; i++) {
            Panel panel = new Panel(2, ErrorCorrection.M, spreads[i] == 0 ? Flaw.none() : Flaw.spread(spreads[i]));
            drawings.add(panel.print(Panel.x(i), TOP));
            words.add(List.of(panel.growth(), panel.words(Parameter.MODULATION)));
        }
        return Panel.picture("The same symbol with too little ink, as intended, and with too much", drawings, words);
    }

    /** A print, and what was found beside it. */
    private static String beside(String title, Panel panel, boolean segments, Parameter parameter) {
        return Panel.picture(
                title,
                List.of(
                        panel.print(Panel.x(0), TOP),
                        segments ? panel.segments(Panel.x(1), TOP) : panel.modules(Panel.x(1), TOP)),
                List.of(List.of(panel.words(parameter)), List.of()));
    }
}
