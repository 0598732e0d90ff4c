package org.quietzone.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.quietzone.media.WholeFile;
import org.quietzone.media.sheet.LabelSheet;
import org.quietzone.media.sheet.LabelSheetPdf;
import org.quietzone.media.sheet.SheetReport;
import org.quietzone.media.sheet.UnprintableTextException;

/** {@code qz sheet}: texts to sheets of labels. */
final class SheetCommand implements Command {
    @Override
    public String name() {
        return "sheet";
    }

    @Override
    public Syntax syntax() {
        return SheetSyntax.syntax();
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        Optional<String> output = words.value(SheetSyntax.OUTPUT.key());
        if (output.isEmpty()) {
            throw new Failure("Say where the PDF goes: -o FILE, or -o - for standard output.");
        }
        if (output.get().equals("-") && streams.terminal()) {
            throw new Failure("A PDF is nothing for a terminal: write it to a file by -o FILE.");
        }
        Optional<String> input = words.value(SheetSyntax.INPUT.key());
        if (input.isPresent() == !words.operands().isEmpty()) {
            throw new Failure(
                    input.isPresent()
                            ? "There are texts and an input file: leave one of them out."
                            : "There are no texts: give them as words, or by -i FILE, a line each.");
        }
        LabelSheet sheet = SheetArguments.sheet(words);
        if (input.isEmpty()) {
            return print(sheet, SheetTexts.operands(words.operands()), words, output.get(), streams);
        }
        try (SheetTexts texts = SheetTexts.lines(input.get(), streams)) {
            refuseToOverwrite(input.get(), output.get());
            return print(sheet, texts, words, output.get(), streams);
        }
    }

    /** The texts would be lost to the sheet that is made of them. */
    private static void refuseToOverwrite(String input, String output) throws Failure, IOException {
        boolean files = !input.equals("-") && !output.equals("-");
        try {
            if (files && Files.exists(Path.of(output)) && Files.isSameFile(Path.of(input), Path.of(output))) {
                throw new Failure("The texts in " + Printable.line(input, 200)
                        + " would be overwritten: give the PDF another name.");
            }
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(output, 200) + "' cannot be the name of a file.");
        }
    }

    private static int print(
            LabelSheet sheet, Iterator<SheetTexts.Text> texts, Words words, String output, Streams streams)
            throws Failure, IOException {
        LabelSheetPdf pdf = LabelSheetPdf.of(sheet);
        SheetLabels labels = new SheetLabels(texts, words);
        List<SheetReport> reports = new ArrayList<>();
        try {
            if (output.equals("-")) {
                reports.add(pdf.write(labels, streams.out()));
            } else {
                write(Path.of(output), out -> reports.add(pdf.write(labels, out)));
            }
        } catch (UnprintableTextException e) {
            throw new Failure(Printable.line(Sentences.of(e), 1000)
                    + " Give fonts by --font FILE, other text by --text TEMPLATE, or leave it out by --no-text.");
        } catch (InvalidPathException e) {
            throw new Failure("'" + Printable.line(output, 200) + "' cannot be the name of a file.");
        } catch (IllegalArgumentException e) {
            throw new Failure(Printable.line(Sentences.of(e), 1000));
        } catch (UncheckedIOException e) {
            throw new Failure("The texts cannot be read: " + Sentences.of(e.getCause()));
        }
        warn(words, labels.standardQuietZone(), streams);
        streams.complain(sentence(reports.get(0)));
        return ExitCode.DONE;
    }

    private static void warn(Words words, int standard, Streams streams) {
        Optional<String> quietZone = words.value(SheetSyntax.QUIET_ZONE.key());
        if (quietZone.isPresent() && Integer.parseInt(quietZone.get()) < standard) {
            streams.complain("A quiet zone of " + quietZone.get() + " modules is narrower than the standard's "
                    + standard + ": readers may not find the symbols.");
        }
    }

    private static void write(Path file, WholeFile.Content content) throws Failure {
        try {
            WholeFile.write(file, content);
        } catch (IOException e) {
            throw new Failure(Sentences.end(String.valueOf(e.getMessage())));
        }
    }

    private static String sentence(SheetReport report) {
        String small = Figures.plain(report.smallestX().millimetres(), 3);
        String large = Figures.plain(report.largestX().millimetres(), 3);
        return report.labels() + (report.labels() == 1 ? " label on " : " labels on ") + report.pages()
                + (report.pages() == 1 ? " page, X-dimension " : " pages, X-dimension ")
                + (small.equals(large) ? small : small + " to " + large) + " mm.";
    }
}
