package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.cli.batch.Row;

class ImageRowsTest {
    private static ImageRows listed(String list) {
        return ImageRows.listed(new ByteArrayInputStream(list.getBytes(StandardCharsets.UTF_8)), 0);
    }

    @Test
    void aListHasANameALine() throws IOException {
        ImageRows rows = listed("\uFEFFa b.png\r\n\nü.png");
        assertThat(rows.next()).contains(new Row(1, 1, List.of("a b.png"), Optional.empty(), ""));
        assertThat(rows.next()).contains(new Row(2, 3, List.of("ü.png"), Optional.empty(), ""));
        assertThat(rows.next()).isEmpty();
    }

    @Test
    void aLineThatIsNoNameIsAFault() throws IOException {
        ImageRows rows = ImageRows.listed(new ByteArrayInputStream(new byte[] {'a', (byte) 0xFF}), 0);
        assertThat(rows.next().orElseThrow().fault()).contains("The line is not UTF-8.");
        assertThat(listed("x".repeat(100_000)).next().orElseThrow().fault().orElse(""))
                .contains("too long");
    }

    @Test
    void theDigestTellsNamesFromOthers() throws IOException {
        ImageRows.Names names = listed("a\nb\n").names();
        assertThat(names.count()).isEqualTo(2);
        assertThat(listed("a\r\nb").names()).isEqualTo(names);
        assertThat(listed("a\nc\n").names().digest()).isNotEqualTo(names.digest());
        assertThat(listed("ab\n").names().digest()).isNotEqualTo(names.digest());
    }

    @Test
    void operandsComeOneAfterTheOther(@TempDir Path folder) throws IOException {
        Path inside = Files.createFile(folder.resolve("in.png"));
        ImageRows rows = ImageRows.of(List.of("x.png", folder.toString(), folder + "/*.gif"), 3);
        assertThat(rows.next().orElseThrow().values()).containsExactly("x.png");
        assertThat(rows.share()).isEqualTo(1.0 / 3);
        assertThat(rows.next().orElseThrow().values()).containsExactly(inside.toString());
        assertThat(rows.next().orElseThrow().fault().orElse("")).contains("No file matches");
        assertThat(rows.share()).isEqualTo(1);
        assertThat(rows.next()).isEmpty();
    }
}
