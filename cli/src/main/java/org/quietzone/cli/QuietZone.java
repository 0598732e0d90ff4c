package org.quietzone.cli;

import org.quietzone.grade.ModuleMap;

/**
 * What became of the quiet zone of a symbol.
 *
 * @param width in modules
 * @param modules all of its modules
 * @param wrong those that are not clear
 */
record QuietZone(int width, int modules, int wrong) {
    static QuietZone of(ModuleMap map) {
        int modules = 0;
        int wrong = 0;
        int end = map.size() + map.margin();
        for (int row = -map.margin(); row < end; row++) {
            for (int column = -map.margin(); column < end; column++) {
                if (row < 0 || row >= map.size() || column < 0 || column >= map.size()) {
                    modules++;
                    wrong += map.isWrong(row, column) ? 1 : 0;
                }
            }
        }
        return new QuietZone(map.margin(), modules, wrong);
    }

    /** For example {@code 4 modules wide, clear}. */
    String inWords() {
        return width + " modules wide, " + (wrong == 0 ? "clear" : wrong + " of " + modules + " modules not clear");
    }
}
