package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.imageio.ImageIO;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quietzone.image.GrayImage;
import org.quietzone.media.UnreadableImageException.Reason;

class PdfFileTest {
    /** A dark square of half an inch in the lower left corner. */
    private static final String SQUARE = "0 g 0 0 36 36 re f";

    @TempDir
    private Path directory;

    private static ImageFileReader at(double dpi) {
        return ImageFileReader.builder().dpi(dpi).build();
    }

    private static GrayImage image(byte[] pdf, double dpi, int page) throws IOException {
        try (ImageFile file = at(dpi).open(new ByteArrayInputStream(pdf))) {
            return file.read(page).image().luma();
        }
    }

    private static UnreadableImageException refusal(byte[] pdf) {
        return catchThrowableOfType(UnreadableImageException.class, () -> image(pdf, 72, 0));
    }

    @Test
    void aPageIsDrawnAtTheResolutionAskedFor() throws IOException {
        GrayImage image = image(TestPdf.pages(SQUARE), 72, 0);
        assertThat(new int[] {image.width(), image.height()}).containsExactly(72, 144);
        assertThat(image.get(10, 134)).isZero();
        assertThat(image.get(34, 110)).isZero();
        assertThat(image.get(38, 134)).isEqualTo(255);
        assertThat(image.get(10, 100)).isEqualTo(255);
        GrayImage fine = image(TestPdf.pages(SQUARE), 300, 0);
        assertThat(new int[] {fine.width(), fine.height()}).containsExactly(300, 600);
        assertThat(fine.get(145, 455)).isZero();
        assertThat(fine.get(155, 595)).isEqualTo(255);
    }

    @Test
    void aPageComesTurnedAndCropped() throws IOException {
        GrayImage turned = image(TestPdf.file("0 0 72 144", "/Rotate 90", "", SQUARE), 72, 0);
        assertThat(new int[] {turned.width(), turned.height()}).containsExactly(144, 72);
        assertThat(turned.get(10, 10)).isZero();
        assertThat(turned.get(10, 60)).isEqualTo(255);
        GrayImage cropped = image(TestPdf.file("0 0 72 144", "/CropBox[20 0 72 50]", "", SQUARE), 72, 0);
        assertThat(new int[] {cropped.width(), cropped.height()}).containsExactly(52, 50);
        assertThat(cropped.get(10, 45)).isZero();
        assertThat(cropped.get(20, 45)).isEqualTo(255);
    }

    @Test
    void coloursHaveTheirLuma() throws IOException {
        GrayImage image = image(TestPdf.pages("1 0 0 rg 0 0 36 144 re f 0 0 1 rg 36 0 36 144 re f"), 72, 0);
        assertThat(new int[] {image.get(10, 10), image.get(60, 10)}).containsExactly(76, 29);
        byte[] red = TestPdf.pages("1 0 0 rg 0 0 72 144 re f");
        try (ImageFile file = ImageFileReader.builder().colour(true).build().open(new ByteArrayInputStream(red))) {
            assertThat(file.read(0).image().red().get(10, 10)).isEqualTo(255);
        }
    }

    @Test
    void pagesAreReadInAnyOrderFromFilesAndStreams() throws IOException {
        byte[] pdf = TestPdf.pages("", SQUARE, "");
        Path path = Files.write(directory.resolve("a.pdf"), TestPdf.join(new byte[] {'x', '\n'}, pdf));
        for (ImageFile file : List.of(at(72).open(path), at(72).open(new ByteArrayInputStream(pdf)))) {
            try (file) {
                assertThat(file.pages()).isEqualTo(3);
                assertThat(file.paged()).isTrue();
                assertThat(file.read(2).image().luma().get(10, 134)).isEqualTo(255);
                assertThat(file.read(1).image().luma().get(10, 134)).isZero();
                assertThat(file.read(0).image().luma().get(10, 134)).isEqualTo(255);
                assertThat(file.read(1).image().luma().get(10, 134)).isZero();
                assertThatThrownBy(() -> file.read(3)).isInstanceOf(IndexOutOfBoundsException.class);
            }
        }
        assertThat(GrayImageReader.standard().read(path).width()).isEqualTo(200);
    }

    @Test
    void severalThreadsReadAtATime() throws Exception {
        String[] contents = new String[40];
        for (int i = 0; i < contents.length; i++) {
            contents[i] = "0 g 0 " + i + " 72 1 re f";
        }
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try (ImageFile file = at(72).open(new ByteArrayInputStream(TestPdf.pages(contents)))) {
            List<Future<Integer>> rows = new ArrayList<>();
            for (int i = 0; i < contents.length; i++) {
                int page = i;
                rows.add(pool.submit(() -> darkRow(file.read(page).image().luma())));
            }
            for (int i = 0; i < contents.length; i++) {
                assertThat(rows.get(i).get()).isEqualTo(143 - i);
            }
        } finally {
            pool.shutdown();
        }
    }

    private static int darkRow(GrayImage image) {
        int row = 0;
        while (image.get(5, row) > 0) {
            row++;
        }
        return row;
    }

