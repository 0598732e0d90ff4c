package org.quietzone.media.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.GradeReport;
import org.quietzone.SymbolGrader;
import org.quietzone.grade.Grade;
import org.quietzone.grade.ModuleMap;
import org.quietzone.image.GrayImage;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class GradeSvgTest {
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\3z");

    private static Document parse(String svg) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
        assertThat(document.getDocumentElement().getTagName()).isEqualTo("svg");
        return document;
    }

    private static List<Element> paths(Document document) {
        List<Element> paths = new ArrayList<>();
        for (int i = 0; i < document.getElementsByTagName("path").getLength(); i++) {
            paths.add((Element) document.getElementsByTagName("path").item(i));
        }
        return paths;
    }

    /** The colour of each module, by {@code row * 1000 + column}; no module twice. */
    private static Map<Integer, String> colours(String svg) throws Exception {
        Map<Integer, String> colours = new HashMap<>();
        for (Element path : paths(parse(svg))) {
            if (path.hasAttribute("stroke")) {
                continue;
            }
            for (MatchResult run : RUN.matcher(path.getAttribute("d")).results().toList()) {
                for (int i = 0; i < Integer.parseInt(run.group(3)); i++) {
                    int place = Integer.parseInt(run.group(2)) * 1000 + Integer.parseInt(run.group(1)) + i;
                    assertThat(colours.put(place, path.getAttribute("fill"))).isNull();
                }
            }
        }
        return colours;
    }

    private static String colour(int grade) {
        return GradeColours.hex(GradeColours.of(Grade.whole(grade)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "7", "M1", "M4"})
    void paintsEachModuleOfAPerfectSymbolWithItsQuietZoneOnce(String version) throws Exception {
        TestPrint print = TestPrint.of(version, "12", 6);
        GradeReport report = TestPrint.grade(print.image());
        String svg = GradeSvg.of(report, 0);
        Map<Integer, String> colours = colours(svg);
        var modules = report.scans().get(0).report().symbol().orElseThrow().modules();
        int side = modules.size() + 2 * modules.margin();
        assertThat(colours).hasSize(side * side);
        assertThat(colours.values()).filteredOn(colour(4)::equals).hasSize(dark(modules));
        assertThat(svg).contains("<title>", report.gradeString()).doesNotContain("stroke-width=\"0.15\"");
    }

    private static int dark(ModuleMap modules) {
        int dark = 0;
        for (int row = 0; row < modules.size(); row++) {
            for (int column = 0; column < modules.size(); column++) {
                dark += modules.shouldBeDark(row, column) ? 1 : 0;
            }
        }
        return dark;
    }

    @Test
    void crossesOutWhatIsOnTheWrongSideAndNothingElse() throws Exception {
        TestPrint print =
                TestPrint.of("2", "Hello", 8).flip(12, 12).flip(24, 20).flip(-2, 5);
        String svg = GradeSvg.of(TestPrint.grade(print.image()), 0);
        Map<Integer, String> colours = colours(svg);
        assertThat(colours.get(16_016))
                .isIn(
                        colour(0),
                        GradeColours.hex(GradeColours.mix(Color.WHITE, GradeColours.of(Grade.whole(0)), 0.35)));
        List<String> marks = paths(parse(svg)).stream()
                .filter(path -> path.hasAttribute("stroke"))
                .map(path -> path.getAttribute("d"))
                .toList();
        assertThat(marks).hasSize(1);
        assertThat(marks.get(0).split("(?=M)"))
                .as("two strokes for each of three modules")
                .hasSize(6)
                .contains("M16.2 16.2l.6 .6", "M24.2 28.2l.6 .6", "M9.2 2.2l.6 .6");
    }

    @Test
    void colourOfAModuleFollowsItsGrade() throws Exception {
        TestPrint print = TestPrint.of("2", "Hello", 8);
        // A finder module with modulation 0.35 between 0.3 and 0.4: grade 2.
        double threshold = (TestPrint.DARK + TestPrint.LIGHT) / 2.0;
        print.set(3, 3, (int) Math.round(threshold - 0.35 * (threshold - TestPrint.DARK)));
        assertThat(colours(GradeSvg.of(TestPrint.grade(print.image()), 0))).containsEntry(7007, colour(2));
    }

    @Test
    void segmentsHaveTheColourOfTheirGradeAndTheirNames() throws Exception {
        TestPrint print = TestPrint.of("7", "Hello", 6).flip(3, 3).flip(3, 2);
        GradeReport report = TestPrint.grade(print.image());
        String svg = GradeSvg.ofSegments(report, 0);
        Map<Integer, String> colours = colours(svg);
        assertThat(colours).hasSize(53 * 53);
        assertThat(colours.get(4 * 1000 + 4)).as("corner of A1").isEqualTo(colour(2));
        assertThat(colours.get(4 * 1000 + 48)).as("corner of A2").isEqualTo(colour(4));
        assertThat(svg).contains(">A1</text>", ">A2</text>", ">A3</text>", ">B1</text>", ">B2</text>", ">C</text>");
        int segments = report.scans().get(0).report().symbol().orElseThrow().segments().stream()
                .mapToInt(segment -> segment.places().size())
                .sum();
        assertThat(segments).isEqualTo(3 * 168 + 2 * 29 + 6 * 25 + 2 * 15 + 2 * 18);
    }

    @Test
    void segmentsOfMicroSymbolsHaveTheirNames() throws Exception {
        String svg =
                GradeSvg.ofSegments(TestPrint.grade(TestPrint.of("M2", "123", 8).image()), 0);
        parse(svg);
        assertThat(svg).contains(">A</text>", ">B1</text>", ">B2</text>").doesNotContain(">A1</text>");
    }

    @Test
    void mirroredAndReversedSymbolsAreDrawnAsPrinted() throws Exception {
        TestPrint print = TestPrint.of("2", "Hello", 8);
        GradeReport straight = TestPrint.grade(print.image());
        GradeReport reversed = TestPrint.grade(print.image().inverted());
        GradeReport mirrored = TestPrint.grade(print.mirrored());
        assertThat(GradeSvg.of(reversed, 0)).contains("light on dark");
        assertThat(GradeSvg.of(mirrored, 0)).contains("mirrored");
        Map<Integer, String> colours = colours(GradeSvg.of(reversed, 0));
        for (Map.Entry<Integer, String> module :
                colours(GradeSvg.of(straight, 0)).entrySet()) {
            assertThat(colours.get(module.getKey())).isNotEqualTo(module.getValue());
        }
    }

    @Test
    void saysThatNoSymbolWasFound() throws Exception {
        GradeReport report = TestPrint.grade(GrayImage.wrap(50, 50, new byte[2500]));
        parse(GradeSvg.of(report, 0));
        assertThat(GradeSvg.of(report, 0)).contains("No symbol was found");
        assertThat(GradeSvg.ofSegments(report, 0)).contains("No symbol was found");
        assertThatThrownBy(() -> GradeSvg.of(report, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void aLargeSymbolStaysSmall() throws Exception {
        GradeReport report = SymbolGrader.iso15415()
                .grade(TestPrint.of("40", "x".repeat(1000), 5).image());
        String svg = GradeSvg.of(report, 0);
        assertThat(colours(svg)).hasSize(185 * 185);
        assertThat(svg.length()).isLessThan(400_000);
    }
}
