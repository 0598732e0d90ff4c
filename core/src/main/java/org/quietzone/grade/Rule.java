package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * A rule of grading that could not be confirmed from a published text, or that the standards leave to an agreement. Each
 * has a {@linkplain Choice choice} that is used unless another one is asked for; a report names the rules that it
 * depends on.
 */
public enum Rule {
    /** How the grades of the two copies of format information, and of version information, become one. */
    COPIES("copies", "how the grades of the two copies of format or version information become one"),
    /** What a codeword with low modulation counts as in the notional unused error correction of a grade level. */
    LOW_MODULATION("low-modulation", "what a codeword below a grade level counts as when modulation is graded"),
    /** Damage to the timing patterns of Micro QR Code, of which one module is already a large share. */
    MICRO_TIMING("micro-timing", "how damage to the short timing patterns of Micro QR Code is graded"),
    /** Damage to neighbouring modules of a timing pattern. */
    TIMING_NEIGHBOURS("timing-neighbours", "whether damage to neighbouring modules fails a timing pattern"),
    /** How damage to alignment patterns is counted. */
    ALIGNMENT("alignment", "how damage to alignment patterns is counted"),
    /** How far the quiet zone beside a finder pattern of QR Code belongs to its segment. */
    FINDER_QUIET_ZONE("finder-quiet-zone", "how long the strips of quiet zone in segments A1 to A3 are"),
    /** From which even grid the modules' distances are measured. */
    IDEAL_GRID("ideal-grid", "from which even grid the distances of grid non-uniformity are measured"),
    /** What continuous grading makes of a symbol contrast below 20 %. */
    LOW_CONTRAST("low-contrast", "what continuous grading makes of a symbol contrast below 20 %"),
    /** The unused error correction of version M1, which has none to use. */
    DETECTION_ONLY("detection-only", "how the unused error correction of M1, which only detects errors, is graded"),
    /** Whether cell modulation and unused error correction have whole grades (ISO/IEC 29158). */
    CELL_GRADES("cell-grades", "whether ISO/IEC 29158 grades cell modulation and unused error correction in tenths"),
    /** Whether damage that is spread over segments is graded by their mean too (ISO/IEC 29158). */
    DISTRIBUTED_DAMAGE("distributed-damage", "whether ISO/IEC 29158 grades the mean of the segments too"),
    /** Whether the surround of the symbol is searched for higher and lower reflectances. */
    SURROUND("surround", "whether reflectances within 20 apertures around the quiet zone are looked at");

    private final String key;
    private final String question;

    Rule(String key, String question) {
        this.key = key;
        this.question = question;
    }

    /** The name by which it is set, such as {@code micro-timing}. */
    public String key() {
        return key;
    }

    /** What it decides, half a sentence. */
    public String question() {
        return question;
    }

    /** What can be chosen, the default first. */
    public List<Choice> choices() {
        List<Choice> choices = new ArrayList<>();
        for (Choice choice : Choice.values()) {
            if (choice.rule() == this) {
                choices.add(choice);
            }
        }
        return List.copyOf(choices);
    }

    /** Whether the choice can make a difference to any symbol that is graded by a profile. */
    public boolean matters(GradingProfile profile) {
        return switch (this) {
            case LOW_CONTRAST -> profile == GradingProfile.ISO_15415_2024_PROVISIONAL;
            case CELL_GRADES, DISTRIBUTED_DAMAGE -> profile == GradingProfile.ISO_29158;
            default -> true;
        };
    }

    /**
     * Whether the choice can make a difference to symbols of a version that are graded by a profile.
     *
     * <p>Three damaged neighbours are within the limits of timing patterns only from version 6 on, and one damaged module
     * within those of Micro QR Code only in M4. M1 only detects errors, so that it has nothing to lose to low modulation.
     */
    public boolean matters(GradingProfile profile, Version version) {
        boolean micro = version.family() == Family.MICRO_QR;
        return switch (this) {
            case COPIES, FINDER_QUIET_ZONE -> !micro;
            case LOW_MODULATION -> !micro || version.number() > 1;
            case MICRO_TIMING -> micro && version.number() == 4;
            case TIMING_NEIGHBOURS -> !micro && version.number() >= 6;
            case ALIGNMENT -> version.alignmentCentres() > 0;
            case DETECTION_ONLY -> micro && version.number() == 1;
            case LOW_CONTRAST, CELL_GRADES, DISTRIBUTED_DAMAGE -> matters(profile);
            case IDEAL_GRID, SURROUND -> true;
        };
    }

    /** What is used if nothing else is asked for. */
    public Choice standard() {
        return choices().get(0);
    }
}
