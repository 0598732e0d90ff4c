package org.quietzone.gs1.epc;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.Elements;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.element.Validation;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * Elements ⇄ tags of the {@code +} and {@code ++} schemes (EPC Tag Data Standard 2, 14.5 and 14.6): header (8 bits), whether
 * more application identifiers follow (1), filter value (3), the values, and in {@code ++} schemes a host name.
 *
 * <p>Not done, because no source confirms how: application identifiers behind the EPC, a location without extension in
 * SGLN+, texts in URN Code 40. The first are left unread; the others are errors that say so.
 */
public final class PlusTags {
    private static final int HARVEST_DAY = 6;

    private final Syntax syntax;

    /** Reads tags whose elements are held to these rules. */
    public PlusTags(Syntax syntax) {
        this.syntax = Objects.requireNonNull(syntax, "syntax");
    }

    /** Whether hexadecimal digits begin with the header of one of these schemes. */
    public static boolean isPlus(String hex) {
        return header(hex) >= 0 && PlusScheme.ofHeader(header(hex)).isPresent();
    }

    private static int header(String hex) {
        if (hex.length() < 2) {
            return -1;
        }
        int high = BitReader.digit(hex.charAt(0));
        int low = BitReader.digit(hex.charAt(1));
        return high < 0 || low < 0 ? -1 : 16 * high + low;
    }

    /**
     * Makes the tag of a key. Elements that the scheme has no field for are no part of an EPC and are left out. Of several
     * dates DSGTIN takes the first.
     *
     * @param elements valid elements, in any order
     */
    public static EpcResult<PlusTag> of(List<Element> elements, PlusOptions options) {
        Optional<PlusScheme> chosen = options.scheme().or(() -> schemeOf(elements));
        if (chosen.isEmpty()) {
            return EpcResult.failed(
                    GS1Error.inInput("", Rule.NO_EPC_SCHEME, 0, 0, "none of its keys has a scheme of TDS 2"));
        }
        PlusScheme scheme = chosen.get();
        List<Element> used = new ArrayList<>(3);
        for (PlusField field : scheme.fields()) {
            boolean date = field.kind() == PlusField.Kind.DATE;
            Optional<Element> found = date ? dateOf(elements) : find(elements, field.ai());
            if (found.isEmpty()) {
                return EpcResult.failed(missing(scheme, field));
            }
            if (!used.contains(found.get())) {
                used.add(found.get());
            }
        }
        if (scheme == PlusScheme.DSGTIN) {
            used.add(used.remove(0));
        }
        return write(scheme, options, used);
    }

