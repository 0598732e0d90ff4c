package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

class SheetTextsTest {
    private static SheetTexts of(byte[] bytes) throws Failure {
        PrintStream none = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return SheetTexts.lines(
                "-", new Streams(new ByteArrayInputStream(bytes), OutputStream.nullOutputStream(), none, false));
    }

    private static List<String> read(String content) throws Failure {
        List<String> texts = new ArrayList<>();
        of(content.getBytes(StandardCharsets.UTF_8))
                .forEachRemaining(text -> texts.add(text.place() + ": " + text.text()));
        return texts;
    }

    @Test
    void everyLineThatIsNotEmptyIsAText() throws Failure {
        assertThat(read("\uFEFFa\r\n\n b \nc"))
                .containsExactly(
                        "Standard input, line 1: a", "Standard input, line 3:  b ", "Standard input, line 4: c");
        assertThat(read("")).isEmpty();
        assertThat(read("\n\r\n")).isEmpty();
    }

    @Test
    void refusesWhatIsNotUtf8AndLinesWithoutEnd() throws Failure {
        SheetTexts latin = of(new byte[] {'a', '\n', (byte) 0xE4, '\n'});
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        latin.forEachRemaining(text -> assertThat(text.text()).isEqualTo("a")))
                .withMessageContaining("is not UTF-8");
        SheetTexts endless = of("x".repeat(10_001).getBytes(StandardCharsets.UTF_8));
        assertThatIllegalArgumentException()
                .isThrownBy(endless::hasNext)
                .withMessage("Standard input, line 1 has more than 10000 characters");
    }

    @Test
    void operandsAreTexts() throws Failure {
        List<String> texts = new ArrayList<>();
        SheetTexts.operands(List.of("a", "b")).forEachRemaining(text -> texts.add(text.place() + ": " + text.text()));
        assertThat(texts).containsExactly("Text 1: a", "Text 2: b");
        Assertions.assertThatExceptionOfType(Failure.class)
                .isThrownBy(() -> SheetTexts.operands(List.of("a", "")))
                .withMessage("Text 2 is empty.");
    }
}
