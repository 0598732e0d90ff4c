package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.Notice;
import org.quietzone.grade.Parameter;

/** What a report may say some day, schema and description know already. */
class GradeReportJsonTest {
    private String description = "";

    @BeforeEach
    void read() throws IOException {
        description = Files.readString(Path.of("..", "docs", "json.md"));
    }

    private void isKnown(String definition, String name, String property) {
        assertThat(Schema.errors(definition, "{\"" + property + "\":\"" + name + "\"}"))
                .noneMatch(error -> error.contains("enumeration"));
        assertThat(description).contains("`" + name + "`");
    }

    @Test
    void everyNoticeIsKnown() {
        for (Notice.Kind kind : Notice.Kind.values()) {
            isKnown("notice", Names.of(kind), "kind");
        }
        assertThat(Names.of(Notice.Kind.QUIET_ZONE_OUTSIDE)).isEqualTo("quietZoneOutside");
        assertThat(Schema.errors("notice", "{\"kind\":\"unheardOf\",\"text\":\"x\"}"))
                .hasSize(1)
                .first()
                .asString()
                .contains("enumeration");
    }

    @Test
    void everyParameterIsKnown() {
        for (Parameter parameter : Parameter.values()) {
            isKnown("parameterGrade", Names.of(parameter), "parameter");
        }
    }

    @Test
    void everyProfileIsKnownAndCanBeChosen() {
        for (GradingProfile profile : GradingProfile.values()) {
            isKnown("gradeReport", Names.of(profile), "profile");
            assertThat(GradeArguments.PROFILE.candidates()).contains(Names.of(profile));
        }
    }
}
