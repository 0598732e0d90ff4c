package org.quietzone.cli;

import java.util.Locale;
import java.util.Optional;

/** The forms of a symbol. */
enum Format {
    SVG(Kind.VECTOR, ".svg"),
    PNG(Kind.DOTS, ".png"),
    PDF(Kind.VECTOR, ".pdf"),
    EPS(Kind.VECTOR, ".eps"),
    PBM(Kind.DOTS, ".pbm"),
    ZPL(Kind.PRINTER, ".zpl"),
    EPL(Kind.PRINTER, ".epl"),
    TSPL(Kind.PRINTER, ".tspl"),
    ESCPOS(Kind.DOTS, ".escpos"),
    HTML(Kind.VECTOR, ".html"),
    SVG_URI(Kind.VECTOR, ""),
    PNG_URI(Kind.DOTS, ""),
    TERMINAL(Kind.TEXT, ".ans"),
    TEXT_DARK(Kind.TEXT, ""),
    TEXT_LIGHT(Kind.TEXT, ".txt");

    /** What a form is made of. */
    enum Kind {
        /** Lines of any length. */
        VECTOR,
        /** Dots. */
        DOTS,
        /** Dots at a place on a label. */
        PRINTER,
        /** Characters. */
        TEXT
    }

    private final Kind kind;
    private final String extension;

    Format(Kind kind, String extension) {
        this.kind = kind;
        this.extension = extension;
    }

    /** What it is made of. */
    Kind kind() {
        return kind;
    }

    /** The end of the names of its files; may be empty. */
    String extension() {
        return extension;
    }

    /** The word on the command line. */
    String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether it is bytes that a terminal should be spared. */
    boolean isBinary() {
        return this == PNG || this == PDF || this == PBM || this == EPL || this == TSPL || this == ESCPOS;
    }

    /** Whether a line end follows on standard output. */
    boolean endsWithoutLine() {
        return this == SVG || this == HTML || this == SVG_URI || this == PNG_URI;
    }

    /** Whether symbols can follow each other on standard output. */
    boolean canFollow() {
        return kind == Kind.TEXT || kind == Kind.PRINTER || this == ESCPOS;
    }

    static String[] names() {
        Format[] formats = values();
        String[] names = new String[formats.length];
        for (int i = 0; i < names.length; i++) {
            names[i] = formats[i].word();
        }
        return names;
    }

    static Optional<Format> ofWord(String word) {
        for (Format format : values()) {
            if (format.word().equalsIgnoreCase(word)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    static Optional<Format> ofFile(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (Format format : values()) {
            if (!format.extension.isEmpty() && lower.endsWith(format.extension)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }
}
