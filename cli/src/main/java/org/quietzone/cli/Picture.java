package org.quietzone.cli;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.NativeZpl;
import org.quietzone.Symbol;
import org.quietzone.gs1.SymbolCheck;
import org.quietzone.media.Pdf;
import org.quietzone.render.Colour;
import org.quietzone.render.DataUri;
import org.quietzone.render.Epl;
import org.quietzone.render.Eps;
import org.quietzone.render.EscPos;
import org.quietzone.render.Layout;
import org.quietzone.render.Length;
import org.quietzone.render.Pbm;
import org.quietzone.render.Png;
import org.quietzone.render.Style;
import org.quietzone.render.Svg;
import org.quietzone.render.Terminal;
import org.quietzone.render.Tspl;
import org.quietzone.render.Zpl;

/** Turns symbols into the bytes of files or of standard output, as the words of a command line say. */
final class Picture {
    private static final String[] OPTIONS = {
        "--format",
        "--scale",
        "--size",
        "--dpi",
        "--tolerance",
        "--ink-reduction",
        "--quiet-zone",
        "--dark",
        "--light",
        "--gradient",
        "--modules",
        "--finders",
        "--image",
        "--image-size",
        "--image-margin",
        "--force",
        "--no-proof",
        "--label-at",
        "--native"
    };

    private final Format format;
    private final PictureSize size;
    private final Style style;
    private final Proof proof;
    private final int labelX;
    private final int labelY;
    private final boolean byPrinter;

    private Picture(Format format, PictureSize size, Style style, Proof proof, int[] labelAt, boolean byPrinter) {
        this.format = format;
        this.size = size;
        this.style = style;
        this.proof = proof;
        this.labelX = labelAt[0];
        this.labelY = labelAt[1];
        this.byPrinter = byPrinter;
    }

    /** The pictures that a command line asks for. */
    static Picture of(Words words, Format format) throws Failure {
        if (words.has("--label-at") && format.kind() != Format.Kind.PRINTER) {
            throw new Failure("--label-at is a place on a label of zpl, epl or tspl, not of " + format.word() + ".");
        }
        if (words.has("--native") && format != Format.ZPL) {
            throw new Failure(
                    "--native lets a printer draw the symbol by itself, which only zpl can say exactly enough.");
        }
        Style style = StyleArguments.of(words, format);
        return new Picture(
                format,
                PictureSize.of(words, format),
                style,
                Proof.of(words, style),
                labelAt(words),
                words.has("--native"));
    }

    private static int[] labelAt(Words words) throws Failure {
        Optional<String> word = words.value("--label-at");
        if (word.isEmpty()) {
            return new int[] {0, 0};
        }
        String[] parts = word.get().split(",", -1);
        if (parts.length != 2) {
            throw new Failure("--label-at takes dots from the left and from the top, as in 20,30, not '"
                    + Printable.line(word.get(), 60) + "'.");
        }
        return new int[] {
            Arguments.number("--label-at", parts[0].strip(), 0, 32_000),
            Arguments.number("--label-at", parts[1].strip(), 0, 32_000)
        };
    }

    /** Where no picture is drawn, nothing may be said about it. */
    static void refuseOptions(Words words) throws Failure {
        for (String option : OPTIONS) {
            if (words.has(option)) {
                throw new Failure(option + " is about a picture, and there is none: give it a file by -o FILE.");
            }
        }
        if (words.has("--x-dimension") && !words.has("--preset")) {
            throw new Failure("--x-dimension is about a picture, and there is none: give it a file by -o FILE.");
        }
    }

    /** Their format. */
    Format format() {
        return format;
    }

    /** How they look. */
    Style style() {
        return style;
    }

    /** How large they are. */
    PictureSize size() {
        return size;
    }

    /**
     * What is to be told of a symbol before its picture is written.
     *
     * @throws Failure if the picture must not be written, for it could not be read
     */
    List<String> remarks(Symbol symbol) throws Failure {
        List<String> remarks = new ArrayList<>();
        if (proof.isNeeded()) {
            remarks.addAll(proof.examine(symbol, size.layout(symbol)));
        }
        Optional<String> remark = size.remark(symbol);
        if (remark.isPresent()) {
            remarks.add(remark.get());
        }
        return remarks;
    }

    /** The same check of the X-dimension as it will be: only whole dots can be printed. */
    SymbolCheck asPrinted(SymbolCheck check, Symbol symbol) throws Failure {
        Optional<Length> printed = size.xDimension(symbol);
        return printed.isPresent() ? check.xDimension(printed.get()) : check;
    }

    /** The bytes of one symbol. */
    byte[] draw(Symbol symbol) throws Failure {
        try {
            return switch (format) {
                case SVG -> utf8(svg(symbol));
                case HTML -> utf8(DataUri.image(DataUri.ofSvg(svg(symbol)), "QR Code"));
                case SVG_URI -> utf8(DataUri.ofSvg(svg(symbol)));
                case PNG -> png(symbol);
                case PNG_URI -> utf8(DataUri.ofPng(png(symbol)));
                case PDF ->
                    Pdf.builder()
                            .layout(size.layout(symbol))
                            .style(style)
                            .build()
                            .render(symbol);
                case EPS ->
                    utf8(Eps.builder()
                            .layout(size.layout(symbol))
                            .dark((Colour) style.dark())
                            .light(style.light())
                            .build()
                            .render(symbol));
                case PBM -> new Pbm(size.layout(symbol)).render(symbol);
                case ZPL -> utf8(zpl(symbol));
                case EPL -> new Epl(size.layout(symbol), labelX, labelY).render(symbol);
                case TSPL -> new Tspl(size.layout(symbol), labelX, labelY).render(symbol);
                case ESCPOS -> new EscPos(size.layout(symbol)).render(symbol);
                case TERMINAL -> terminal(symbol, Terminal.Background.ANY);
                case TEXT_DARK -> terminal(symbol, Terminal.Background.DARK);
                case TEXT_LIGHT -> terminal(symbol, Terminal.Background.LIGHT);
            };
        } catch (IllegalArgumentException e) {
            throw new Failure(Sentences.of(e));
        }
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private String svg(Symbol symbol) throws Failure {
        Svg.Builder svg = Svg.builder().style(style);
        Optional<Length> x = size.exactXDimension(symbol);
        if (x.isPresent()) {
            Layout plain = Layout.modules();
            svg.layout(
                            size.quietZone().isPresent()
                                    ? plain.withQuietZone(size.quietZone().getAsInt())
                                    : plain)
                    .xDimension(x.get().millimetres());
        } else {
            Layout layout = size.layout(symbol);
            boolean wholeModules = size.dpi().isEmpty() && layout.inkReduction() == 0;
            svg.layout(wholeModules ? layout.withDotsPerModule(1) : layout);
            if (size.dpi().isEmpty()) {
                svg.scale(size.scale());
            }
        }
        return svg.build().render(symbol);
    }

    private byte[] png(Symbol symbol) throws Failure {
        return Png.builder().layout(size.layout(symbol)).style(style).build().render(symbol);
    }

    private String zpl(Symbol symbol) throws Failure {
        Layout layout = size.layout(symbol);
        return byPrinter
                ? NativeZpl.render(symbol, layout, labelX, labelY)
                : new Zpl(layout, labelX, labelY).render(symbol);
    }

    private byte[] terminal(Symbol symbol, Terminal.Background background) {
        Terminal.Builder builder = Terminal.builder().background(background);
        if (size.quietZone().isPresent()) {
            builder.quietZone(size.quietZone().getAsInt());
        }
        return utf8(builder.build().render(symbol));
    }
}
