package org.quietzone.media.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.quietzone.media.sheet.TestSheet.grid;
import static org.quietzone.media.sheet.TestSheet.labels;
import static org.quietzone.media.sheet.TestSheet.mm;
import static org.quietzone.media.sheet.TestSheet.symbol;
import static org.quietzone.media.sheet.TestSheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.Reading;
import org.quietzone.SymbolEncoder;
import org.quietzone.image.GrayImage;
import org.quietzone.media.sheet.LabelSheet.FillOrder;
import org.quietzone.media.sheet.LabelSheet.TextPlace;
import org.quietzone.render.Length;
import org.quietzone.spec.Family;

class LabelSheetPdfTest {
    @ParameterizedTest
    @ValueSource(strings = {"L7160", "L7651", "5160", "5167"})
    void everySymbolOfAFullSheetIsReadBackInItsPlace(String name) throws IOException {
        LabelGrid grid = LabelStock.of(name).orElseThrow().grid();
        int count = grid.labels();
        TestSheet sheet = write(LabelSheet.builder(grid).dpi(600).build(), labels(count, "No. {}"));
        List<Reading> readings = sheet.read(0, 300);
        assertThat(readings).hasSize(count);
        assertThat(sheet.pages()).isEqualTo(1);
        for (Reading reading : readings) {
            int place = Integer.parseInt(reading.text().substring("Label ".length())) - 1;
            double x = reading.corners().orElseThrow().upperLeft().x() * 25.4 / 300;
            double y = reading.corners().orElseThrow().upperLeft().y() * 25.4 / 300;
            double left = grid.x(place % grid.columns());
            double top = grid.y(place / grid.columns());
            assertThat(x).isBetween(left, left + grid.width().millimetres());
            assertThat(y).isBetween(top, top + grid.height().millimetres());
        }
        assertThat(readings.stream().map(Reading::text).distinct()).hasSize(count);
    }

    @Test
    void fillsSheetAfterSheetFromTheStartInTheOrderAskedFor() throws IOException {
        LabelSheet.Builder options = LabelSheet.builder(grid(2, 3)).start(5);
        TestSheet byRows = write(options.build(), labels(9, ""));
        assertThat(byRows.report().pages()).isEqualTo(3);
        assertThat(byRows.pages()).isEqualTo(3);
        assertThat(places(byRows, 0)).containsExactlyInAnyOrder("Label 1 at 0,2", "Label 2 at 1,2");
        assertThat(places(byRows, 1))
                .contains("Label 3 at 0,0", "Label 4 at 1,0", "Label 5 at 0,1")
                .hasSize(6);
        assertThat(places(byRows, 2)).containsExactly("Label 9 at 0,0");
        TestSheet byColumns = write(options.order(FillOrder.COLUMNS).build(), labels(9, ""));
        assertThat(places(byColumns, 0)).containsExactlyInAnyOrder("Label 1 at 1,1", "Label 2 at 1,2");
        assertThat(places(byColumns, 1))
                .contains("Label 3 at 0,0", "Label 4 at 0,1", "Label 6 at 1,0")
                .hasSize(6);
    }

    private static List<String> places(TestSheet sheet, int page) throws IOException {
        return sheet.read(page, 200).stream()
                .map(reading -> reading.text() + " at "
                        + (int) ((reading.corners().orElseThrow().upperLeft().x() * 25.4 / 200 - 5) / 32) + ","
                        + (int) ((reading.corners().orElseThrow().upperLeft().y() * 25.4 / 200 - 5) / 32))
                .toList();
    }

    @Test
    void symbolsLieWhereTheGridPutsThemToATwentiethOfAMillimetre() throws IOException {
        LabelGrid grid = grid(2, 2);
        LabelSheet options = LabelSheet.builder(grid)
                .size(new SymbolSize.XDimension(mm(0.5)))
                .build();
        GrayImage image = write(options, labels(4, "")).page(0, 1000);
        for (int row = 0; row < 2; row++) {
            for (int column = 0; column < 2; column++) {
                double x = 5 + 32 * column;
                double y = 5 + 32 * row;
                double[] edges = TestSheet.dark(image, 1000, x, y, x + 30, y + 30);
                // 21 modules of 0.5 mm in the middle.
                assertThat(edges[0]).isCloseTo(x + 9.75, within(0.05));
                assertThat(edges[1]).isCloseTo(y + 9.75, within(0.05));
                assertThat(edges[2]).isCloseTo(x + 20.25, within(0.05));
                assertThat(edges[3]).isCloseTo(y + 20.25, within(0.05));
            }
        }
    }

    @Test
    void modulesAndPlacesAreWholeDotsOfThePrinter() throws IOException {
        LabelGrid grid = grid(2, 1);
        TestSheet sheet = write(
                LabelSheet.builder(grid)
                        .size(new SymbolSize.Whole(mm(14)))
                        .dpi(203)
                        .build(),
                List.of(new Label(symbol("A"), ""), new Label(symbol("B"), "")));
        // 29 modules into 14 mm at 203 dots an inch: 3 dots.
        assertThat(sheet.report().smallestX().millimetres()).isCloseTo(3 / 203.0 * 25.4, within(1e-9));
        // At the printer's own resolution nothing lies between two dots.
        GrayImage image = sheet.page(0, 203);
        for (int y = 0; y < image.height(); y++) {
            for (int x = 0; x < image.width(); x++) {
                assertThat(image.get(x, y)).isIn(0, 255);
            }
        }
        double[] edges = TestSheet.dark(image, 203, 5, 5, 35, 35);
        double dots = (edges[2] - edges[0]) * 203 / 25.4;
        assertThat(dots).isCloseTo(63, within(1e-6));
        assertThat(edges[0]).isCloseTo(5 + 15 - 63 / 203.0 * 25.4 / 2, within(25.4 / 203 / 2 + 1e-6));
    }

