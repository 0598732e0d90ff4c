package org.quietzone.gs1.link;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.quietzone.gs1.element.Element;

/**
 * What a code of a compressed GS1 Digital Link holds.
 *
 * @param elements the elements, in the order of the code; with a problem those before it
 * @param parameters keys and values that are not of GS1, in the order of the code
 * @param deviating whether there is a combination that GS1's toolkit has in another order
 * @param problem what is wrong with the code
 */
record CompressedCode(
        List<Element> elements,
        List<Map.Entry<String, String>> parameters,
        boolean deviating,
        Optional<Problem> problem) {
    /**
     * What is wrong with a code.
     *
     * @param position the character of the code
     * @param detail what is wrong, as a clause
     */
    record Problem(int position, String detail) {}

    CompressedCode {
        elements = List.copyOf(elements);
        parameters = List.copyOf(parameters);
    }
}
