package org.quietzone;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.quietzone.message.Segment;
import org.quietzone.render.Layout;
import org.quietzone.render.Zpl;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * Writes a label in ZPL II whose symbol the printer draws by itself ({@code ^BQ}), for labels in which text is filled in at
 * the printer. Only where the printer would draw the same modules: QR Code of one segment in a mode that can be commanded,
 * in the smallest version, with level and mask given. What the command cannot say is refused; {@link Zpl} draws every
 * symbol.
 */
public final class NativeZpl {
    private static final int HIGHEST_MAGNIFICATION = 10;
    private static final int MOST_BYTES = 9999;

    private NativeZpl() {}

    /**
     * The label.
     *
     * @param x dots from the left of the label to the quiet zone, 0 to 32000
     * @param y dots from the top, 0 to 32000
     * @throws IllegalArgumentException if the printer would draw another symbol, or none; the message says why
     */
    public static String render(Symbol symbol, Layout layout, int x, int y) {
        // Checks the place.
        Zpl bitmap = new Zpl(layout, x, y);
        List<String> reasons = new ArrayList<>();
        Decoding decoding = SymbolReader.standard().decode(symbol.modules());
        if (symbol.version().family() != Family.QR_CODE || symbol.mirrored() || symbol.reversed()) {
            reasons.add(
                    "it draws ordinary QR Code only, neither Micro QR Code, Model 1, mirrored nor reversed symbols");
        }
        if (layout.inkReduction() != 0) {
            reasons.add("it takes no ink away");
        }
        if (layout.dotsPerModule() > HIGHEST_MAGNIFICATION) {
            reasons.add("its modules have " + HIGHEST_MAGNIFICATION + " dots at most, not " + layout.dotsPerModule());
        }
        if (!(decoding instanceof Reading reading)) {
            throw refused(List.of("the symbol itself cannot be read"));
        }
        List<Segment> segments = reading.segments();
        if (segments.size() != 1
                || !(segments.get(0) instanceof Segment.Data data)
                || data.mode() == Mode.KANJI
                || data.mode() == Mode.HANZI) {
            reasons.add("the symbol is not one segment in numeric, alphanumeric or byte mode"
                    + " (encode with one mode, without ECI, FNC1 and structured append)");
            throw refused(reasons);
        }
        String text = new String(data.bytes(), StandardCharsets.ISO_8859_1);
        if (text.chars().anyMatch(c -> c < ' ' || c > '~' || c == '^' || c == '~')) {
            reasons.add("the text has a character that ZPL takes for a command or cannot hold");
        }
        if (text.length() > MOST_BYTES) {
            reasons.add("the text is longer than " + MOST_BYTES + " characters");
        }
        if (smallest(data, symbol.level()) != symbol.version()) {
            reasons.add("it would take the smallest version that holds the text");
        }
        if (!reasons.isEmpty()) {
            throw refused(reasons);
        }
        int quietZone = layout.quietZone().orElse(symbol.quietZone()) * layout.dotsPerModule();
        String mode =
                switch (data.mode()) {
                    case NUMERIC -> "N";
                    case ALPHANUMERIC -> "A";
                    default -> "B" + String.valueOf(10_000 + text.length()).substring(1);
                };
        String level = symbol.level().name();
        return "^XA\n^FO" + (bitmap.x() + quietZone) + "," + (bitmap.y() + quietZone) + "^BQN,2,"
                + layout.dotsPerModule() + "," + level + "," + symbol.mask() + "^FD" + level + "M," + mode + text
                + "^FS\n^XZ\n";
    }

    private static IllegalArgumentException refused(List<String> reasons) {
        return new IllegalArgumentException("The printer would not draw the same symbol by itself: "
                + String.join("; ", reasons) + ". Let it print a bitmap instead");
    }

    private static Version smallest(Segment.Data data, ErrorCorrection level) {
        return SymbolEncoder.builder()
                .mode(data.mode())
                .level(level)
                .levelBoost(false)
                .build()
                .encode(new String(data.bytes(), StandardCharsets.ISO_8859_1))
                .version();
    }
}