    private static Optional<PlusScheme> schemeOf(List<Element> elements) {
        for (PlusScheme scheme : PlusScheme.values()) {
            if (scheme != PlusScheme.DSGTIN && find(elements, scheme.key()).isPresent()) {
                return Optional.of(scheme);
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> find(List<Element> elements, String ai) {
        for (Element element : elements) {
            if (element.ai().equals(ai)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static Optional<Element> dateOf(List<Element> elements) {
        for (Element element : elements) {
            if (PlusDate.ofAi(element.ai()).isPresent()) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static GS1Error missing(PlusScheme scheme, PlusField field) {
        String needed = field.kind() == PlusField.Kind.DATE ? "a date" : "(" + field.ai() + ")";
        String why = scheme == PlusScheme.SGLN && field.ai().equals("254")
                ? "; how a location without extension is written is not confirmed"
                : "";
        return GS1Error.inInput("", Rule.NO_EPC_SCHEME, 0, 0, scheme.title(false) + " needs " + needed + why);
    }

    private static EpcResult<PlusTag> write(PlusScheme scheme, PlusOptions options, List<Element> elements) {
        BitWriter out = new BitWriter();
        boolean host = options.host().isPresent();
        out.write(host ? scheme.hostHeader() : scheme.header(), 8);
        out.write(options.moreData() ? 1 : 0, 1);
        out.write(options.filter(), 3);
        String ai = "";
        int at = 0;
        List<PlusField> fields = scheme.fields();
        for (int i = 0; i < fields.size(); i++) {
            PlusField field = fields.get(i);
            if (field.kind() == PlusField.Kind.DATE) {
                Element date = dateOf(elements).orElseThrow();
                if (date.value().length() != HARVEST_DAY || !digits(date.value(), 0, HARVEST_DAY)) {
                    return EpcResult.failed(GS1Error.ofElement(
                            date.ai(), date.value(), Rule.NO_EPC_SCHEME, "DSGTIN+ holds a day, not a span of days"));
                }
                PlusCoding.writeDate(out, PlusDate.ofAi(date.ai()).orElseThrow(), date.value());
                continue;
            }
            Element element = find(elements, field.ai()).orElseThrow();
            at = field.ai().equals(ai) ? at : 0;
            ai = field.ai();
            String value = element.value();
            boolean more = i + 1 < fields.size() && fields.get(i + 1).ai().equals(ai);
            int end = more ? at + field.length() : value.length();
            if (at == value.length() || end > value.length() || !field.holds(end - at)) {
                return EpcResult.failed(GS1Error.ofElement(
                        ai,
                        value,
                        Rule.NO_EPC_SCHEME,
                        at == value.length()
                                ? scheme.title(host) + " needs the serial part of the key"
                                : scheme.title(host) + " has no place for " + value.length() + " characters"));
            }
            boolean numeric = field.kind() == PlusField.Kind.DIGITS || field.kind() == PlusField.Kind.NUMBER;
            if (numeric && !digits(value, at, end)) {
                return EpcResult.failed(GS1Error.ofElement(
                        ai, value, Rule.NO_EPC_SCHEME, scheme.title(host) + " has digits only here"));
            }
            if (!ascii(value, at, end)) {
                return EpcResult.failed(GS1Error.ofElement(
                        ai, value, Rule.NO_EPC_SCHEME, scheme.title(host) + " has no place for such a character"));
            }
            PlusCoding.write(out, field, value.substring(at, end));
            at = end;
        }
        options.host().ifPresent(name -> HostName.write(out, name));
        return EpcResult.of(new PlusTag(scheme, options, elements, out.length(), out.hex()));
    }

    private static boolean ascii(String value, int start, int end) {
        for (int i = start; i < end; i++) {
            if (value.charAt(i) > 0x7F) {
                return false;
            }
        }
        return true;
    }

    /** Whether there are only digits, as a dictionary might not demand. */
    private static boolean digits(String value, int start, int end) {
        for (int i = start; i < end; i++) {
            if (value.charAt(i) < '0' || value.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /**
     * Reads a tag. What follows the EPC in the memory of the tag is left unread.
     *
     * @param hex hexadecimal digits, of either case
     */
    public EpcResult<PlusTag> parse(String hex) {
        Optional<BitReader> bits = BitReader.of(hex);
        if (bits.isEmpty() || hex.length() < 3) {
            return EpcResult.failed(GS1Error.inInput(
                    hex, Rule.NOT_AN_EPC, 0, hex.length(), "an EPC is hexadecimal digits, three of them at least"));
        }
        BitReader in = bits.get();
        int header = (int) in.read(8);
        Optional<PlusScheme> scheme = PlusScheme.ofHeader(header);
        if (scheme.isEmpty()) {
            return EpcResult.failed(
                    GS1Error.inInput(hex, Rule.NOT_AN_EPC, 0, 2, "no scheme of TDS 2 begins with this header"));
        }
        boolean moreData = in.read(1) == 1;
        PlusOptions options =
                PlusOptions.standard().scheme(scheme.get()).moreData(moreData).filter((int) in.read(3));
        return read(hex, in, scheme.get(), options, header == scheme.get().hostHeader());
    }

    private EpcResult<PlusTag> read(String hex, BitReader in, PlusScheme scheme, PlusOptions options, boolean hosted) {
        List<String> ais = new ArrayList<>(3);
        List<String> values = new ArrayList<>(3);
        for (PlusField field : scheme.fields()) {
            int start = in.position();
            String ai = field.ai();
            PlusPart part;
            if (field.kind() == PlusField.Kind.DATE) {
                PlusCoding.DatePart date = PlusCoding.readDate(in);
                ai = date.date().map(PlusDate::ai).orElse("");
                part = date.part();
            } else {
                part = PlusCoding.read(in, field);
            }
            if (!part.problem().isEmpty()) {
                return EpcResult.failed(illegal(hex, start, in, part.problem()));
            }
            int last = ais.size() - 1;
            if (last >= 0 && ais.get(last).equals(ai)) {
                values.set(last, values.get(last) + part.text());
            } else {
                ais.add(ai);
                values.add(part.text());
            }
        }
        PlusOptions complete = options;
        if (hosted) {
            int start = in.position();
            PlusPart host = HostName.read(in);
            if (!host.problem().isEmpty()) {
                return EpcResult.failed(illegal(hex, start, in, host.problem()));
            }
            complete = options.host(host.text());
        }
        List<Element> elements = new ArrayList<>(ais.size());
        for (int i = 0; i < ais.size(); i++) {
            Optional<ApplicationIdentifier> ai = syntax.dictionary().find(ais.get(i));
            if (ai.isEmpty()) {
                return EpcResult.failed(
                        GS1Error.inInput(hex, Rule.UNKNOWN_AI, 0, 2, "(" + ais.get(i) + "), which the scheme holds"));
            }
            elements.add(new Element(ai.get(), values.get(i)));
        }
        Elements valid = new Validation(syntax).of(elements);
        return valid.valid() ? of(elements, complete) : EpcResult.failed(valid.errors());
    }

    private static GS1Error illegal(String hex, int start, BitReader in, String problem) {
        int from = start / 4;
        int to = Math.max(from + 1, (in.position() + 3) / 4);
        return GS1Error.inInput(hex, Rule.ILLEGAL_EPC_FIELD, from, Math.min(to, hex.length()) - from, problem);
    }
}
