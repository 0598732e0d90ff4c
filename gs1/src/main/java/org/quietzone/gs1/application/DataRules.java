package org.quietzone.gs1.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkWriter;

/** What a use demands of the data: its form, its key, the order of application identifiers, the domain of a link. */
final class DataRules {
    private static final Basis NO_ECI =
            new Basis(Confidence.ONE_SOURCE, "GS1 General Specifications, 5.7.3, by the notes of an encoder");
    private static final Basis UNCOMPRESSED = new Basis(
            Confidence.ONE_SOURCE, "GS1 Digital Link URI Syntax: compression is no part of its present edition");
    private static final Basis ORDER =
            new Basis(Confidence.REMEMBERED, "GS1 General Specifications, on concatenating element strings");
    private static final Basis LINK_ORDER =
            new Basis(Confidence.CONFIRMED, "GS1 Digital Link URI Syntax: key, key qualifiers in order, attributes");
    private static final String GTIN = "01";

    private final Preset preset;
    private final CarriedData data;
    private final List<Finding> findings;

    DataRules(Preset preset, CarriedData data, List<Finding> findings) {
        this.preset = preset;
        this.data = data;
        this.findings = findings;
    }

    void check() {
        form();
        for (GS1Error error : data.errors()) {
            findings.add(Finding.of(Severity.ERROR, PresetRule.DATA, error.message()));
        }
        eci();
        // With errors perhaps not all elements are known, and what is missing may be one of them.
        if (data.errors().isEmpty()) {
            primaryKey();
            switch (data.form()) {
                case ELEMENT_STRING -> elementOrder();
                case DIGITAL_LINK -> linkOrder();
                default -> {}
            }
        }
        data.link().ifPresent(link -> new DomainRules(link.host(), findings).check());
        beside();
    }

