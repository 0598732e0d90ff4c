package org.quietzone.gs1.epc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;
import org.quietzone.gs1.prefix.CompanyPrefixes;

/**
 * Elements to EPCs (EPC Tag Data Standard, 7). An EPC parts the key behind the GS1 Company Prefix, whose length the key does
 * not tell: it comes from the options, and is never guessed.
 */
public final class EpcKeys {
    private static final int SHORTEST_PREFIX = 6;
    private static final int LONGEST_PREFIX = 12;

    private EpcKeys() {}

    /**
     * The EPC of the first key that has one; for one without its serial the class. Elements that are no part of the EPC
     * are left out.
     *
     * @param elements the elements, in any order
     */
    public static EpcResult<Epc> epc(List<Element> elements, EpcOptions options) {
        for (Element element : elements) {
            Optional<EpcType> type = options.scheme().isPresent()
                    ? options.scheme().map(EpcScheme::type).filter(wish -> isKey(wish, element))
                    : typeOf(element, elements);
            if (type.isPresent()) {
                return epc(type.get(), element, elements, options);
            }
        }
        String detail = options.scheme()
                .map(wish -> wish.urnName() + " needs (" + wish.type().keyAi().orElse("") + ")")
                .orElse("an EPC needs one of " + keys());
        return EpcResult.failed(GS1Error.inInput("", Rule.NO_EPC_SCHEME, 0, 0, detail));
    }

    /** The tag of the first key that has one, in the scheme of the options or in the shortest. */
    public static EpcResult<EpcChoice> tag(List<Element> elements, EpcOptions options) {
        return epc(elements, options)
                .then(epc -> options.scheme().isPresent()
                        ? EpcTag.of(options.scheme().get(), options.filter(), epc)
                                .then(tag -> EpcResult.of(new EpcChoice(tag, "asked for")))
                        : EpcChoice.of(epc, options.filter()));
    }

    private static String keys() {
        StringBuilder out = new StringBuilder();
        for (EpcType type : EpcType.values()) {
            String key = type.keyAi().map(ai -> "(" + ai + ")").orElse("");
            if (out.indexOf(key) < 0) {
                out.append(out.isEmpty() ? "" : ", ").append(key);
            }
        }
        return out.toString();
    }

    private static boolean isKey(EpcType type, Element element) {
        return type.keyAi().filter(element.ai()::equals).isPresent();
    }

    private static Optional<Element> serial(EpcType type, List<Element> elements) {
        for (Element element : elements) {
            if (type.serialAi().filter(element.ai()::equals).isPresent()) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    /** (01) is the key of three types, which the serial tells apart. */
    private static Optional<EpcType> typeOf(Element key, List<Element> elements) {
        Optional<EpcType> first = Optional.empty();
        for (EpcType type : EpcType.values()) {
            if (isKey(type, key)) {
                if (type.serialAi().isEmpty() || serial(type, elements).isPresent()) {
                    return Optional.of(type);
                }
                first = first.or(() -> Optional.of(type));
            }
        }
        return first;
    }

    private static EpcResult<Epc> epc(EpcType type, Element key, List<Element> elements, EpcOptions options) {
        Optional<Element> serial = serial(type, elements);
        Optional<GS1Error> error = examine(key).or(() -> serial.flatMap(EpcKeys::examine));
        if (error.isPresent()) {
            return EpcResult.failed(error.get());
        }
        if (type == EpcType.SGLN && serial.isPresent() && serial.get().value().equals("0")) {
            return EpcResult.failed(GS1Error.ofElement(
                    serial.get().ai(),
                    serial.get().value(),
                    Rule.ILLEGAL_EPC_FIELD,
                    "extension: in an EPC a single 0 means that there is none"));
        }
        int start = type.key() == EpcType.Key.INDICATOR || type.key() == EpcType.Key.ZERO ? 1 : 0;
        String rest = key.value().substring(start);
        OptionalInt table = options.prefixes().length(rest);
        OptionalInt digits = options.prefixLength().isPresent() ? options.prefixLength() : table;
        if (digits.isEmpty() || digits.getAsInt() == 0) {
            return EpcResult.failed(unknown(key, start, rest.length(), options.prefixes(), digits));
        }
        int prefixDigits = Math.max(SHORTEST_PREFIX, digits.getAsInt());
        if (!whole(type, key.value(), start, prefixDigits)) {
            return EpcResult.failed(GS1Error.ofElement(
                    key.ai(),
                    key.value(),
                    Rule.ILLEGAL_EPC_FIELD,
                    "the value does not begin with a company prefix of " + prefixDigits + " digits"));
        }
        List<String> parts = parts(type, key.value(), prefixDigits);
        serial.ifPresent(element -> parts.add(element.value()));
        if (type == EpcType.SGLN && serial.isEmpty()) {
            parts.add("0");
        }
        EpcResult<Epc> epc = Epc.of(type, parts);
        return epc.valid()
                ? epc
                : EpcResult.failed(GS1Error.ofElement(
                        key.ai(),
                        key.value(),
                        epc.errors().get(0).rule(),
                        epc.errors().get(0).detail()));
    }

    private static Optional<GS1Error> examine(Element element) {
        return element.identifier()
                .examine(element.value(), CheckContext.standard())
                .map(fault -> GS1Error.inValue(element.ai(), element.value(), fault));
    }

    private static GS1Error unknown(Element key, int start, int length, CompanyPrefixes prefixes, OptionalInt digits) {
        String what = digits.isPresent()
                ? "the table says that nobody was assigned it"
                : prefixes.isEmpty()
                        ? "give the number of its digits, 6 to 12, or a table of company prefixes"
                        : "the table does not have it; give the number of its digits, 6 to 12";
        Fault fault = Fault.of(Rule.PREFIX_LENGTH_UNKNOWN, start, Math.min(length, LONGEST_PREFIX));
        return new GS1Error(fault, Optional.of(key.ai()), key.value(), what);
    }

    /** Whether a value has the digits of its prefix, and of a key with a check digit all; a dictionary may not demand it. */
    private static boolean whole(EpcType type, String value, int start, int prefixDigits) {
        int indicator = type.key() == EpcType.Key.INDICATOR ? 1 : 0;
        int end = type.key() == EpcType.Key.TEXT
                ? prefixDigits
                : start - indicator + type.parts().get(1).max() + 1;
        return value.length() >= end && Decimal.digits(value, 0, end);
    }

    /** The parts that stand in the value of a key. */
    private static List<String> parts(EpcType type, String value, int prefixDigits) {
        List<String> parts = new ArrayList<>(type.parts().size());
        int digits = type.parts().get(1).max();
        int end = digits;
        switch (type.key()) {
            case INDICATOR -> {
                parts.add(value.substring(1, 1 + prefixDigits));
                parts.add(value.charAt(0) + value.substring(1 + prefixDigits, digits));
            }
            case PLAIN, ZERO -> {
                int start = type.key() == EpcType.Key.ZERO ? 1 : 0;
                end = start + digits;
                parts.add(value.substring(start, start + prefixDigits));
                parts.add(value.substring(start + prefixDigits, end));
            }
            case TEXT, NONE -> {
                parts.add(value.substring(0, prefixDigits));
                parts.add(value.substring(prefixDigits));
                return parts;
            }
        }
        int at = end + 1;
        for (int i = 2; i < type.partsInKey() && at < value.length(); i++) {
            int width = i + 1 < type.partsInKey() ? type.parts().get(i).max() : value.length();
            int next = Math.min(value.length(), at + width);
            parts.add(value.substring(at, next));
            at = next;
        }
        return parts;
    }
}
