package org.quietzone.bench.print;

import java.util.List;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.render.Layout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * A symbol and how it is printed.
 *
 * @param text what the symbol says
 * @param layout dots a module, ink reduction, resolution
 */
record PrintSpecimen(String text, Symbol symbol, Layout layout) {
    private static final String PREFIX = "https://id.example/01/09506000134352/21/";

    /** Versions from the smallest to the largest, with as many dots, ink reductions and resolutions as printers have. */
    static List<PrintSpecimen> all() {
        return List.of(
                micro("12345", Version.micro(1), layout(6, 0, 203)),
                micro("ABC-12", Version.micro(2), layout(8, 1, 300)),
                micro("Quietzo", Version.micro(3), layout(5, -1, 600)),
                micro("Quiet zone", Version.micro(4), layout(10, 2, 203)),
                qr("HELLO WORLD", 1, ErrorCorrection.Q, layout(4, 0, 203)),
                qr(text(30), 2, ErrorCorrection.L, layout(9, 2, 600)),
                qr(text(60), 4, ErrorCorrection.M, layout(6, 1, 300)),
                qr(text(80), 7, ErrorCorrection.Q, layout(5, -1, 300)),
                qr(text(110), 10, ErrorCorrection.H, layout(4, 1, 203)),
                qr(text(250), 14, ErrorCorrection.Q, layout(8, -1, 600)),
                qr(text(500), 21, ErrorCorrection.M, layout(4, 0, 300)),
                qr(text(900), 27, ErrorCorrection.L, layout(3, 0, 203)),
                qr(text(1200), 32, ErrorCorrection.M, layout(8, 1, 600)),
                qr(text(2900), 40, ErrorCorrection.L, layout(4, 0, 300)));
    }

    /** Whether it is a Micro QR Code symbol, which not every reader knows. */
    boolean isMicro() {
        return symbol.version().family() == Family.MICRO_QR;
    }

    @Override
    public String toString() {
        return symbol.version() + "-" + symbol.level() + ", " + layout.dotsPerModule() + " dots, ink reduction "
                + layout.inkReduction() + ", " + Math.round(layout.dpi().orElse(0)) + " dpi";
    }

    private static Layout layout(int dots, int inkReduction, int dpi) {
        return Layout.modules()
                .withDotsPerModule(dots)
                .withInkReduction(inkReduction)
                .withDpi(dpi);
    }

    private static PrintSpecimen micro(String text, Version version, Layout layout) {
        SymbolEncoder encoder = SymbolEncoder.builder()
                .family(Family.MICRO_QR)
                .level(version.equals(Version.micro(1)) ? ErrorCorrection.DETECTION : ErrorCorrection.L)
                .version(version)
                .build();
        return new PrintSpecimen(text, encoder.encode(text), layout);
    }

    private static PrintSpecimen qr(String text, int version, ErrorCorrection level, Layout layout) {
        SymbolEncoder encoder = SymbolEncoder.builder()
                .version(Version.of(version))
                .level(level)
                .levelBoost(false)
                .build();
        return new PrintSpecimen(text, encoder.encode(text), layout);
    }

    private static String text(int length) {
        StringBuilder text = new StringBuilder(PREFIX);
        for (int i = 0; text.length() < length; i++) {
            text.append((char) ('a' + i * i % 23)).append(i % 10);
        }
        text.setLength(length);
        return text.toString();
    }
}
