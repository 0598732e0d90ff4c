package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SheetCommandTest {
    @TempDir
    private Path directory;

    private String file(String name) {
        return directory.resolve(name).toString();
    }

    private String texts(String content) throws IOException {
        return Files.writeString(directory.resolve("texts.txt"), content).toString();
    }

    @Test
    void aLabelForEachLineIsReadBack() throws IOException {
        String texts = texts("\uFEFFone\r\n\ntwo\nGröße 42");
        Run run = Run.qz("sheet", "--labels", "L7160", "-i", texts, "-o", file("a.pdf"), "--dpi", "600");
        // 38.1 mm less padding and a line of text leave 31.2 mm: 29 modules of 25 dots.
        assertThat(run.err()).isEqualTo("qz: 3 labels on 1 page, X-dimension 1.058 mm.\n");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEmpty();
        assertThat(Run.qz("read", file("a.pdf")).lines()).containsExactlyInAnyOrder("one", "two", "Größe 42");
    }

    @Test
    void theSameTextsComeAsWordsOrByStandardInputAndGiveTheSameBytes() throws IOException {
        byte[] lines = "one\ntwo\n".getBytes(StandardCharsets.UTF_8);
        String[] options = {"sheet", "--label", "50mmx30mm", "-o", "-"};
        Run words = Run.qz("sheet", "--label", "50mmx30mm", "-o", "-", "one", "two");
        Run input = Run.qz(lines, false, "sheet", "--label", "50mmx30mm", "-o", "-", "-i", "-");
        assertThat(words.bytes())
                .startsWith("%PDF".getBytes(StandardCharsets.US_ASCII))
                .isEqualTo(input.bytes());
        assertThat(Run.qz(lines, true, options).err()).contains("A PDF is nothing for a terminal");
    }

    @Test
    void optionsOfTheSymbolAreThoseOfEncode() throws IOException {
        String pdf = file("gs1.pdf");
        assertThat(Run.qz("sheet", "--labels", "5163", "--gs1", "-e", "H", "-o", pdf, "(01)09520123456788(21)1")
                        .code())
                .isZero();
        assertThat(Run.qz("read", "--escape", pdf).out()).startsWith("]Q301095201234567882");
        assertThat(Run.qz("read", "--json", pdf).out()).contains("\"level\":\"H\"");
        assertThat(Run.qz("sheet", "--grid", "3x3", "--micro", "-o", pdf, "123").code())
                .isZero();
        assertThat(Run.qz("read", pdf).lines()).containsExactly("123");
    }

    @Test
    void placesSizesAndTextsCanBeChosen() throws IOException {
        String pdf = file("b.pdf");
        Run run = Run.qz(
                "sheet",
                "--paper",
                "100mmx60mm",
                "--landscape",
                "--grid",
                "1x3",
                "--margins",
                "5mm,6mm",
                "--gaps",
                "1mm",
                "--padding",
                "1mm",
                "--start",
                "3",
                "--order",
                "columns",
                "--marks",
                "crop",
                "--size",
                "20mm",
                "--dpi",
                "300",
                "-q",
                "4",
                "--text",
                "No. {number}: {text}",
                "--text-place",
                "right",
                "--text-size",
                "7,5",
                "-o",
                pdf,
                "a",
                "b");
        assertThat(run.err()).isEqualTo("qz: 2 labels on 2 pages, X-dimension 0.677 mm.\n");
        assertThat(Run.qz("read", "--dpi", "300", pdf).lines()).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x|Say which labels: --labels with a name",
                "--labels L1 x|No labels are known under the name 'L1'",
                "--labels L7160 --grid 2x2 x|--labels says where labels lie: leave --grid out.",
                "--labels L7160|There are no texts: give them as words, or by -i FILE",
                "--labels L7160 -i none.txt|none.txt cannot be read: there is no such file.",
                "--labels L7160 -i none.txt x|There are texts and an input file",
                "--grid 0x4 x|--grid takes a whole number from 1 to 1000, not '0'.",
                "--grid 1000x1000 x|at most 1000 labels",
                "--grid 3 x|--grid takes COLUMNSxROWS, not '3'.",
                "--label 300mmx10mm x|does not fit on a sheet of 210 mm x 297 mm",
                "--label 90mmx50mm --grid 3x2 x|3 columns of labels 90 mm wide",
                "--label 10 x|--label takes WIDTHxHEIGHT, not '10'.",
                "--label 0mmx0mm x|The width of a label is 1 mm or more, not 0 mm.",
                "--grid 2x2 --margins 1mm,2mm,3mm x|--margins takes one length or two",
                "--grid 2x2 --margins 150mm x|The width of a label is 1 mm or more",
                "--grid 2x2 --paper a99 x|'a99' is no size of paper",
                "--grid 2x2 --start 5 x|the first to fill is 1 to 4, not 5",
                "--grid 2x2 --order diagonal x|--order takes rows or columns, not 'diagonal'.",
                "--grid 2x2 --marks crop --margins 0mm x|There is no room for crop marks",
                "--grid 2x2 --size 10mm --x-dimension 1mm x|give one of them",
                "--grid 2x2 --size 200mm x|measures 200 mm, and the label has room for",
                "--grid 2x2 --x-dimension 0.01mm --dpi 203 x|the smallest is 0.1251 mm (1 dot)",
                "--grid 2x2 --text {a} x|--text knows {text} and {number}, not {a}.",
                "--grid 2x2 --no-text --text a x|--no-text and --text contradict each other.",
                "--grid 2x2 --text-size 4,8 x|Letters are 1 to 200 points large",
                "--grid 2x2 --font none.ttf x|The font none.ttf cannot be read: there is no such file.",
                "--grid 2x2 漢|Label 1: The fonts have no letters for 漢 (U+6F22)",
                "--grid 2x2 سلام|Arabic letters (U+0633), which join or change",
                "--grid 2x2 --gs1 x|Text 1: ",
                "--grid 2x2 -v 1 0123456789012345678901234567890123456789012345|Text 1: ",
            })
    void whatCannotBeDoneIsToldInASentenceAndWritesNothing(String line, String sentence) {
        String[] given = line.split(" ");
        String[] words = new String[given.length + 3];
        words[0] = "sheet";
        words[1] = "-o";
        words[2] = file("never.pdf");
        System.arraycopy(given, 0, words, 3, given.length);
        Run run = Run.qz(words);
        assertThat(run.err()).contains(sentence).endsWith(".\n");
        assertThat(run.code()).isEqualTo(2);
        assertThat(Path.of(file("never.pdf"))).doesNotExist();
    }

    @Test
    void warnsOfANarrowQuietZone() {
        Run narrow = Run.qz("sheet", "--grid", "3x3", "-q", "2", "-o", file("q.pdf"), "x");
        assertThat(narrow.err()).startsWith("qz: A quiet zone of 2 modules is narrower than the standard's 4: ");
        assertThat(narrow.code()).isZero();
        assertThat(Run.qz("sheet", "--grid", "3x3", "-q", "2", "--micro", "-o", file("q.pdf"), "1")
                        .err())
                .startsWith("qz: 1 label");
    }

    @Test
    void keepsItsInput() throws IOException {
        String texts = texts("one\n");
        Run run = Run.qz("sheet", "--grid", "2x2", "-i", texts, "-o", texts);
        assertThat(run.err()).contains("would be overwritten: give the PDF another name.");
        assertThat(Path.of(texts)).hasContent("one");
        assertThat(Run.qz("sheet", "--grid", "2x2", "x").err()).contains("Say where the PDF goes");
    }
}
