package org.quietzone.gs1.epc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.check.CheckDigit;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.Elements;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.element.Validation;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/** EPCs to elements (EPC Tag Data Standard, 7). {@link EpcKeys} is the way back. */
public final class EpcElements {
    private static final String NO_EXTENSION = "0";

    private final Syntax syntax;

    /** Elements by these rules. */
    public EpcElements(Syntax syntax) {
        this.syntax = syntax;
    }

    /**
     * The elements of an EPC in any form: pure identity, class or tag URI, raw URI, or hexadecimal digits with {@code 0x}
     * in front and spaces between them or without, TDS 2 schemes included.
     */
    public Elements parse(String text) {
        if (EpcUri.begins(text) && !EpcHex.raw(text) && !EpcTag.tag(text)) {
            return elements(Epc.parse(text));
        }
        if (!EpcTag.tag(text)) {
            EpcResult<String> hex = EpcHex.digits(text);
            if (hex.valid() && PlusTags.isPlus(hex.value().get())) {
                EpcResult<PlusTag> plus = new PlusTags(syntax).parse(hex.value().get());
                return new Elements(plus.value().map(PlusTag::elements).orElse(List.of()), plus.errors());
            }
        }
        return elements(EpcTag.parse(text).then(tag -> EpcResult.of(tag.epc())));
    }

    private Elements elements(EpcResult<Epc> epc) {
        return epc.value().map(this::of).orElseGet(() -> new Elements(List.of(), epc.errors()));
    }

    /** The elements of an EPC: its key with the check digit, and the serial where it has an element of its own. */
    public Elements of(Epc epc) {
        EpcType type = epc.type();
        Optional<String> keyAi = type.keyAi();
        if (keyAi.isEmpty()) {
            return failed(epc, Rule.NOT_A_GS1_KEY, type.urnName());
        }
        List<Element> elements = new ArrayList<>(2);
        Optional<String> serialAi = type.serialAi().filter(ai -> carriesSerial(epc));
        Optional<ApplicationIdentifier> key = syntax.dictionary().find(keyAi.get());
        Optional<ApplicationIdentifier> serial = serialAi.flatMap(syntax.dictionary()::find);
        if (key.isEmpty() || serialAi.isPresent() && serial.isEmpty()) {
            return failed(epc, Rule.UNKNOWN_AI, key.isEmpty() ? keyAi.get() : serialAi.get());
        }
        elements.add(new Element(key.get(), key(epc)));
        serial.ifPresent(ai ->
                elements.add(new Element(ai, epc.parts().get(epc.parts().size() - 1))));
        return new Validation(syntax).of(elements);
    }

    private static Elements failed(Epc epc, Rule rule, String detail) {
        return new Elements(
                List.of(),
                List.of(GS1Error.inInput(epc.uri(), rule, 0, epc.uri().length(), detail)));
    }

    private static boolean carriesSerial(Epc epc) {
        int last = epc.type().parts().size() - 1;
        boolean none = epc.parts().size() == last
                || epc.type() == EpcType.SGLN && epc.parts().get(last).equals(NO_EXTENSION);
        return !none;
    }

    private static String key(Epc epc) {
        List<String> parts = epc.parts();
        String prefix = parts.get(0);
        String second = parts.get(1);
        StringBuilder out =
                switch (epc.type().key()) {
                    case INDICATOR -> checked(second.charAt(0) + prefix + second.substring(1), "");
                    case PLAIN -> checked(prefix + second, "");
                    case ZERO -> checked(prefix + second, "0");
                    case TEXT, NONE -> new StringBuilder(prefix).append(second);
                };
        for (int i = 2; i < Math.min(parts.size(), epc.type().partsInKey()); i++) {
            out.append(parts.get(i));
        }
        return out.toString();
    }

    private static StringBuilder checked(String digits, String before) {
        return new StringBuilder(before).append(digits).append(CheckDigit.of(digits));
    }
}
