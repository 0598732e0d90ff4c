package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.element.Element;

class AiMessagesTest {
    private static final int MESSAGES = 10_000;

    @Test
    void messagesAreValidAndUseEveryAi() {
        AiMessages messages = new AiMessages(1);
        Set<String> used = new HashSet<>();
        for (int i = 0; i < MESSAGES; i++) {
            GS1Message message = messages.message();
            assertThat(GS1Parser.standard().parseBracketed(message.bracketed()).errors())
                    .as("%s", message)
                    .isEmpty();
            message.elements().forEach(element -> used.add(element.ai()));
        }
        Set<String> all = AiDictionary.standard().all().stream()
                .map(ApplicationIdentifier::code)
                .collect(Collectors.toCollection(TreeSet::new));
        all.removeAll(used);
        assertThat(all).isEmpty();
    }

    @Test
    void linkableMessagesAreAKeyItsQualifiersAndAttributes() {
        AiMessages messages = new AiMessages(2);
        Set<String> keys = new HashSet<>();
        Set<String> attributes = new HashSet<>();
        for (int i = 0; i < MESSAGES; i++) {
            List<Element> elements = messages.linkableElements();
            GS1Message message = new GS1Message(elements);
            assertThat(GS1Parser.standard().parseBracketed(message.bracketed()).errors())
                    .as("%s", message)
                    .isEmpty();
            ApplicationIdentifier key = elements.get(0).identifier();
            assertThat(key.primaryKey()).as("%s", message).isTrue();
            keys.add(key.code());
            int qualifiers = qualifiers(key, elements);
            for (Element attribute : elements.subList(1 + qualifiers, elements.size())) {
                assertThat(attribute.identifier().attribute()).as("%s", message).isTrue();
                assertThat(attribute.identifier().primaryKey())
                        .as("%s", message)
                        .isFalse();
                attributes.add(attribute.ai());
            }
        }
        assertThat(keys).hasSize((int) AiDictionary.standard().all().stream()
                .filter(ApplicationIdentifier::primaryKey)
                .count());
        assertThat(attributes).hasSizeGreaterThan(450);
    }

    /** How many elements behind the key are its qualifiers, in the order of one of its sequences. */
    private static int qualifiers(ApplicationIdentifier key, List<Element> elements) {
        int most = 0;
        for (List<String> sequence : key.qualifiers()) {
            int count = 0;
            for (String code : sequence) {
                if (count + 1 < elements.size() && elements.get(count + 1).ai().equals(code)) {
                    count++;
                }
            }
            most = Math.max(most, count);
        }
        return most;
    }
}
