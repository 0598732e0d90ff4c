package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.grade.ParameterGrade.Module;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * A part of the fixed patterns that is graded on its own (ISO/IEC 18004, Annex G). The number of modules of each is
 * known from one source, of Micro QR Code from two; that the strips of quiet zone of 168 modules are 15 long follows from
 * that number ({@link Rule#FINDER_QUIET_ZONE}). Model 1 has no alignment patterns; its extension patterns are left out.
 *
 * @param name as in the standard
 * @param kind how its damage is counted
 * @param groups its modules: those of one pattern each for alignment patterns, otherwise one group, in order along a
 *     timing pattern
 */
record Segment(String name, Kind kind, List<List<Module>> groups) {
    /** How damage is counted. */
    enum Kind {
        FINDER("finder pattern, separator and quiet zone"),
        TIMING("timing pattern"),
        ALIGNMENT("alignment patterns");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    List<Module> modules() {
        List<Module> all = new ArrayList<>();
        groups.forEach(all::addAll);
        return all;
    }

    /** The segments of a version. */
    static List<Segment> of(Version version, GradingRules rules) {
        return version.family() == Family.MICRO_QR ? ofMicro(version) : ofQr(version, rules);
    }

    private static List<Segment> ofMicro(Version version) {
        int size = version.size();
        return List.of(
                new Segment("A", Kind.FINDER, List.of(corner(version, false, false, 11))),
                new Segment("B1", Kind.TIMING, List.of(line(0, 8, size - 1, true))),
                new Segment("B2", Kind.TIMING, List.of(line(0, 8, size - 1, false))));
    }

    private static List<Segment> ofQr(Version version, GradingRules rules) {
        int size = version.size();
        int strip = rules.has(Choice.FINDER_QUIET_ZONE_12) ? 12 : 15;
        List<Segment> segments = new ArrayList<>(List.of(
                new Segment("A1", Kind.FINDER, List.of(corner(version, false, false, strip))),
                new Segment("A2", Kind.FINDER, List.of(corner(version, false, true, strip))),
                new Segment("A3", Kind.FINDER, List.of(corner(version, true, false, strip))),
                new Segment("B1", Kind.TIMING, List.of(line(6, 8, size - 9, true))),
                new Segment("B2", Kind.TIMING, List.of(line(6, 8, size - 9, false)))));
        List<List<Module>> patterns = alignmentPatterns(version);
        if (!patterns.isEmpty()) {
            segments.add(new Segment("C", Kind.ALIGNMENT, patterns));
        }
        return List.copyOf(segments);
    }

    /**
     * A finder pattern with its separator and a strip of the quiet zone along the two outer sides.
     *
     * @param lower whether it is at the lower edge
     * @param right whether it is at the right edge
     * @param strip length of the strips, from the outer corner of the quiet zone
     */
    private static List<Module> corner(Version version, boolean lower, boolean right, int strip) {
        int quiet = version.quietZone();
        int last = version.size() - 1;
        List<Module> modules = new ArrayList<>();
        for (int i = -quiet; i < strip - quiet; i++) {
            for (int j = -quiet; j < strip - quiet; j++) {
                boolean finder = i >= 0 && j >= 0 && i < 8 && j < 8;
                if (finder || i < 0 || j < 0) {
                    modules.add(new Module(lower ? last - i : i, right ? last - j : j));
                }
            }
        }
        return modules;
    }

    private static List<Module> line(int across, int from, int to, boolean horizontal) {
        List<Module> modules = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            modules.add(horizontal ? new Module(across, i) : new Module(i, across));
        }
        return modules;
    }

    private static List<List<Module>> alignmentPatterns(Version version) {
        List<List<Module>> patterns = new ArrayList<>();
        int n = version.alignmentCentres();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                boolean onFinder = i == 0 && (j == 0 || j == n - 1) || i == n - 1 && j == 0;
                if (!onFinder) {
                    List<Module> pattern = new ArrayList<>(25);
                    for (int row = -2; row <= 2; row++) {
                        for (int column = -2; column <= 2; column++) {
                            pattern.add(
                                    new Module(version.alignmentCentre(i) + row, version.alignmentCentre(j) + column));
                        }
                    }
                    patterns.add(pattern);
                }
            }
        }
        return patterns;
    }
}
