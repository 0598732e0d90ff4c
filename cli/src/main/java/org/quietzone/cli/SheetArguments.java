package org.quietzone.cli;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.media.sheet.LabelFont;
import org.quietzone.media.sheet.LabelGrid;
import org.quietzone.media.sheet.LabelSheet;
import org.quietzone.media.sheet.LabelStock;
import org.quietzone.media.sheet.Paper;
import org.quietzone.media.sheet.SymbolSize;
import org.quietzone.render.FramedGrid;
import org.quietzone.render.Length;

/** The options of {@code qz sheet} that concern the sheet. */
final class SheetArguments {
    private static final Length MARGIN = Length.millimetres(5);
    private static final Length NOTHING = Length.millimetres(0);

    private final Words words;

    private SheetArguments(Words words) {
        this.words = words;
    }

    /** The sheet that a command line asks for. */
    static LabelSheet sheet(Words words) throws Failure {
        try {
            return new SheetArguments(words).sheet();
        } catch (IllegalArgumentException e) {
            throw new Failure(Printable.line(Sentences.of(e), 1000));
        }
    }

    /** What an option makes of its value. */
    private interface Use<T> {
        void take(T value) throws Failure;
    }

    private void with(Option option, Use<String> use) throws Failure {
        Optional<String> value = words.value(option.key());
        if (value.isPresent()) {
            use.take(value.get());
        }
    }

    private LabelSheet sheet() throws Failure {
        LabelSheet.Builder builder = LabelSheet.builder(grid());
        with(
                SheetSyntax.START,
                word -> builder.start(Arguments.number(SheetSyntax.START.key(), word, 1, LabelGrid.MAX_LABELS)));
        with(SheetSyntax.ORDER, word -> builder.order(choice(SheetSyntax.ORDER, word, LabelSheet.FillOrder.values())));
        with(SheetSyntax.MARKS, word -> builder.marks(choice(SheetSyntax.MARKS, word, LabelSheet.Marks.values())));
        with(SheetSyntax.PADDING, word -> builder.padding(Length.parse(word)));
        if (words.has(SheetSyntax.SIZE.key()) && words.has(SheetSyntax.X_DIMENSION.key())) {
            throw new Failure("--x-dimension and --size each say how large symbols are: give one of them.");
        }
        with(SheetSyntax.SIZE, word -> builder.size(new SymbolSize.Whole(Length.parse(word))));
        with(SheetSyntax.X_DIMENSION, word -> builder.size(new SymbolSize.XDimension(Length.parse(word))));
        with(SheetSyntax.DPI, word -> builder.dpi(Arguments.decimal(SheetSyntax.DPI.key(), word)));
        with(
                SheetSyntax.QUIET_ZONE,
                word -> builder.quietZone(
                        Arguments.number(SheetSyntax.QUIET_ZONE.key(), word, 0, FramedGrid.MAX_QUIET_ZONE)));
        text(builder);
        return builder.build();
    }

    private void text(LabelSheet.Builder builder) throws Failure {
        if (words.has(SheetSyntax.NO_TEXT.key())) {
            for (Option option :
                    List.of(SheetSyntax.TEXT, SheetSyntax.TEXT_PLACE, SheetSyntax.TEXT_SIZE, SheetSyntax.FONT)) {
                if (words.has(option.key())) {
                    throw new Failure("--no-text and " + option.key() + " contradict each other.");
                }
            }
        }
        with(
                SheetSyntax.TEXT_PLACE,
                word -> builder.place(choice(SheetSyntax.TEXT_PLACE, word, LabelSheet.TextPlace.values())));
        with(SheetSyntax.TEXT_SIZE, word -> {
            String[] sizes = word.split(",", 2);
            double largest = Arguments.decimal(SheetSyntax.TEXT_SIZE.key(), sizes[0].strip());
            builder.textSize(
                    largest,
                    sizes.length == 1 ? largest : Arguments.decimal(SheetSyntax.TEXT_SIZE.key(), sizes[1].strip()));
        });
        List<LabelFont> fonts = new ArrayList<>();
        for (String name : words.values(SheetSyntax.FONT.key())) {
            fonts.add(font(name));
        }
        builder.fonts(fonts);
    }

