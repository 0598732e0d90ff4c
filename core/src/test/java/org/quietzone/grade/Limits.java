package org.quietzone.grade;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Settings and scales that many tests need. */
final class Limits {
    static final GradeScale WHOLE = GradeScale.whole(0.50, 0.40, 0.30, 0.20);
    static final GradeScale TENTHS = GradeScale.straight(0.50, 0.10);

    private Limits() {}

    static GradingRules rules(Choice... choices) {
        GradingRules rules = GradingRules.standard();
        for (Choice choice : choices) {
            rules = rules.with(choice);
        }
        return rules;
    }

    static GradingSettings settings(GradingProfile profile, Choice... choices) {
        return settings(profile, ReflectanceScale.relative(), choices);
    }

    static GradingSettings settings(GradingProfile profile, ReflectanceScale scale, Choice... choices) {
        return new GradingSettings(
                profile,
                rules(choices),
                List.of(),
                OptionalDouble.empty(),
                scale,
                Lighting.unknown(),
                Optional.empty());
    }
}
