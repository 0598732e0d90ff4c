package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Bracketed;
import org.quietzone.gs1.element.ElementString;
import org.quietzone.gs1.element.Elements;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * Element strings against the reference vectors: verdict, application identifier, kind of error, marked place, and every
 * form of what is accepted. Known deviations are methods of their own, with the reason.
 */
class ElementVectorsTest {
    private static final Pattern NAMED_AI = Pattern.compile("AI \\((\\d+)\\)");
    private static final Set<Rule> LENGTH =
            Set.of(Rule.VALUE_MISSING, Rule.VALUE_TOO_SHORT, Rule.VALUE_TOO_LONG, Rule.INCORRECT_LENGTH);
    private static final Set<Rule> STRUCTURE =
            Set.of(Rule.BAD_BRACKETS, Rule.UNKNOWN_AI, Rule.ILLEGAL_SEPARATOR, Rule.NOT_GS1_DATA, Rule.EMPTY_MESSAGE);
    private static final Set<Rule> TOGETHER = Set.of(
            Rule.REPEATED_AI, Rule.MUTUALLY_EXCLUSIVE, Rule.REQUIRED_AI_MISSING, Rule.SERIAL_MISSING_FOR_SIGNATURE);

    @Test
    void bracketedElementStrings() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : dl("ai-parse-bracketed")) {
            Elements got = new Bracketed(syntax(false, false)).parse(row.get(1));
            compare(row.get(1), got, row.get(4), row.get(5), wrong);
            compareForm(row.get(1), got, ElementString.writeCaret(got.elements()), row.get(3), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void unbracketedElementStrings() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : dl("ai-process-raw")) {
            if (!row.get(5).equals("Too many AIs")) {
                Elements got =
                        new ElementString(syntax(false, row.get(2).contains("unknownAIs"))).parseCaret(row.get(1));
                compare(row.get(1), got, row.get(4), row.get(5), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void checksOfValues() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : dl("ai-lint")) {
            Elements got = new Bracketed(syntax(false, false)).parse(row.get(1));
            compare(row.get(1), got, row.get(4), row.get(5), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    /** The reference ends with the part of the value that is wrong; here the whole value is shown. */
    @Test
    void deviationMarkupShowsTheWholeValue() {
        assertThat(dl("ai-error-markup")).allSatisfy(row -> {
            Elements got = new Bracketed(syntax(false, false)).parse(row.get(1));
            String markup = got.errors().get(0).markup();
            assertThat(markup).startsWith(row.get(3));
            assertThat(markup.replace("|", "")).isEqualTo(row.get(1));
        });
    }

    /** Each vector is about one of the rules; values need not be good, nor may other rules disturb. */
    @Test
    void rulesAcrossApplicationIdentifiers() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : dl("ai-rule")) {
            boolean requisites = row.get(2).contains("rule=requisites");
            Elements got = new Bracketed(syntax(requisites, true)).parse(row.get(1));
            compare(row.get(1), got, row.get(4), row.get(5), wrong);
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void wholeMessagesOfAllApplicationIdentifiers() {
        List<String> wrong = new ArrayList<>();
        for (List<String> row : Vectors.rows("engine-runs.tsv")) {
            if (row.get(0).equals("bracketed")) {
                Elements got = new Bracketed(syntax(!row.get(2).contains("noRequisiteCheck"), false)).parse(row.get(1));
                compare(row.get(1), got, row.get(3), row.get(4), wrong);
                if (!row.get(5).isEmpty() && !got.errors().get(0).markup().equals(row.get(5))) {
                    wrong.add(row + " marked " + got.errors().get(0).markup());
                }
                compareForm(row.get(1), got, ElementString.writeCaret(got.elements()), row.get(6), wrong);
                compareForm(row.get(1), got, Bracketed.write(got.elements()), row.get(7), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    /** The reference keeps at most 64 elements, the size of its array. Here their number is not limited. */
    @Test
    void deviationManyElementsAreNoError() {
        assertThat(dl("ai-process-raw").stream().filter(row -> row.get(5).equals("Too many AIs")))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(new ElementString(syntax(false, false))
                                .parseCaret(row.get(1))
                                .valid())
                        .isTrue());
    }

    static Syntax syntax(boolean requirements, boolean unknownAis) {
        return new Syntax(AiDictionary.standard(), CheckContext.standard(), requirements, unknownAis);
    }

    static List<List<String>> dl(String kind) {
        List<List<String>> rows = Vectors.rows("dl-vectors.tsv").stream()
                .filter(row -> row.get(0).equals(kind))
                .toList();
        assertThat(rows).isNotEmpty();
        return rows;
    }

    private static void compare(String input, Elements got, String verdict, String detail, List<String> wrong) {
        if (got.valid() != verdict.equals("accept")) {
            wrong.add(input + ": " + verdict + " '" + detail + "', got " + messages(got));
        } else if (!got.valid()) {
            GS1Error error = got.errors().get(0);
            Matcher named = NAMED_AI.matcher(detail);
            boolean sameAi = !named.find() || error.message().contains("(" + named.group(1) + ")");
            boolean missing = error.rule() == Rule.VALUE_MISSING && detail.startsWith("Failed to parse");
            if (!sameAi || !missing && !kind(detail).equals(kind(error.rule()))) {
                wrong.add(input + ": '" + detail + "', got " + messages(got));
            }
        }
    }

    private static void compareForm(String input, Elements got, String form, String expected, List<String> wrong) {
        if (got.valid() && !form.equals(expected)) {
            wrong.add(input + ": " + expected + ", got " + form);
        }
    }

    private static List<String> messages(Elements got) {
        return got.errors().stream().map(e -> e.rule() + " " + e.message()).toList();
    }

    private static String kind(Rule rule) {
        return LENGTH.contains(rule)
                ? "length"
                : STRUCTURE.contains(rule) ? "structure" : TOGETHER.contains(rule) ? rule.name() : "content";
    }

    private static String kind(String sentence) {
        if (sentence.matches(".*(value is too|data is too|incorrect length|\\) data is empty).*")) {
            return "length";
        }
        if (sentence.startsWith("Multiple instances")) {
            return Rule.REPEATED_AI.name();
        }
        if (sentence.startsWith("It is invalid to pair")) {
            return Rule.MUTUALLY_EXCLUSIVE.name();
        }
        if (sentence.startsWith("Required AIs")) {
            return Rule.REQUIRED_AI_MISSING.name();
        }
        if (sentence.startsWith("Serial component")) {
            return Rule.SERIAL_MISSING_FOR_SIGNATURE.name();
        }
        boolean ofValue = sentence.matches("AI \\(\\d+\\)(:| contains illegal).*");
        return ofValue ? "content" : "structure";
    }
}
