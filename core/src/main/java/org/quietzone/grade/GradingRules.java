package org.quietzone.grade;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.quietzone.spec.Version;

/** One {@linkplain Choice choice} for each {@linkplain Rule rule} that could not be confirmed. Immutable. */
public final class GradingRules {
    private static final GradingRules STANDARD = new GradingRules(Map.of());

    private final Map<Rule, Choice> choices;

    private GradingRules(Map<Rule, Choice> others) {
        this.choices = new EnumMap<>(Rule.class);
        for (Rule rule : Rule.values()) {
            choices.put(rule, others.getOrDefault(rule, rule.standard()));
        }
    }

    /** The defaults. */
    public static GradingRules standard() {
        return STANDARD;
    }

    /** These rules with another answer to one of them. */
    public GradingRules with(Choice choice) {
        Map<Rule, Choice> changed = new EnumMap<>(choices);
        changed.put(choice.rule(), choice);
        return new GradingRules(changed);
    }

    /** What was chosen for a rule. */
    public Choice of(Rule rule) {
        return choices.getOrDefault(rule, rule.standard());
    }

    /** Whether an answer was chosen. */
    public boolean has(Choice choice) {
        return of(choice.rule()) == choice;
    }

    /** What was chosen, in the order of the rules. */
    public List<Choice> choices() {
        return new ArrayList<>(choices.values());
    }

    /**
     * What was chosen for the rules that can make a difference to symbols of a version that are graded by a profile: on
     * these unconfirmed rules a grade depends.
     */
    public List<Choice> mattering(GradingProfile profile, Version version) {
        List<Choice> mattering = new ArrayList<>();
        for (Choice choice : choices.values()) {
            if (choice.rule().matters(profile, version)) {
                mattering.add(choice);
            }
        }
        return List.copyOf(mattering);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof GradingRules that && choices.equals(that.choices);
    }

    @Override
    public int hashCode() {
        return choices.hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Choice choice : choices.values()) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(choice.rule().key())
                    .append('=')
                    .append(choice.key());
        }
        return text.toString();
    }
}
