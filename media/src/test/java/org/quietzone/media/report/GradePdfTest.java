package org.quietzone.media.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.GradeReport;
import org.quietzone.SymbolGrader;
import org.quietzone.SymbolReader;
import org.quietzone.grade.GradingProfile;
import org.quietzone.grade.Notice;
import org.quietzone.grade.ParameterGrade;
import org.quietzone.grade.SegmentGrade;
import org.quietzone.image.GrayImage;
import org.quietzone.media.ImageFile;
import org.quietzone.media.ImageFileReader;

class GradePdfTest {
    private static byte[] pdf(GrayImage image) {
        return GradePdf.of(TestPrint.grade(image), image, TestPrint.details("label.png"));
    }

    @Test
    void saysAllThatWasMeasured() throws Exception {
        GrayImage image = TestPrint.of("7", "Hello", 6)
                .flip(3, 3)
                .flip(30, 30)
                .flip(-1, 8)
                .image();
        GradeReport report = SymbolGrader.iso15415().grade(image);
        PdfText text = PdfText.of(GradePdf.of(report, image, TestPrint.details("label.png")));
        assertThat(text.pages()).hasSize(2);
        var scan = report.scans().get(0).report();
        assertThat(text.page(0))
                .contains(report.gradeString(), "label.png", "QR Code 7-H", "Hello", "Quietzone 1.2.3", "page 1")
                .contains("ISO/IEC 15415:2011", "Rmin 11.8 %", "6.00 by 6.00 pixels", "0.8X, 4.8 pixels", "not told");
        for (ParameterGrade parameter : scan.parameters()) {
            assertThat(text.page(0))
                    .contains(parameter.parameter().label(), parameter.grade() + "  ", ReportValues.limits(parameter));
        }
        assertThat(scan.notices()).isNotEmpty();
        for (Notice notice : scan.notices()) {
            assertThat(text.page(0)).contains(notice.text());
        }
        assertThat(report.provisional())
                .isNotEmpty()
                .allSatisfy(choice ->
                        assertThat(text.page(0)).contains(choice.rule().key() + "=" + choice.key()));
        assertThat(text.page(1)).doesNotContain("micro-timing").contains("Print growth across", "page 2");
        for (SegmentGrade segment : scan.symbol().orElseThrow().segments()) {
            assertThat(text.page(1))
                    .contains(segment.name(), segment.damaged() + " of " + segment.modules() + " " + segment.grade());
        }
        assertThat(text.page(1))
                .contains("block 5", "1 wrong, 92 % unused", "Quiet zone 1 modules not clear")
                .contains("Outer distances 222.00 px by 222.00 px", "Pixels at ends of the scale 0.0 %");
    }

    @Test
    void saysByWhatWasMeasured() throws Exception {
        GrayImage image = TestPrint.of("2", "Hello", 10).image();
        GradeReport report = TestPrint.calibrated().grade(image);
        String text = PdfText.of(GradePdf.of(report, image, TestPrint.details("a.png")))
                .page(0);
        assertThat(report.gradeString()).endsWith("/660/45Q");
        assertThat(text)
                .contains(report.gradeString(), "660 nm, angle 45Q", "0.0500 mm", "0.500 by 0.500 mm", "0.400 mm")
                .contains("grey 230.0 is 85.0 %, 20.0 is 3.0 %")
                .doesNotContain("none; taken");
    }

    @Test
    void nothingIsWrittenBeyondTheMargins() throws Exception {
        GrayImage image = TestPrint.of("20", "Hello", 5)
                .flip(3, 3)
                .flip(40, 40)
                .flip(-1, 8)
                .image();
        GradeReport report = SymbolGrader.builder()
                .profile(GradingProfile.ISO_15415_2024_PROVISIONAL)
                .build()
                .grade(image);
        PdfText text = PdfText.of(GradePdf.of(report, image, TestPrint.details("n".repeat(3000))));
        ReportFont font = new ReportFont(FontName.HELVETICA);
        for (List<PdfText.Piece> page : text.pages()) {
            for (PdfText.Piece piece : page) {
                assertThat(piece.x()).as(piece.text()).isGreaterThanOrEqualTo(41);
                assertThat(piece.x() + font.getStringWidth(piece.text()) * piece.size() / 1000)
                        .as(piece.text())
                        .isLessThanOrEqualTo(ReportPage.WIDTH - 41);
                assertThat(piece.y()).as(piece.text()).isBetween(25f, ReportPage.HEIGHT - 40);
            }
        }
    }

    @Test
    void equalReportsAreEqualFilesAndTheTimeIsSaidIfTold() throws Exception {
        GrayImage image = TestPrint.of("1", "Hello", 8).image();
        byte[] first = pdf(image);
        assertThat(pdf(image)).isEqualTo(first);
        ReportDetails made = new ReportDetails(
                List.of("label.png"), "Quietzone", Optional.of(ZonedDateTime.parse("2026-05-04T10:20:30+02:00")));
        byte[] later = GradePdf.of(TestPrint.grade(image), image, made);
        assertThat(PdfText.of(later).page(0)).contains("2026-05-04 10:20:30 +02:00");
        assertThat(PdfText.of(first).page(0)).doesNotContain("2026");
    }