    @Test
    void aHugePageIsRefusedBeforeItIsDrawnAndTheOthersAreRead() throws IOException {
        byte[] pdf = TestPdf.file("0 0 100000 100000", "", "", SQUARE);
        assertThat(refusal(pdf).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(pdf))
                .hasMessage(
                        "Page 1 of the input has 100000 by 100000 = 10000000000 pixels at 72 dpi, more than the limit"
                                + " of 200000000: lower the resolution or raise the limit");
        assertThat(image(pdf, 1, 0).width()).isEqualTo(1388);
        ImageFileReader small =
                ImageFileReader.builder().dpi(72).maxPixels(72 * 144).build();
        try (ImageFile file = small.open(new ByteArrayInputStream(TestPdf.pages(SQUARE)))) {
            assertThat(file.read(0).image().height()).isEqualTo(144);
        }
    }

    @Test
    void aPageWithoutAreaIsRefused() {
        for (String box : new String[] {"0 0 0 144", "7 7 7 7", "0 0 72 0"}) {
            UnreadableImageException refusal = refusal(TestPdf.file(box, "", "", SQUARE));
            assertThat(refusal.reason()).isEqualTo(Reason.DAMAGED);
            assertThat(refusal).hasMessage("Page 1 of the input is damaged: it has no area");
        }
    }

    @Test
    void aDocumentWithoutPagesIsRefused() {
        assertThat(refusal(TestPdf.pages())).hasMessage("The input is damaged: no page is found in it");
        assertThat(refusal("%PDF-1.7\nnothing".getBytes(StandardCharsets.US_ASCII))
                        .reason())
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void pagesThatAreMissingAreTold() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.getPages().getCOSObject().setInt(COSName.COUNT, 2_000_000_000);
            document.save(bytes, CompressParameters.NO_COMPRESSION);
        }
        try (ImageFile file = at(72).open(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(file.pages()).isEqualTo(2);
            assertThat(file.read(0).image().width()).isEqualTo(612);
            assertThatThrownBy(() -> file.read(1))
                    .hasMessage(
                            "The input says to have 2000000000 pages, of which 1 was found: copy or download it again,"
                                    + " completely");
        }
    }

    @Test
    void aDocumentCutShortIsReadAsFarAsItGoes() throws IOException {
        byte[] whole = TestPdf.pages(SQUARE);
        byte[] cut = Arrays.copyOf(whole, new String(whole, StandardCharsets.ISO_8859_1).indexOf("trailer"));
        try (ImageFile file = at(72).open(new ByteArrayInputStream(cut))) {
            assertThat(file.pages()).isEqualTo(2);
            assertThat(file.read(0).image().luma().get(10, 134)).isZero();
            assertThatThrownBy(() -> file.read(1))
                    .hasMessage("The input ends too early, perhaps before its last page: copy or download it again,"
                            + " completely");
        }
    }

    @Test
    void anEncryptedDocumentIsReadWhereItNeedsNoPassword() throws IOException {
        assertThat(image(encrypted(""), 72, 0).get(10, 10)).isEqualTo(255);
        UnreadableImageException refusal = refusal(encrypted("secret"));
        assertThat(refusal.reason()).isEqualTo(Reason.UNSUPPORTED);
        assertThat(refusal).hasMessage("The input is encrypted: save it without a password");
    }

    private static byte[] encrypted(String password) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            StandardProtectionPolicy policy = new StandardProtectionPolicy("owner", password, new AccessPermission());
            policy.setEncryptionKeyLength(256);
            document.protect(policy);
            document.save(bytes);
        }
        return bytes.toByteArray();
    }

    @Property(tries = 150)
    void damageOfAnyKindIsAValue(@ForAll long seed) throws IOException {
        Random random = new Random(seed);
        byte[] pdf = TestPdf.file(
                "0 0 72 144",
                "/Resources<</XObject<</F 100 0 R>>>>",
                TestPdf.stream(100, "/Type/XObject/Subtype/Form/BBox[0 0 72 144]", SQUARE),
                "q 2 0 0 2 0 0 cm /F Do Q",
                SQUARE);
        for (int i = random.nextInt(8); i >= 0; i--) {
            pdf[9 + random.nextInt(pdf.length - 9)] = (byte) random.nextInt(128);
        }
        byte[] damaged = Arrays.copyOf(pdf, random.nextBoolean() ? pdf.length : random.nextInt(pdf.length));
        try (ImageFile file = ImageFileReader.builder()
                .dpi(72)
                .maxPixels(1_000_000)
                .build()
                .open(new ByteArrayInputStream(damaged))) {
            assertThat(file.pages()).isPositive();
            for (int page = 0; page < Math.min(3, file.pages()); page++) {
                assertThat(file.read(page).image().width()).isPositive();
            }
        } catch (UnreadableImageException e) {
            assertThat(e.reason()).isNotNull();
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Test
    void nothingIsLogged() {
        List<String> logged = new ArrayList<>();
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord entry) {
                logged.add(entry.getLoggerName() + ": " + entry.getMessage());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger root = Logger.getLogger("");
        root.addHandler(handler);
        try {
            // Each of these has the library complain.
            assertThat(refusal(TestPdf.pages("/None Do /F1 12 Tf (text) Tj [")))
                    .as("drawn all the same")
                    .isNull();
            assertThat(refusal(Arrays.copyOf(TestPdf.pages(SQUARE), 90))).isNotNull();
        } finally {
            root.removeHandler(handler);
        }
        assertThat(logged).isEmpty();
    }

    @Test
    void decodersForImagesOnPagesAreThere() throws IOException {
        assertThat(image(TestPdf.pages(SQUARE), 72, 0).width()).isEqualTo(72);
        assertThat(ImageIO.getImageReadersByFormatName("JBIG2").hasNext()).isTrue();
    }
}
