package org.quietzone.cli;

import java.util.Iterator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.media.sheet.Label;
import org.quietzone.message.EncodingException;

/** Texts to labels, each when it is asked for. */
final class SheetLabels implements Iterator<Label> {
    private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)\\}");

    private final Iterator<SheetTexts.Text> texts;
    private final Words words;
    private final SymbolEncoder encoder;
    private final String template;
    private int number;
    private int standardQuietZone;

    /** The labels by the options of a command line. */
    SheetLabels(Iterator<SheetTexts.Text> texts, Words words) throws Failure {
        this.texts = texts;
        this.words = words;
        encoder = EncoderArguments.encoder(words);
        template = words.has(SheetSyntax.NO_TEXT.key())
                ? ""
                : words.value(SheetSyntax.TEXT.key()).orElse("{text}");
        Matcher places = PLACE.matcher(template);
        while (places.find()) {
            if (!places.group(1).equals("text") && !places.group(1).equals("number")) {
                throw new Failure("--text knows {text} and {number}, not " + Printable.line(places.group(), 60) + ".");
            }
        }
    }

    @Override
    public boolean hasNext() {
        return texts.hasNext();
    }

    @Override
    public Label next() {
        SheetTexts.Text text = texts.next();
        number++;
        try {
            Input given = new Input(text.text(), Optional.empty());
            Optional<Gs1Content> message = Gs1Content.of(words, given);
            Optional<Gs1Content> gs1 = words.has(LinkArguments.SMALLEST.key())
                    ? message.map(content -> content.smallest(encoder))
                    : message;
            Input input = gs1.map(Gs1Content::input).orElse(given);
            String shown = gs1.map(content -> content.message().bracketed()).orElse(text.text());
            Symbol symbol = input.encode(encoder);
            standardQuietZone = Math.max(standardQuietZone, symbol.quietZone());
            return new Label(symbol, filled(shown));
        } catch (EncodingException e) {
            throw new IllegalArgumentException(text.place() + ": " + e.getMessage(), e);
        } catch (Failure e) {
            throw new IllegalArgumentException(text.place() + ": " + e.sentence(), e);
        }
    }

    /** The widest quiet zone that the standard asks for round one of the symbols so far, in modules. */
    int standardQuietZone() {
        return standardQuietZone;
    }

    private String filled(String shown) {
        return PLACE.matcher(template)
                .replaceAll(place ->
                        Matcher.quoteReplacement(place.group(1).equals("text") ? shown : Integer.toString(number)));
    }
}
