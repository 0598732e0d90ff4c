package org.quietzone.cli;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.Capacity;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/** The capacities of versions as text. */
final class CapacityTable {
    private static final List<String> HEAD = List.of(
            "version", "level", "numeric", "alphanumeric", "byte", "kanji", "data bits", "data", "ecc", "blocks");

    private CapacityTable() {}

    /** One line for each version and level. */
    static String of(List<Version> versions) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (Version version : versions) {
            for (ErrorCorrection level : version.levels()) {
                rows.add(row(version, level));
            }
        }
        return align(rows);
    }

    /** One version with what does not depend on the level. */
    static String page(Version version) {
        String title = version.family().label() + " version " + version + ": " + version.size() + " x " + version.size()
                + " modules, quiet zone " + version.quietZone() + ", " + version.codewords() + " codewords"
                + (version.remainderBits() > 0 ? ", " + version.remainderBits() + " remainder bits" : "");
        return title + "\n\n" + of(List.of(version));
    }

    private static List<String> row(Version version, ErrorCorrection level) {
        BlockLayout layout = version.layout(level);
        return List.of(
                version.toString(),
                level == ErrorCorrection.DETECTION ? "-" : level.name(),
                capacity(version, level, Mode.NUMERIC),
                capacity(version, level, Mode.ALPHANUMERIC),
                capacity(version, level, Mode.BYTE),
                capacity(version, level, Mode.KANJI),
                Integer.toString(layout.dataBits()),
                Integer.toString(layout.dataCodewords()),
                Integer.toString(layout.eccCodewords()),
                blocks(layout));
    }

    private static String capacity(Version version, ErrorCorrection level, Mode mode) {
        return version.has(mode) ? Integer.toString(Capacity.characters(version, level, mode)) : "-";
    }

    /** For example {@code 2x14+4x15}: blocks times data codewords. */
    private static String blocks(BlockLayout layout) {
        String text = layout.shortBlocks() + "x" + layout.shortDataCodewords();
        return layout.longBlocks() == 0
                ? text
                : text + "+" + layout.longBlocks() + "x" + (layout.shortDataCodewords() + 1);
    }

    private static String align(List<List<String>> rows) {
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        StringBuilder text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                String cell = row.get(i);
                text.append(i == 0 ? "" : "  ")
                        .append(" ".repeat(widths[i] - cell.length()))
                        .append(cell);
            }
            text.append('\n');
        }
        return text.toString();
    }
}
