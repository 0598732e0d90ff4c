package org.quietzone.gs1;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.AiPattern;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.dictionary.Requirement;
import org.quietzone.gs1.element.Element;

/**
 * Makes whole valid messages: what an application identifier needs stands beside it, what it excludes does not. The same
 * seed gives the same messages in the same order.
 */
public final class AiMessages {
    private static final int MOST_ELEMENTS = 12;
    private static final String SIGNATURE = "8030";

    private final Dice dice;
    private final AiValues values;
    private final List<ApplicationIdentifier> all;
    private final List<ApplicationIdentifier> primaryKeys;
    private final ApplicationIdentifier gtin;
    /** By the first digits, so that the many identifiers of measures are not most of all messages. */
    private final List<List<ApplicationIdentifier>> families;

    private final Map<ApplicationIdentifier, Set<ApplicationIdentifier>> excluded;
    /** By patterns: found once. */
    private final Map<String, List<ApplicationIdentifier>> matching = new HashMap<>();

    /** Messages by the standard dictionary. */
    public AiMessages(long seed) {
        this(seed, AiDictionary.standard());
    }

    /** Messages by a dictionary. */
    public AiMessages(long seed, AiDictionary dictionary) {
        this.dice = new Dice(seed);
        this.values = new AiValues(dice);
        this.all = dictionary.all();
        this.primaryKeys =
                all.stream().filter(ApplicationIdentifier::primaryKey).toList();
        this.gtin = dictionary.find("01").orElseThrow();
        Map<String, List<ApplicationIdentifier>> families = new TreeMap<>();
        for (ApplicationIdentifier ai : all) {
            String family = ai.code().substring(0, Math.min(3, ai.code().length()));
            families.computeIfAbsent(family, key -> new ArrayList<>()).add(ai);
        }
        this.families = List.copyOf(families.values());
        this.excluded = excluded();
    }

    /** A message of any application identifiers, in any order. */
    public GS1Message message() {
        return new GS1Message(elements());
    }

    /** A message that a GS1 Digital Link can carry: see {@link #linkableElements()}. */
    public GS1Message linkableMessage() {
        return new GS1Message(linkableElements());
    }

    /** The elements of a valid message of any application identifiers, in any order. */
    public List<Element> elements() {
        List<ApplicationIdentifier> chosen = new ArrayList<>();
        while (chosen.isEmpty()) {
            add(chosen, dice.once(2) ? key() : any(), ai -> true);
        }
        for (int i = dice.between(0, 4); i > 0; i--) {
            add(chosen, any(), ai -> true);
        }
        List<Element> elements = elements(chosen);
        for (int i = elements.size() - 1; i > 0; i--) {
            Collections.swap(elements, i, dice.between(0, i));
        }
        return elements;
    }

    /**
     * The elements of a valid message with exactly one primary key: the key, its qualifiers in their order, then
     * attributes that may stand in a query.
     */
    public List<Element> linkableElements() {
        ApplicationIdentifier key = key();
        List<String> qualifiers = key.qualifiers().isEmpty() ? List.of() : dice.oneOf(key.qualifiers());
        Set<String> ofKey = new HashSet<>();
        key.qualifiers().forEach(ofKey::addAll);
        Predicate<ApplicationIdentifier> allowed = ai -> ai == key
                || qualifiers.contains(ai.code())
                || ai.attribute() && !ai.primaryKey() && !ofKey.contains(ai.code());
        List<ApplicationIdentifier> chosen = new ArrayList<>();
        while (chosen.isEmpty()) {
            add(chosen, key, allowed);
        }
        for (String qualifier : qualifiers) {
            if (dice.once(2)) {
                add(chosen, dice.oneOf(matching(new AiPattern(qualifier))), allowed);
            }
        }
        for (int i = dice.between(0, 6); i > 0; i--) {
            add(chosen, any(), allowed);
        }
        List<ApplicationIdentifier> ordered = new ArrayList<>(List.of(key));
        for (String qualifier : qualifiers) {
            chosen.stream().filter(ai -> ai.code().equals(qualifier)).forEach(ordered::add);
        }
        chosen.stream().filter(ai -> !ordered.contains(ai)).toList().forEach(ordered::add);
        return elements(ordered);
    }