    private static LabelFont font(String name) throws Failure {
        try {
            return LabelFont.read(Path.of(name));
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(name, 200) + "' cannot be the name of a file.");
        } catch (IOException e) {
            throw new Failure("The font " + Printable.line(name, 200) + " cannot be read: " + Sentences.of(e));
        }
    }

    private LabelGrid grid() throws Failure {
        Optional<String> stock = words.value(SheetSyntax.LABELS.key());
        if (stock.isPresent()) {
            for (Option option : List.of(
                    SheetSyntax.LABEL,
                    SheetSyntax.GRID,
                    SheetSyntax.PAPER,
                    SheetSyntax.LANDSCAPE,
                    SheetSyntax.MARGINS,
                    SheetSyntax.GAPS)) {
                if (words.has(option.key())) {
                    throw new Failure("--labels says where labels lie: leave " + option.key() + " out.");
                }
            }
            return LabelStock.of(stock.get())
                    .orElseThrow(() -> new IllegalArgumentException("No labels are known under the name '" + stock.get()
                            + "': take one that --help names, or give --label, --grid, --margins and --gaps"))
                    .grid();
        }
        return free();
    }

    private LabelGrid free() throws Failure {
        Paper upright = Paper.parse(words.value(SheetSyntax.PAPER.key()).orElse("a4"));
        Paper paper = words.has(SheetSyntax.LANDSCAPE.key()) ? upright.turned() : upright;
        Length[] gaps = pair(SheetSyntax.GAPS, NOTHING);
        Length[] margins = pair(SheetSyntax.MARGINS, MARGIN);
        boolean fixed = words.has(SheetSyntax.MARGINS.key());
        Optional<String> label = words.value(SheetSyntax.LABEL.key());
        Optional<String> grid = words.value(SheetSyntax.GRID.key());
        if (label.isEmpty() && grid.isEmpty()) {
            throw new Failure(
                    "Say which labels: --labels with a name, such as L7160 or 5160, or --label WIDTHxHEIGHT, or"
                            + " --grid COLUMNSxROWS.");
        }
        if (grid.isEmpty()) {
            String[] sides = crossed(SheetSyntax.LABEL, label.get());
            Length width = Length.parse(sides[0]);
            Length height = Length.parse(sides[1]);
            LabelGrid filled = LabelGrid.filling(paper, width, height, margins[0], margins[1], gaps[0], gaps[1]);
            return fixed
                    ? new LabelGrid(
                            paper,
                            filled.columns(),
                            filled.rows(),
                            width,
                            height,
                            margins[0],
                            margins[1],
                            gaps[0],
                            gaps[1])
                    : filled;
        }
        String[] counts = crossed(SheetSyntax.GRID, grid.get());
        int columns = Arguments.number(SheetSyntax.GRID.key(), counts[0].strip(), 1, LabelGrid.MAX_LABELS);
        int rows = Arguments.number(SheetSyntax.GRID.key(), counts[1].strip(), 1, LabelGrid.MAX_LABELS);
        if (label.isEmpty()) {
            return LabelGrid.dividing(paper, columns, rows, margins[0], margins[1], gaps[0], gaps[1]);
        }
        String[] sides = crossed(SheetSyntax.LABEL, label.get());
        Length width = Length.parse(sides[0]);
        Length height = Length.parse(sides[1]);
        return fixed
                ? new LabelGrid(paper, columns, rows, width, height, margins[0], margins[1], gaps[0], gaps[1])
                : LabelGrid.centred(paper, columns, rows, width, height, gaps[0], gaps[1]);
    }

    private static String[] crossed(Option option, String word) throws Failure {
        String[] parts = word.toLowerCase(Locale.ROOT).split("x", -1);
        if (parts.length != 2) {
            throw new Failure(option.key() + " takes " + option.label() + ", not '" + Printable.line(word, 60) + "'.");
        }
        return parts;
    }

    /** One length for both, or two with a comma between. */
    private Length[] pair(Option option, Length otherwise) throws Failure {
        Optional<String> word = words.value(option.key());
        if (word.isEmpty()) {
            return new Length[] {otherwise, otherwise};
        }
        String[] parts = word.get().split(",", -1);
        if (parts.length > 2) {
            throw new Failure(option.key() + " takes one length or two, not '" + Printable.line(word.get(), 60) + "'.");
        }
        return new Length[] {Length.parse(parts[0]), Length.parse(parts[parts.length - 1])};
    }

    private static <E extends Enum<E>> E choice(Option option, String word, E[] values) throws Failure {
        List<String> names = new ArrayList<>();
        for (E value : values) {
            String name = value.name().toLowerCase(Locale.ROOT);
            if (name.equals(word)) {
                return value;
            }
            names.add(name);
        }
        throw new Failure(
                option.key() + " takes " + Sentences.list(names, "or") + ", not '" + Printable.line(word, 60) + "'.");
    }
}
