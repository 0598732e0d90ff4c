package org.quietzone.gs1.link;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.Syntax;

/** Links for tests: stems, parameters and fragments of all kinds around given elements. */
final class LinkSamples {
    /** A component such as {@code N13,csum,gcppos1} without its checks. */
    private static final Pattern CHECKS = Pattern.compile("(?<=[\t \\[])([NXYZ](\\.\\.)?\\d+\\]?)(,[a-z0-9]+)+");

    static final Syntax SYNTAX = new Syntax(AiDictionary.standard(), CheckContext.standard(), true, false);

    /**
     * Knows lengths and characters alone, not what else the dictionary checks; fills GTINs up; takes (8020) and (8200) for
     * attributes, as they were when there was compression.
     */
    static final LinkExpander UNCHECKED = unchecked(table -> table);

    /** The same with (410) to (413) and (416) for primary keys, as one implementation has them. */
    static final LinkExpander UNCHECKED_GLNS =
            unchecked(table -> table.replaceAll("(?m)^(41[01236]\t.*)\t-\t([^\t]*)$", "$1\tkey\t$2"));

    private static LinkExpander unchecked(UnaryOperator<String> change) {
        try (InputStream in = AiDictionary.class.getResourceAsStream("application-identifiers.tsv")) {
            String table = CHECKS.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("$1")
                    .replace("8020\tseparator\t-", "8020\tseparator\tattribute")
                    .replace("8200\tseparator\t-", "8200\tseparator\tattribute");
            AiDictionary dictionary = AiDictionary.read(new StringReader(change.apply(table)));
            return new LinkExpander(
                    new Syntax(dictionary, CheckContext.standard(), true, false),
                    LinkTolerance.none().withShortGtins(true));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final List<String> STEMS = List.of(
            "https://id.gs1.org",
            "HTTPS://ID.GS1.ORG",
            "http://example.com:8080/a/b",
            "https://example.com/10",
            "https://example.com/2026/01",
            "https://example.com/01/x");
    private static final List<List<String>> PARAMETERS = List.of(
            List.of(),
            List.of("linkType=gs1%3Apip"),
            List.of("a=007", "a=7", "word", "x=%C3%A9"),
            List.of("k=a%26b%3Dc", "empty=", "a.b=1", "h=deadBEEF", "h2=deadbeef", "h3=DEADBEEF"));
    private static final List<Optional<String>> FRAGMENTS = List.of(Optional.empty(), Optional.of("part%20two"));

    private LinkSamples() {}

    /** A link of elements that a link can carry; the number chooses all else. */
    static DigitalLink link(List<Element> elements, int number) {
        DigitalLink link =
                new LinkWriter(LinkOptions.canonical()).arrange(elements).link().orElseThrow();
        return new DigitalLink(
                STEMS.get(number % STEMS.size()),
                link.path(),
                link.attributes(),
                PARAMETERS.get(number / 7 % PARAMETERS.size()),
                FRAGMENTS.get(number / 3 % FRAGMENTS.size()));
    }
}