    private List<Element> elements(List<ApplicationIdentifier> chosen) {
        boolean signed = chosen.stream().anyMatch(ai -> ai.code().equals(SIGNATURE));
        List<Element> elements = new ArrayList<>();
        for (ApplicationIdentifier ai : chosen) {
            elements.add(new Element(ai, signed ? values.complete(ai) : values.valid(ai)));
        }
        return elements;
    }

    /** Every other time a GTIN, as in the field. */
    private ApplicationIdentifier key() {
        ApplicationIdentifier key = dice.oneOf(primaryKeys);
        return dice.once(2) ? gtin : key;
    }

    private ApplicationIdentifier any() {
        return dice.oneOf(dice.oneOf(families));
    }

    /** Adds an application identifier with all that it needs, or nothing where that is not possible. */
    private boolean add(
            List<ApplicationIdentifier> chosen, ApplicationIdentifier ai, Predicate<ApplicationIdentifier> allowed) {
        if (chosen.contains(ai)) {
            return true;
        }
        if (!allowed.test(ai) || chosen.size() >= MOST_ELEMENTS || !Collections.disjoint(chosen, excluded.get(ai))) {
            return false;
        }
        int before = chosen.size();
        chosen.add(ai);
        for (Requirement requirement : ai.requires()) {
            if (!fulfil(chosen, requirement, allowed)) {
                chosen.subList(before, chosen.size()).clear();
                return false;
            }
        }
        return true;
    }

    private boolean fulfil(
            List<ApplicationIdentifier> chosen, Requirement requirement, Predicate<ApplicationIdentifier> allowed) {
        List<List<AiPattern>> groups = requirement.groups();
        for (List<AiPattern> group : groups) {
            if (present(chosen, group)) {
                return true;
            }
        }
        int before = chosen.size();
        int first = dice.between(0, groups.size() - 1);
        for (int i = 0; i < groups.size(); i++) {
            boolean whole = true;
            for (AiPattern pattern : groups.get((first + i) % groups.size())) {
                whole = whole && (present(chosen, pattern) || add(chosen, dice.oneOf(matching(pattern)), allowed));
            }
            if (whole) {
                return true;
            }
            chosen.subList(before, chosen.size()).clear();
        }
        return false;
    }

    private static boolean present(List<ApplicationIdentifier> chosen, List<AiPattern> group) {
        for (AiPattern pattern : group) {
            if (!present(chosen, pattern)) {
                return false;
            }
        }
        return true;
    }

    private static boolean present(List<ApplicationIdentifier> chosen, AiPattern pattern) {
        for (ApplicationIdentifier ai : chosen) {
            if (pattern.matches(ai.code())) {
                return true;
            }
        }
        return false;
    }

    private List<ApplicationIdentifier> matching(AiPattern pattern) {
        return matching.computeIfAbsent(
                pattern.text(),
                key -> all.stream().filter(ai -> pattern.matches(ai.code())).toList());
    }

    /** What may not stand beside an application identifier, by its own word or by that of the other. */
    private Map<ApplicationIdentifier, Set<ApplicationIdentifier>> excluded() {
        Map<ApplicationIdentifier, Set<ApplicationIdentifier>> excluded = new HashMap<>();
        all.forEach(ai -> excluded.put(ai, new HashSet<>()));
        for (ApplicationIdentifier ai : all) {
            for (AiPattern pattern : ai.excludes()) {
                for (ApplicationIdentifier other : matching(pattern)) {
                    excluded.get(ai).add(other);
                    excluded.get(other).add(ai);
                }
            }
            excluded.get(ai).remove(ai);
        }
        return excluded;
    }
}
