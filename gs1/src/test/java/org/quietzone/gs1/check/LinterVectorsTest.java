package org.quietzone.gs1.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.quietzone.gs1.Vectors;
import org.quietzone.gs1.fault.Fault;
import org.quietzone.gs1.prefix.CompanyPrefixes;

/** All vectors of the GS1 syntax tests: verdict, rule, position and length. */
class LinterVectorsTest {
    /** The year that the syntax tests count centuries from. */
    private static final OptionalInt YEAR = OptionalInt.of(2021);

    private static final CheckContext STANDARD = new CheckContext(YEAR, CompanyPrefixes.none());

    /** For the vectors in which a look-up does not know the company prefix. */
    private static final CheckContext UNASSIGNED =
            new CheckContext(YEAR, CompanyPrefixes.of(Map.of("123456", 6, "1234567", 0)));

    private static final CheckContext ALL_UNASSIGNED = new CheckContext(YEAR, CompanyPrefixes.of(Map.of("123456", 0)));

    /** What cannot happen here, by the note of the vector. */
    private static final List<String> OFFLINE = List.of(
            // A table of company prefixes is in memory: there is nothing that could be offline.
            "GCP lookup offline", "GCP lookup offline after 1 valid call");

    /** The same digits are a prefix that is valid when asked first and not when asked again, which no table can say. */
    private static final List<String> BOTH_VALID_AND_NOT =
            List.of("012345612345611110123101101230123456", "01234561234561111012321101230123456");

    @Test
    void everyVectorGivesTheSameVerdictAndPlace() {
        List<String> differences = new ArrayList<>();
        List<String> deviations = new ArrayList<>();
        int same = 0;
        for (List<String> row : Vectors.rows("linter-vectors.tsv")) {
            String value = row.get(1);
            String note = row.get(6);
            if (OFFLINE.contains(note)
                    || note.equals("GCP lookup says invalid after 1 valid call")
                            && BOTH_VALID_AND_NOT.contains(value)) {
                deviations.add(row.get(0) + " " + value + " " + note);
                continue;
            }
            CheckContext context =
                    switch (note) {
                        case "GCP lookup says invalid" -> row.get(0).equals("gcppos1") ? UNASSIGNED : ALL_UNASSIGNED;
                        case "GCP lookup says invalid after 1 valid call" -> UNASSIGNED;
                        default -> STANDARD;
                    };
            String expected =
                    row.get(2).equals("pass") ? "pass" : ruleName(row.get(3)) + " " + row.get(4) + "/" + row.get(5);
            String actual = verdict(Checks.named(row.get(0)).examine(value, 0, value.length(), context));
            // The same characters within a longer text: what stands around them is not examined.
            String within =
                    verdict(Checks.named(row.get(0)).examine("9" + value + "9", 1, value.length() + 1, context));
            if (actual.equals(expected) && within.equals(expected)) {
                same++;
            } else {
                differences.add(
                        row.get(0) + " '" + value + "': " + expected + ", here " + actual + ", within " + within);
            }
        }
        assertThat(differences).isEmpty();
        assertThat(deviations).hasSize(7);
        assertThat(same).isEqualTo(5671);
    }

    private static String verdict(Optional<Fault> fault) {
        return fault.map(f -> f.rule().name() + " " + f.position() + "/" + f.length())
                .orElse("pass");
    }

    /** The rules have the names of the syntax tests, but for a misspelling there. */
    private static String ruleName(String name) {
        return name.replace("EXIPIRATION", "EXPIRATION");
    }
}
