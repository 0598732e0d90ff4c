package org.quietzone.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.cli.batch.Columns;
import org.quietzone.cli.batch.Made;
import org.quietzone.cli.batch.Row;
import org.quietzone.cli.batch.RowEncoder;
import org.quietzone.gs1.SymbolCheck;
import org.quietzone.gs1.application.Finding;
import org.quietzone.gs1.application.PresetReport;
import org.quietzone.gs1.application.Severity;

/** Makes symbols of rows by the options of a command line, some of which columns may replace. */
final class BatchEncoder implements RowEncoder {
    /** More different values than a sensible table has; then they are made anew. */
    private static final int MOST_KEPT = 256;

    /** There are as many as versions and options differ. */
    private static final int MOST_REMARKS = 50;

    private final Words words;
    private final Format format;
    private final Map<String, Integer> columns;
    private final Maker usual;
    private final Map<List<String>, Maker> others = new ConcurrentHashMap<>();
    private final Set<String> remarks = ConcurrentHashMap.newKeySet();

    private BatchEncoder(Words words, Format format, Map<String, Integer> columns, Maker usual) {
        this.words = words;
        this.format = format;
        this.columns = columns;
        this.usual = usual;
    }

    /**
     * What makes symbols with the same options.
     *
     * @param words the options
     * @param message whether the texts are GS1 messages
     */
    private record Maker(
            Words words, SymbolEncoder encoder, Picture picture, Optional<SymbolCheck> check, boolean message) {
        static Maker of(Words words, Format format) throws Failure {
            return new Maker(
                    words,
                    EncoderArguments.encoder(words),
                    Picture.of(words, format),
                    EncodeCommand.check(words),
                    words.has(Gs1Content.GS1) || words.has(Gs1Content.DIGITAL_LINK));
        }
    }

    /** The encoder that a command line asks for. */
    static BatchEncoder of(Words words, Format format, Columns columns) throws Failure {
        Map<String, Integer> replaced = new LinkedHashMap<>();
        List<String> given = words.has(BatchSyntax.COLUMN.key()) ? words.values(BatchSyntax.COLUMN.key()) : List.of();
        for (String pair : given) {
            int equals = pair.indexOf('=');
            String option = "--" + pair.substring(0, Math.max(0, equals));
            if (!replaceable().contains(option)) {
                throw new Failure("--column takes an option and a column, such as level=ecc, not '"
                        + Printable.line(pair, 60) + "'. Options: "
                        + String.join(", ", replaceable()).replace("--", "") + ".");
            }
            String name = pair.substring(equals + 1);
            OptionalInt index = columns.index(name);
            if (index.isEmpty()) {
                throw new Failure(Printable.line("There is no column '" + name + "': " + columns.told() + ".", 1000));
            }
            if (replaced.put(option, index.getAsInt()) != null) {
                throw new Failure("Two columns stand for " + option + ": leave one of them out.");
            }
        }
        if (!words.has(Gs1Content.GS1) && !words.has(Gs1Content.DIGITAL_LINK)) {
            // Refuses what is for messages alone.
            Gs1Content.of(words, new Input("", Optional.empty()));
        }
        return new BatchEncoder(words, format, replaced, Maker.of(words, format));
    }

    /** The options that a column may stand for: those with a value. */
    private static List<String> replaceable() {
        List<String> options = new ArrayList<>();
        for (Option option : BatchSyntax.shared()) {
            if (option.value() == Option.Value.REQUIRED) {
                options.add(option.key());
            }
        }
        return options;
    }

    @Override
    public Outcome encode(Row row, String text) {
        try {
            Maker maker = columns.isEmpty() ? usual : maker(row);
            return maker.message() ? message(maker, text) : draw(maker, text);
        } catch (Failure e) {
            return new Bad(e.sentence());
        } catch (IllegalArgumentException e) {
            return new Bad(Sentences.of(e));
        }
    }

    private Maker maker(Row row) throws Failure {
        List<String> values = new ArrayList<>(columns.size());
        for (int index : columns.values()) {
            values.add(row.values().get(index));
        }
        Maker known = others.get(values);
        if (known != null) {
            return known;
        }
        Map<String, String> replaced = new LinkedHashMap<>();
        int i = 0;
        for (String option : columns.keySet()) {
            String value = values.get(i++);
            if (!value.isEmpty()) {
                replaced.put(option, value);
            }
        }
        Maker maker = replaced.isEmpty() ? usual : Maker.of(words.with(replaced), format);
        if (others.size() >= MOST_KEPT) {
            others.clear();
        }
        others.put(List.copyOf(values), maker);
        return maker;
    }

    private Outcome message(Maker maker, String text) throws Failure {
        Gs1Content content =
                Gs1Content.of(maker.words(), new Input(text, Optional.empty())).orElseThrow();
        if (maker.words().has(LinkArguments.SMALLEST.key())) {
            content = content.smallest(maker.encoder());
        }
        try {
            return draw(maker, content.text());
        } catch (IllegalArgumentException e) {
            return new Bad(Sentences.of(e) + content.advice());
        }
    }

    private Outcome draw(Maker maker, String text) throws Failure {
        Symbol symbol = maker.encoder().encode(text);
        if (maker.check().isPresent()) {
            PresetReport report =
                    maker.picture().asPrinted(maker.check().get(), symbol).check(symbol);
            if (report.violated()) {
                return new Bad(sentences(report.findings(Severity.ERROR)));
            }
            if (report.has(Severity.WARNING)) {
                remark(sentences(report.findings(Severity.WARNING)));
            }
        }
        maker.picture().remarks(symbol).forEach(this::remark);
        return new Good(new Made(text, symbol, maker.picture().draw(symbol)));
    }

    private static String sentences(List<Finding> findings) {
        StringBuilder sentences = new StringBuilder();
        for (Finding finding : findings) {
            sentences.append(sentences.isEmpty() ? "" : " ").append(Sentences.end(PresetOutput.line(finding)));
        }
        return sentences.toString();
    }

    /** Keeps what is to be told of symbols: once, however many it is true of. */
    private void remark(String sentence) {
        if (remarks.size() < MOST_REMARKS) {
            remarks.add(sentence);
        }
    }

    /** What is to be told of the symbols, sorted. */
    List<String> remarks() {
        return remarks.stream().sorted().toList();
    }
}