    private void form() {
        DataForm form = data.form();
        Optional<Fact<Set<DataForm>>> allowed = preset.dataForms();
        if (allowed.isPresent()) {
            if (!allowed.get().value().contains(form)) {
                String phrase = Preset.phrases(allowed.get().value());
                findings.add(Finding.of(
                        allowed.get().breach(),
                        PresetRule.DATA_FORM,
                        "The data is " + form.phrase() + "; " + preset.title() + " takes " + phrase + ". " + remedy(),
                        allowed.get().basis()));
            }
        } else if (form == DataForm.OTHER) {
            findings.add(Finding.of(
                    Severity.ERROR,
                    PresetRule.DATA_FORM,
                    "There is no GS1 data: neither element strings with FNC1 nor a GS1 Digital Link URI."));
        } else if (form == DataForm.COMPRESSED_DIGITAL_LINK) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    PresetRule.DATA_FORM,
                    "The GS1 Digital Link URI is compressed: readers of today's standard do not expand it. Use the"
                            + " uncompressed URI.",
                    UNCOMPRESSED));
        }
    }

    private String remedy() {
        return switch (data.form()) {
            case COMPRESSED_DIGITAL_LINK -> "Expand the URI.";
            case ELEMENT_STRING -> "Put the same application identifiers into that form" + asLink() + ".";
            default -> "Encode the key in that form.";
        };
    }

    /** The URI that the elements make where such a one is asked for; nothing if they make none. */
    private String asLink() {
        boolean asked = preset.dataForms()
                .filter(fact -> fact.value().contains(DataForm.DIGITAL_LINK))
                .isPresent();
        return asked && data.errors().isEmpty()
                ? new LinkWriter(LinkOptions.canonical())
                        .arrange(data.elements())
                        .link()
                        .map(link -> ": " + link.uri())
                        .orElse("")
                : "";
    }

    /** Element strings hold characters of ISO 646 alone. */
    private void eci() {
        if (data.form() == DataForm.ELEMENT_STRING && data.eci()) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    PresetRule.ECI,
                    "The symbol announces a character set (ECI); element strings need none and GS1 uses none. Encode"
                            + " without ECI.",
                    NO_ECI));
        }
    }

    private void primaryKey() {
        boolean structured = data.form() != DataForm.OTHER && data.form() != DataForm.PLAIN_KEY;
        preset.primaryKey()
                .filter(fact -> structured && data.value(fact.value()).isEmpty())
                .ifPresent(fact -> findings.add(Finding.of(
                        fact.breach(),
                        PresetRule.PRIMARY_KEY,
                        "AI (" + fact.value() + ") is missing: " + preset.title() + " identifies by "
                                + (fact.value().equals(GTIN) ? "the GTIN" : "it") + ". Add it"
                                + (data.form() == DataForm.DIGITAL_LINK ? " as the key of the URI." : "."),
                        fact.basis())));
    }

    /** The key first, then values of predefined length, then the others: as few separators as possible. */
    private void elementOrder() {
        List<Element> elements = data.elements();
        int key = keyIndex(elements);
        if (key > 0) {
            findings.add(Finding.of(
                    Severity.WARNING,
                    PresetRule.AI_ORDER,
                    "The key (" + elements.get(key).ai() + ") stands behind ("
                            + elements.get(0).ai() + "). Put it first: " + codes(keyFirst(elements, key)) + ".",
                    ORDER));
            return;
        }
        boolean variable = false;
        for (int i = 0; i < elements.size(); i++) {
            if (!elements.get(i).identifier().predefinedLength()) {
                variable = true;
            } else if (variable && i > 0) {
                boolean saves = elements.get(elements.size() - 1).identifier().predefinedLength();
                findings.add(Finding.of(
                        Severity.ADVICE,
                        PresetRule.AI_ORDER,
                        "AI (" + elements.get(i).ai() + ") has a predefined length and stands behind others that have"
                                + " none. The order " + codes(keyFirst(elements, key)) + " is usual"
                                + (saves ? " and saves a separator." : "."),
                        ORDER));
                return;
            }
        }
    }

    /** The index of the GTIN, or else of the first key; -1 if there is none. */
    private static int keyIndex(List<Element> elements) {
        int first = -1;
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            if (element.ai().equals(GTIN)) {
                return i;
            }
            if (first < 0 && element.identifier().primaryKey()) {
                first = i;
            }
        }
        return first;
    }

    private static List<Element> keyFirst(List<Element> elements, int key) {
        List<Element> ordered = new ArrayList<>();
        if (key >= 0) {
            ordered.add(elements.get(key));
        }
        for (boolean predefined : new boolean[] {true, false}) {
            for (int i = 0; i < elements.size(); i++) {
                if (i != key && elements.get(i).identifier().predefinedLength() == predefined) {
                    ordered.add(elements.get(i));
                }
            }
        }
        return ordered;
    }

    private static String codes(List<Element> elements) {
        StringBuilder out = new StringBuilder();
        for (Element element : elements) {
            out.append('(').append(element.ai()).append(')');
        }
        return out.toString();
    }

    private void linkOrder() {
        List<Element> elements = data.elements();
        if (elements.isEmpty()) {
            return;
        }
        Element key = elements.get(0);
        if (!key.identifier().primaryKey()) {
            findings.add(Finding.of(
                    Severity.ERROR,
                    PresetRule.AI_ORDER,
                    "A GS1 Digital Link begins with its key; (" + key.ai() + ") is none.",
                    LINK_ORDER));
            return;
        }
        List<String> present = elements.stream().map(Element::ai).toList();
        for (List<String> sequence : key.identifier().qualifiers()) {
            List<String> right = sequence.stream().filter(present::contains).toList();
            List<String> actual = present.stream().filter(sequence::contains).toList();
            boolean together = actual.equals(present.subList(1, Math.min(present.size(), 1 + actual.size())));
            if (!actual.equals(right) || !together) {
                findings.add(Finding.of(
                        Severity.ERROR,
                        PresetRule.AI_ORDER,
                        "The key qualifiers of (" + key.ai() + ") follow it in the order (" + String.join("), (", right)
                                + "), before any attribute.",
                        LINK_ORDER));
                return;
            }
        }
    }

    private void beside() {
        preset.beside()
                .ifPresent(fact -> findings.add(Finding.of(
                        Severity.ADVICE,
                        PresetRule.BESIDE,
                        "Beside the symbol stays " + fact.value() + besideDigits() + ".",
                        fact.basis())));
    }

    /** The digits of the linear symbol of the same GTIN: a GTIN-14 without its leading zeros. */
    private String besideDigits() {
        Optional<String> gtin = data.value(GTIN).filter(digits -> digits.length() == 14 && digits.startsWith("0"));
        return gtin.map(digits -> {
                    int zeros = digits.startsWith("000000") ? 6 : digits.startsWith("00") ? 2 : 1;
                    String name = zeros == 6 ? "EAN-8 " : zeros == 2 ? "UPC-A " : "EAN-13 ";
                    return ": " + name + digits.substring(zeros) + ", the same GTIN";
                })
                .orElse("");
    }
}
