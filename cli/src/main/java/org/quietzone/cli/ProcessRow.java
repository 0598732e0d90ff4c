package org.quietzone.cli;

import java.nio.file.attribute.FileTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quietzone.GradeReport;
import org.quietzone.grade.Grade;

/**
 * One print of a series, without the measures of each module.
 *
 * @param image the name of the file
 * @param page the number of the page, from 1, where there are pages
 * @param symbol which symbol of the image it is, from 1; 0 if none was found
 * @param symbols how many there are
 * @param time when the file was last modified; empty if it is none
 * @param error why the image could not be read, or empty
 * @param figures the cells of what was measured
 * @param values what is watched
 */
record ProcessRow(
        String image,
        OptionalInt page,
        int symbol,
        int symbols,
        Optional<FileTime> time,
        String error,
        Map<String, String> figures,
        Map<ProcessVariable, OptionalDouble> values) {

    /** The row of an image without symbol: a print that cannot be found is grade 0, an image that cannot be read has none. */
    static ProcessRow withoutSymbol(GradeResult result, Optional<FileTime> time) {
        boolean seen = result.reports().isPresent() && result.error().isEmpty();
        return new ProcessRow(
                result.file(),
                result.page(),
                0,
                0,
                time,
                result.error().orElse(""),
                seen ? Map.of("grade", Grade.FAIL.toString(), "decode", "fail") : Map.of(),
                seen ? Map.of(ProcessVariable.GRADE, OptionalDouble.of(0)) : Map.of());
    }

    /** The row of a symbol. */
    static ProcessRow of(GradeResult result, int symbol, Optional<FileTime> time, GradeReport report) {
        Map<ProcessVariable, OptionalDouble> values = new EnumMap<>(ProcessVariable.class);
        for (ProcessVariable variable : ProcessVariable.of(report.settings().profile())) {
            values.put(variable, variable.of(report));
        }
        boolean found = report.scans().get(0).report().symbol().isPresent();
        int symbols = result.reports().map(List::size).orElse(0);
        return new ProcessRow(
                result.file(),
                result.page(),
                found ? symbol : 0,
                found ? symbols : 0,
                time,
                result.error().orElse(""),
                ProcessFigures.of(report),
                values);
    }

    /** A value that is watched; empty if it could not be measured. */
    OptionalDouble value(ProcessVariable variable) {
        return values.getOrDefault(variable, OptionalDouble.empty());
    }

    /** Where the print is: {@code scan.pdf, page 3, symbol 2 of 4}. */
    String inWords() {
        return Printable.line(Sentences.place(image, page), 200)
                + (symbols > 1 ? ", symbol " + symbol + " of " + symbols : "");
    }
}
