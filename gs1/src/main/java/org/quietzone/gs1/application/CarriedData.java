package org.quietzone.gs1.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.link.DigitalLink;

/**
 * What a symbol carries.
 *
 * @param form in what form
 * @param elements the elements in the order in which they stand; with errors perhaps not all
 * @param errors what breaks the rules of GS1
 * @param link the GS1 Digital Link, where the form is that
 * @param eci whether there is an Extended Channel Interpretation
 */
public record CarriedData(
        DataForm form, List<Element> elements, List<GS1Error> errors, Optional<DigitalLink> link, boolean eci) {
    public CarriedData {
        Objects.requireNonNull(form, "form");
        elements = List.copyOf(elements);
        errors = List.copyOf(errors);
        Objects.requireNonNull(link, "link");
    }

    /** The value of an application identifier. */
    Optional<String> value(String ai) {
        for (Element element : elements) {
            if (element.ai().equals(ai)) {
                return Optional.of(element.value());
            }
        }
        return Optional.empty();
    }
}
