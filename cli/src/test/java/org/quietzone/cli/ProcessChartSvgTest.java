package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.quietzone.grade.GradingProfile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ProcessChartSvgTest {
    private static Document drawn(double... values) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(ProcessChartSvg.of(ProcessChartsTest.growth(values)))));
    }

    private static List<Element> elements(Document document, String name) {
        List<Element> elements = new ArrayList<>();
        NodeList nodes = document.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    private static List<String> words(Document document) {
        return elements(document, "text").stream().map(Element::getTextContent).toList();
    }

    private static List<String> titles(Document document) {
        return elements(document, "title").stream().map(Element::getTextContent).toList();
    }

    private static double[] steady(int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = i % 2 == 0 ? 3 : 5;
        }
        return values;
    }

    @Test
    void valuesLimitsAndSignalsAreDrawn() throws Exception {
        double[] values = steady(24);
        values[16] = 20;
        Document svg = drawn(values);
        assertThat(words(svg))
                .contains(
                        "Control charts of 24 images",
                        "run<1>.png to run<24>.png",
                        "print growth, horizontal",
                        "upper 13.0 %",
                        "mean 4.7 %",
                        "lower -3.6 %",
                        "17",
                        "nothing was measured");
        assertThat(titles(svg)).hasSize(24).contains("17: run<17>.png: 20.0 %", "1: run<1>.png: 3.0 %");
        Element signal = elements(svg, "circle").stream()
                .filter(circle -> circle.getTextContent().startsWith("17: "))
                .findAny()
                .orElseThrow();
        Element other = elements(svg, "circle").stream()
                .filter(circle -> circle.getTextContent().startsWith("16: "))
                .findAny()
                .orElseThrow();
        assertThat(signal.getAttribute("fill")).isNotEqualTo(other.getAttribute("fill"));
        assertThat(Double.parseDouble(signal.getAttribute("cy")))
                .isLessThan(Double.parseDouble(other.getAttribute("cy")) - 30);
    }

    @Test
    void theLineIsBrokenWhereNothingWasMeasured() throws Exception {
        Document svg = drawn(1, 2, Double.NaN, 2, 1);
        assertThat(titles(svg)).hasSize(4);
        List<String> paths = elements(svg, "path").stream()
                .map(path -> path.getAttribute("d"))
                .toList();
        // Two strokes of two values each.
        assertThat(paths).anySatisfy(path -> assertThat(path).matches("M[\\d. ]+L[\\d. ]+M[\\d. ]+L[\\d. ]+"));
    }

    @Test
    void oneValueStandsAloneWithoutLimits() throws Exception {
        Document svg = drawn(4);
        assertThat(titles(svg)).containsExactly("1: run<1>.png: 4.0 %");
        assertThat(words(svg)).contains("too few for limits").noneMatch(word -> word.startsWith("mean "));
    }

    @Test
    void nothingIsDrawnOfNothing() throws Exception {
        assertThat(words(drawn())).contains("Control charts of 0 images");
        assertThat(titles(drawn(Double.NaN))).isEmpty();
    }

    @Test
    void equalValuesAreALevelLine() throws Exception {
        double[] values = new double[10];
        Arrays.fill(values, 2);
        Document svg = drawn(values);
        assertThat(words(svg)).contains("mean 2.0 %", "upper 2.0 %", "lower 2.0 %");
        assertThat(elements(svg, "text"))
                .allSatisfy(text ->
                        assertThat(Double.parseDouble(text.getAttribute("y"))).isBetween(0.0, 1100.0));
    }

    @Test
    void aThousandValuesMarkTheirSignalsOnly() throws Exception {
        double[] values = steady(1000);
        values[500] = 50;
        Document svg = drawn(values);
        assertThat(titles(svg)).containsExactly("501: run<501>.png: 50.0 %");
        // That one and two of the legend.
        assertThat(elements(svg, "circle")).hasSize(3);
        assertThat(words(svg)).contains("1", "500", "1000").doesNotContain("499", "51");
    }

    /** A series as a press may make it: image 17 has too much ink, 10 is empty, and from 26 on ink spreads more and more. */
    private static ProcessCharts press() {
        Random random = new Random(15415);
        List<ProcessRow> rows = new ArrayList<>();
        for (int number = 1; number <= 36; number++) {
            double drift = 1.1 * Math.max(0, number - 25) + (number == 17 ? 17 : 0);
            double growth = 3 + random.nextGaussian() + drift;
            double other = growth + 1 + 0.4 * random.nextGaussian();
            double modulation = 0.93 - 0.007 * other + 0.008 * random.nextGaussian();
            Map<ProcessVariable, OptionalDouble> values = new EnumMap<>(ProcessVariable.class);
            if (number != 10) {
                put(values, ProcessVariable.PRINT_GROWTH_HORIZONTAL, 10, growth);
                put(values, ProcessVariable.PRINT_GROWTH_VERTICAL, 10, other);
                put(values, ProcessVariable.AXIAL_NON_UNIFORMITY, 1000, 0.012 + 0.002 * random.nextGaussian());
                put(values, ProcessVariable.SYMBOL_CONTRAST, 10, 74 + random.nextGaussian());
                put(values, ProcessVariable.MODULATION, 1000, modulation);
            }
            put(values, ProcessVariable.GRADE, 10, number == 10 ? 0 : 4);
            rows.add(new ProcessRow(
                    String.format("run/%02d.png", number),
                    OptionalInt.empty(),
                    number == 10 ? 0 : 1,
                    number == 10 ? 0 : 1,
                    Optional.empty(),
                    "",
                    Map.of(),
                    values));
        }
        return ProcessCharts.of(GradingProfile.ISO_15415_2011, rows);
    }

    private static void put(
            Map<ProcessVariable, OptionalDouble> values, ProcessVariable variable, double scale, double value) {
        values.put(variable, OptionalDouble.of(Math.rint(value * scale) / scale));
    }

    @Test
    void thePictureInTheManualIsWhatIsDrawn() throws IOException {
        String drawn = ProcessChartSvg.of(press());
        // What to copy where the drawing was changed on purpose.
        Files.writeString(Path.of("target", "control-chart.svg"), drawn);
        assertThat(Files.readString(Path.of("..", "docs", "control-chart.svg"))).isEqualTo(drawn);
        assertThat(press().inWords())
                .contains("print growth, horizontal: image 17 (run/17.png) is beyond the upper limit of ")
                .contains("grade: image 10 (run/10.png) is beyond the lower limit of 3.3: 0.0\n");
    }

    @Test
    void namesCannotBreakThePicture() {
        assertThat(ProcessChartSvg.escaped("<a>&\u0007\uFFFE\uD800\uD83D\uDE00"))
                .isEqualTo("&lt;a&gt;&amp;\uFFFD\uFFFD\uFFFD\uD83D\uDE00");
    }
}
