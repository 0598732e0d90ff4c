package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.quietzone.spec.Version;

/**
 * On which of the rules that could not be confirmed a scan grade really depends: it is graded once more with each other
 * choice of each rule. What was measured stays, so that this takes little time.
 */
final class Influence {
    private Influence() {}

    /**
     * A notice for each other choice that would have led to another grade.
     *
     * @param grade the scan grade
     * @param again the scan grade by another choice
     */
    static List<Notice> of(GradingSettings settings, Version version, Grade grade, Function<Choice, Grade> again) {
        List<Notice> notices = new ArrayList<>();
        for (Choice chosen : settings.rules().mattering(settings.profile(), version)) {
            // The surround has no grade.
            if (chosen.rule() != Rule.SURROUND) {
                for (Choice other : chosen.rule().choices()) {
                    Grade would = other == chosen ? grade : again.apply(other);
                    if (!would.equals(grade)) {
                        notices.add(new Notice(Notice.Kind.PROVISIONAL, text(grade, would, chosen, other)));
                    }
                }
            }
        }
        return List.copyOf(notices);
    }

    private static String text(Grade grade, Grade would, Choice chosen, Choice other) {
        return "The scan grade " + grade + " holds for " + key(chosen) + "; with " + key(other) + " it would be "
                + would + ". Which is right could not be confirmed.";
    }

    private static String key(Choice choice) {
        return choice.rule().key() + "=" + choice.key();
    }
}
