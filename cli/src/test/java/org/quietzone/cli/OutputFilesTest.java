package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFilesTest {
    @TempDir
    private Path directory;

    private Source file(String name) throws IOException {
        Path file = directory.resolve(name);
        return Source.of(name, Files.exists(file) ? file : Files.createFile(file));
    }

    private String at(String name) {
        return directory.resolve(name).toString();
    }

    @Test
    void oneImageHasTheNameAndSeveralAreNumbered() throws Exception {
        List<Source> one = List.of(file("a.png"));
        assertThat(OutputFiles.overlays(at("o.png"), one).file(place(0, 0, 1))).hasFileName("o.png");
        OutputFiles many = OutputFiles.overlays(at("o.png"), Collections.nCopies(12, file("a.png")));
        assertThat(many.file(place(0, 0, 1))).hasFileName("o-01.png");
        assertThat(many.file(place(11, 0, 1))).hasFileName("o-12.png");
    }

    private static ImagePlace place(int index, int page, int pages) {
        return new ImagePlace(Source.standardInput(), index, page, pages, pages > 1);
    }

    @Test
    void pagesAreNumberedWithinTheirFile() throws Exception {
        OutputFiles one = OutputFiles.overlays(at("o.png"), List.of(file("a.pdf")));
        assertThat(one.file(place(0, 2, 30))).hasFileName("o-03.png");
        OutputFiles many = OutputFiles.overlays(at("o.png"), Collections.nCopies(12, file("a.pdf")));
        assertThat(many.file(place(4, 2, 5))).hasFileName("o-05-3.png");
    }

    @Test
    void refusesToOverwriteWithAPageWhatIsToBeRead() throws Exception {
        OutputFiles files = OutputFiles.overlays(at("a.png"), List.of(file("a-2-1.png"), file("a.pdf")));
        assertThatThrownBy(() -> files.file(place(1, 0, 3)))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("--overlay would overwrite " + at("a-2-1.png"));
        assertThat(files.file(place(1, 1, 3))).hasFileName("a-2-2.png");
    }

    @Test
    void refusesToOverwriteWhatIsToBeRead() throws Exception {
        List<Source> sources = List.of(file("a-1.png"), file("a-2.png"), Source.standardInput());
        assertThatThrownBy(() -> OutputFiles.overlays(at("a.png"), sources))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--overlay would overwrite " + at("a-1.png"));
        assertThat(OutputFiles.overlays(at("b.png"), sources).file(place(2, 0, 1)))
                .hasFileName("b-3.png");
    }

    @Test
    void refusesOtherForms() throws Exception {
        List<Source> sources = List.of(file("a.png"));
        for (String name : new String[] {"", "-", "o.svg", "o"}) {
            assertThatThrownBy(() -> OutputFiles.overlays(name, sources))
                    .isInstanceOf(Failure.class)
                    .hasMessage("--overlay draws PNG: let the name '" + name + "' end in .png.");
        }
    }

    @Test
    void reportsAreNumberedBySymbolToo() throws Exception {
        List<Source> sources = List.of(file("a.png"), file("b.png"));
        OutputFiles many = OutputFiles.reports(at("r.PDF"), sources, false);
        assertThat(many.file(place(1, 0, 1), 0, 1)).hasFileName("r-2.PDF");
        assertThat(many.file(place(1, 0, 1), 2, 10)).hasFileName("r-2-03.PDF");
        assertThat(OutputFiles.reports(at("r.svg"), sources, true).file(place(0, 0, 1)))
                .hasFileName("r.svg");
    }

    @Test
    void reportsRefuseOtherFormsAndInputs() throws Exception {
        List<Source> sources = List.of(file("a.pdf"), file("b.png"));
        assertThatThrownBy(() -> OutputFiles.reports("r.png", sources, false))
                .isInstanceOf(Failure.class)
                .hasMessage("--report draws PDF or SVG: let the name 'r.png' end in .pdf or .svg.");
        assertThatThrownBy(() -> OutputFiles.reports(at("a.pdf"), sources, true))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("--report would overwrite " + at("a.pdf"));
        assertThat(OutputFiles.reports(at("a.pdf"), sources, false).file(place(0, 0, 1)))
                .hasFileName("a-1.pdf");
    }
}