    @Test
    void theImageIsOnTheFirstPageAndTheModulesOnTheSecond() throws Exception {
        byte[] file = pdf(TestPrint.of("2", "Hello", 7).image());
        try (ImageFile pages = ImageFileReader.standard().open(new ByteArrayInputStream(file))) {
            for (int page = 0; page < 2; page++) {
                GrayImage drawn = pages.read(page).image().luma();
                assertThat(SymbolReader.standard().read(drawn))
                        .as("page " + page)
                        .anyMatch(reading -> reading.text().equals("Hello"));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000\u0007\u001b[31m\r\n\t\u007f\u009b",
                "\uD83D\uDE00\uD83D\uDE00 emoji",
                "\u202e\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627",
                "a\u00a0b\u00adc \u2028 \ufeff ) ( \\ <U+0041>"
            })
    void anyContentIsWrittenOrSaidByItsCodePoints(String content) throws Exception {
        GrayImage image = TestPrint.of("6", content, 6).image();
        String text = PdfText.of(pdf(image)).page(0);
        assertThat(text.chars()).noneMatch(c -> c < ' ' || c >= 0x7f && c <= 0xa0);
        content.codePoints()
                .filter(c -> c < ' ' || c > 0xff)
                .forEach(c -> assertThat(text.replace(" ", "")).contains(String.format("<U+%04X>", c)));
    }

    @Test
    void ofALongTextTheBeginningIsShown() throws Exception {
        GrayImage image = TestPrint.of("40", "7".repeat(7000), 5).image();
        byte[] file = pdf(image);
        assertThat(file.length).isLessThan(400_000);
        PdfText text = PdfText.of(file);
        assertThat(text.pages()).hasSize(2);
        assertThat(text.page(0)).contains("7".repeat(30)).contains("…");
        assertThat(text.page(1)).contains("of 25 blocks");
    }

    @Test
    void saysThatNoSymbolWasFound() throws Exception {
        GrayImage image = GrayImage.wrap(1, 3000, new byte[3000]);
        PdfText text = PdfText.of(pdf(image));
        assertThat(text.pages()).hasSize(1);
        assertThat(text.page(0)).contains("0.0/0.8X", "No symbol was found in the image.", "fail", "Decode");
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "3000, 2", "2, 3000", "1200, 1100"})
    void imagesOfAnyShapeAreShown(int width, int height) throws Exception {
        GrayImage image = GrayImage.wrap(width, height, new byte[width * height]);
        byte[] file = pdf(image);
        try (ImageFile pages = ImageFileReader.standard().open(new ByteArrayInputStream(file))) {
            GrayImage drawn = pages.read(0).image().luma();
            double scale = 200 / 72.0;
            double longer = Math.max(width, height);
            int x = (int) ((ReportPage.MARGIN + OverviewPart.PICTURE * width / longer / 2) * scale);
            int y = (int) ((118 + OverviewPart.PICTURE * height / longer / 2) * scale);
            assertThat(drawn.get(x, y)).as("black in the middle of the picture").isLessThan(200);
        }
    }

    @Test
    void severalImagesAreListedAndTheLowestIsShown() throws Exception {
        GrayImage good = TestPrint.of("2", "Hello", 6).image();
        GrayImage bad = TestPrint.of("2", "Hello", 7).flip(-2, 5).flip(-2, 9).image();
        GradeReport report = SymbolGrader.iso15415().grade(List.of(good, bad, good));
        byte[] file = GradePdf.of(report, bad, TestPrint.details("one.png", "two.png", "three.png"));
        String text = PdfText.of(file).page(0);
        assertThat(text)
                .contains("image 2 of 3", "1: one.png", "2: two.png", "3: three.png", "7.00 by 7.00 pixels")
                .contains("The overall grade is their mean.", "3.3/0.8X");
    }

    @Test
    void differentContentIsSaid() throws Exception {
        GrayImage one = TestPrint.of("2", "Hello", 6).image();
        GrayImage other = TestPrint.of("2", "World", 6).image();
        GradeReport report = SymbolGrader.iso15415().grade(List.of(one, other));
        String text = PdfText.of(GradePdf.of(report, one, TestPrint.details("1", "2")))
                .page(0);
        assertThat(text).contains("different content, so the overall grade is 0", "0.0/0.8X");
    }

    @Test
    void asManyImagesAsThereArePagesFor() throws Exception {
        GrayImage image = TestPrint.of("M1", "1", 6).image();
        GradeReport one = TestPrint.grade(image);
        GradeReport many = GradeReport.together(Collections.nCopies(150, one));
        byte[] file = GradePdf.of(
                many,
                image,
                TestPrint.details(Collections.nCopies(150, "same.png").toArray(new String[0])));
        PdfText text = PdfText.of(file);
        assertThat(text.pages()).hasSize(5);
        assertThat(text.all()).contains("1: same.png", "150: same.png", "page 5", "Micro QR Code M1");
        assertThat(text.pages())
                .allSatisfy(page -> assertThat(page)
                        .allSatisfy(piece -> assertThat(piece.y()).isGreaterThan(25)));
    }

    @Test
    void mirroredAndReversedAreSaid() throws Exception {
        TestPrint print = TestPrint.of("2", "Hello", 8);
        assertThat(PdfText.of(pdf(print.image().inverted())).page(0)).contains("light on dark");
        assertThat(PdfText.of(pdf(print.mirrored())).page(0)).contains("mirrored");
    }

    @Test
    void gradesByIso29158HaveTheirOwnParameters() throws Exception {
        GrayImage image = TestPrint.of("M2", "123", 10).image();
        GradeReport report = SymbolGrader.iso29158().grade(image);
        String text = PdfText.of(GradePdf.of(report, image, TestPrint.details("m.png")))
                .page(0);
        assertThat(text).contains("ISO/IEC 29158", "Cell contrast", "Cell modulation", "DPM4.0");
    }

    @Test
    void namesMustFitTheScans() {
        GrayImage image = TestPrint.of("1", "Hello", 6).image();
        GradeReport report = TestPrint.grade(image);
        assertThatThrownBy(() -> GradePdf.of(report, image, TestPrint.details("a", "b")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 names");
        assertThatThrownBy(() -> GradePdf.of(report, image, TestPrint.details()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
