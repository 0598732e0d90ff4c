package org.quietzone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.nayuki.qrcodegen.QrCode.Ecc;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.matrix.BitMatrix;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

class SvgTest {
    private static final TestGrid HELLO = TestGrid.symbol("HELLO WORLD", Ecc.QUARTILE, 1);
    private static final TestGrid TINY = new TestGrid(BitMatrix.parse("##", "#."), 1, false);

    private static Element parse(String svg) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)))
                .getDocumentElement();
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            children.add((Element) child);
        }
        return children;
    }

    private static boolean[][] framed(TestGrid grid) {
        FramedGrid framed = FramedGrid.of(grid, java.util.OptionalInt.empty());
        boolean[][] dark = new boolean[framed.size()][framed.size()];
        for (int row = 0; row < framed.size(); row++) {
            for (int column = 0; column < framed.size(); column++) {
                dark[row][column] = framed.isDark(row, column);
            }
        }
        return dark;
    }

    private static int bytesAtScale1(TestGrid grid) {
        return Svg.builder().scale(1).build().render(grid).length();
    }

    private static String text(int length) {
        Random random = new Random(18004);
        StringBuilder text = new StringBuilder();
        while (text.length() < length) {
            text.append((char) (' ' + random.nextInt(95)));
        }
        return text.toString();
    }

    @Test
    void isNoLargerThanTheTightestKnown() {
        assertThat(bytesAtScale1(HELLO)).as("1-Q").isLessThanOrEqualTo(720);
        assertThat(bytesAtScale1(TestGrid.symbol(text(61), Ecc.MEDIUM, 4)))
                .as("4-M")
                .isLessThanOrEqualTo(1_550);
        assertThat(bytesAtScale1(TestGrid.symbol(text(2331), Ecc.MEDIUM, 40)))
                .as("40-M")
                .isLessThanOrEqualTo(42_000);
    }

    @Test
    void theWholeDocumentOfASmallGrid() {
        assertThat(Svg.standard().render(TINY))
                .isEqualTo("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"32\" height=\"32\" viewBox=\"0 0 4 4\""
                        + " shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h4v4H0z\"/>"
                        + "<path fill-rule=\"evenodd\" d=\"M1 1h2v1h-1v1h-1z\"/></svg>");
    }

    @Test
    void isXmlWithABackgroundAndOnePath() throws Exception {
        Element svg = parse(Svg.standard().render(HELLO));
        assertThat(svg.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
        assertThat(svg.getLocalName()).isEqualTo("svg");
        assertThat(svg.getAttribute("viewBox")).isEqualTo("0 0 29 29");
        assertThat(svg.getAttribute("width")).isEqualTo("232");
        List<Element> paths = children(svg);
        assertThat(paths).hasSize(2).allMatch(path -> path.getLocalName().equals("path"));
        assertThat(PathRaster.fill(paths.get(0).getAttribute("d"), 29)).isDeepEqualTo(all(29));
        assertThat(PathRaster.fill(paths.get(1).getAttribute("d"), 29)).isDeepEqualTo(framed(HELLO));
    }

    private static boolean[][] all(int size) {
        boolean[][] all = new boolean[size][size];
        for (boolean[] row : all) {
            java.util.Arrays.fill(row, true);
        }
        return all;
    }

    @Test
    void theQuietZoneOfAReversedSymbolIsDark() throws Exception {
        Element svg = parse(Svg.standard().render(HELLO.reversed()));
        boolean[][] filled = PathRaster.fill(children(svg).get(1).getAttribute("d"), 29);
        assertThat(filled).isDeepEqualTo(framed(HELLO.reversed()));
        assertThat(filled[0][0]).isTrue();
        assertThat(filled[4][4]).isFalse();
    }

    @Test
    void nothingIsPaintedWhereLightIsTransparent() throws Exception {
        Svg stencil = Svg.builder().light(Colour.TRANSPARENT).build();
        assertThat(children(parse(stencil.render(HELLO)))).hasSize(1);
    }

    @Test
    void coloursAndTheirOpacity() throws Exception {
        Svg svg = Svg.builder()
                .dark(Colour.parse("#10203080"))
                .light(Colour.parse("gold"))
                .build();
        List<Element> paths = children(parse(svg.render(TINY)));
        assertThat(paths.get(0).getAttribute("fill")).isEqualTo("#ffd700");
        assertThat(paths.get(0).hasAttribute("fill-opacity")).isFalse();
        assertThat(paths.get(1).getAttribute("fill")).isEqualTo("#102030");
        assertThat(paths.get(1).getAttribute("fill-opacity")).isEqualTo("0.502");
    }

    @Test
    void titleAndDescriptionAreEscaped() throws Exception {
        Svg svg = Svg.builder()
                .title("a < b & \"c\" ]]> \ud83d\ude00")
                .description("x>y")
                .build();
        Element root = parse(svg.render(TINY));
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(children(root).get(0).getTextContent()).isEqualTo("a < b & \"c\" ]]> \ud83d\ude00");
        assertThat(children(root).get(1).getLocalName()).isEqualTo("desc");
        assertThat(children(root).get(1).getTextContent()).isEqualTo("x>y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u001d", "a\ud800b", "\udc00", "\uffff"})
    void refusesWhatXmlCannotHold(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Svg.builder().title(text))
                .withMessageContaining("XML cannot hold");
    }

    @Test
    void namesTheCharacterThatXmlCannotHold() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Svg.builder().description("ab\u001dc"))
                .withMessage("The description has the character U+001D at index 2, which XML cannot hold: take it out");
    }

    @Test
    void sizesAreExactDecimals() throws Exception {
        Element inMillimetres = parse(Svg.builder().xDimension(0.33).build().render(HELLO));
        assertThat(inMillimetres.getAttribute("width")).isEqualTo("9.57mm");
        assertThat(inMillimetres.getAttribute("height")).isEqualTo("9.57mm");
        Element inUnits = parse(Svg.builder().scale(2.5).quietZone(0).build().render(HELLO));
        assertThat(inUnits.getAttribute("width")).isEqualTo("52.5");
        assertThat(inUnits.getAttribute("viewBox")).isEqualTo("0 0 21 21");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY, 10_001})
    void refusesASizeThatIsNone(double size) {
        assertThatIllegalArgumentException().isThrownBy(() -> Svg.builder().scale(size));
        assertThatIllegalArgumentException().isThrownBy(() -> Svg.builder().xDimension(size));
    }

    @Test
    void refusesContradictions() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Svg.builder().scale(2).xDimension(0.5).build())
                .withMessageContaining("leave one of them out");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Svg.builder().dark(Colour.WHITE).build())
                .withMessageContaining("both #ffffff");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Svg.builder().dark(Colour.TRANSPARENT).build())
                .withMessageContaining("nothing would be seen");
    }
}