    @Test
    void theTextStandsUnderOrBesideTheSymbolAndOutsideItsQuietZone() throws IOException {
        List<Label> one = List.of(new Label(symbol("1"), "Under"));
        SymbolSize size = new SymbolSize.XDimension(mm(0.5));
        GrayImage below =
                write(LabelSheet.builder(grid(1, 1)).size(size).build(), one).page(0, 600);
        // 29 modules are 14.5 mm, and a line of 8 points 3.39 mm: with the gap 18.39 mm in the middle of 30 mm.
        double top = 5 + (30 - 14.5 - 0.5 - 8 * 1.2 * 25.4 / 72) / 2;
        assertThat(TestSheet.dark(below, 600, 5, 5, 35, top + 14.5)[1]).isCloseTo(top + 2, within(0.05));
        assertThat(TestSheet.dark(below, 600, 5, 5, 35, top + 14.5)[3]).isCloseTo(top + 12.5, within(0.05));
        double[] text = TestSheet.dark(below, 600, 5, top + 13, 35, 35);
        assertThat(text[1]).isGreaterThan(top + 14.5);
        assertThat((text[0] + text[2]) / 2).isCloseTo(20, within(0.3));

        GrayImage right = write(
                        LabelSheet.builder(grid(1, 1))
                                .size(size)
                                .place(TextPlace.RIGHT)
                                .build(),
                        one)
                .page(0, 600);
        double[] beside = TestSheet.dark(right, 600, 5 + 1.5 + 13, 5, 35, 35);
        assertThat(beside[0]).isBetween(5 + 1.5 + 14.5 + 0.4, 5 + 1.5 + 14.5 + 1);
        assertThat((beside[1] + beside[3]) / 2).isCloseTo(20, within(0.5));
    }

    @Test
    void textCanBeCopiedFromThePageInAnyScriptThatTheFontHas() throws IOException {
        List<Label> labels = Stream.of("Größe 42", "Αθήνα", "Москва", "https://example.org/a")
                .map(text -> new Label(symbol(text), text))
                .toList();
        TestSheet sheet = write(LabelSheet.builder(grid(2, 2)).build(), labels);
        try (PDDocument document = Loader.loadPDF(sheet.pdf())) {
            assertThat(new PDFTextStripper().getText(document).split("\\s+"))
                    .contains("Größe", "42", "Αθήνα", "Москва");
            document.getPage(0)
                    .getResources()
                    .getFontNames()
                    .forEach(name -> assertThat(fontIsEmbedded(document, name)).isTrue());
        }
        assertThat(sheet.read(0, 300)).extracting(Reading::text).contains("Größe 42", "Αθήνα", "Москва");
    }

    private static boolean fontIsEmbedded(PDDocument document, org.apache.pdfbox.cos.COSName name) {
        try {
            return document.getPage(0).getResources().getFont(name).isEmbedded();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void theSameLabelsGiveTheSameBytes() throws IOException {
        LabelSheet options = LabelSheet.builder(grid(2, 2)).build();
        assertThat(write(options, labels(7, "Number {}")).pdf())
                .isEqualTo(write(options, labels(7, "Number {}")).pdf());
    }

    @Test
    void microSymbolsKeepTheirOwnQuietZone() throws IOException {
        SymbolEncoder micro = SymbolEncoder.builder().family(Family.MICRO_QR).build();
        TestSheet sheet =
                write(LabelSheet.builder(grid(1, 1)).build(), List.of(new Label(micro.encode("12345"), "12345")));
        assertThat(sheet.read(0, 300)).extracting(Reading::text).containsExactly("12345");
        TestSheet wide = write(
                LabelSheet.builder(grid(1, 1)).quietZone(10).build(),
                List.of(new Label(micro.encode("12345"), "12345")));
        assertThat(wide.report().largestX()).isLessThan(sheet.report().largestX());
    }

    @Test
    void takesLabelsOneByOneAndWritesNothingBeforeTheLast() throws IOException {
        int[] written = {0};
        OutputStream counting = new OutputStream() {
            @Override
            public void write(int b) {
                written[0]++;
            }
        };
        Iterator<Label> labels = IntStream.rangeClosed(1, 500)
                .mapToObj(i -> {
                    assertThat(written[0]).isZero();
                    return new Label(symbol("1"), Integer.toString(i));
                })
                .iterator();
        SheetReport report =
                LabelSheetPdf.of(LabelSheet.builder(grid(2, 2)).build()).write(labels, counting);
        assertThat(report.labels()).isEqualTo(500);
        assertThat(report.pages()).isEqualTo(125);
        assertThat(written[0]).isPositive();
    }

    @Test
    void namesTheLabelThatCannotBeDrawn() {
        LabelSheet options = LabelSheet.builder(grid(1, 1)).build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(options, List.of()))
                .withMessage("There are no labels: a file has at least one");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(
                        options, List.of(new Label(symbol("1"), "fine"), new Label(symbol("1"), "x".repeat(1500)))))
                .withMessageStartingWith("Label 2: The text has no room in 27 mm x 9 mm with letters of 4.0 points");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(options, List.of(new Label(symbol("1"), "漢字 ok"))))
                .withMessageStartingWith("Label 1: The fonts have no letters for 漢 (U+6F22), 字 (U+5B57): give a font");
        LabelSheet large = LabelSheet.builder(grid(1, 1))
                .size(new SymbolSize.XDimension(Length.millimetres(1)))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> write(large, List.of(new Label(symbol("1"), ""))))
                .withMessageContaining("measures 29 mm, and the label has room for 27 mm");
    }
}
