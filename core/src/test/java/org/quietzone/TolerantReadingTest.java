package org.quietzone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.quietzone.codeword.FormatInformation;
import org.quietzone.codeword.VersionInformation;
import org.quietzone.image.GrayImage;
import org.quietzone.matrix.BitMatrix;
import org.quietzone.matrix.ModuleGrid;
import org.quietzone.message.MergedMessage;
import org.quietzone.message.Message;
import org.quietzone.message.StructuredAppendMerger;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/** What people print that is not quite a symbol of the standard, in photographs. */
class TolerantReadingTest {
    private static final int QR_XOR = 0b101_0100_0001_0010;
    private static final Photo PLAIN = Photo.plain(5);
    private static final Photo SLANTED = Photo.plain(7).tilted(30, 25);

    private final Random random = new Random(77);

    private static Symbol symbol(Version version, ErrorCorrection level, String text) {
        return SymbolEncoder.builder()
                .version(version)
                .level(level)
                .levelBoost(false)
                .build()
                .encode(text);
    }

    private static boolean[][] modules(Symbol symbol) {
        boolean[][] modules = new boolean[symbol.size()][symbol.size()];
        for (int row = 0; row < symbol.size(); row++) {
            for (int column = 0; column < symbol.size(); column++) {
                modules[row][column] = symbol.isDark(row, column);
            }
        }
        return modules;
    }

    private List<String> read(boolean[][] modules, Photo photo, Effort effort) {
        GrayImage image = photo.spun(random.nextInt(360)).of(new Printed(BitMatrix.of(modules)), random);
        return SymbolReader.builder().effort(effort).build().read(image).stream()
                .map(Reading::text)
                .toList();
    }

    private record Printed(BitMatrix modules) implements ModuleGrid {
        @Override
        public int size() {
            return modules.size();
        }

        @Override
        public boolean isDark(int row, int column) {
            return modules.get(row, column);
        }

        @Override
        public int quietZone() {
            return 4;
        }

        @Override
        public boolean quietZoneIsDark() {
            return false;
        }
    }

    private static boolean[][] withFormat(Symbol symbol, int word) {
        boolean[][] modules = modules(symbol);
        int last = symbol.size() - 1;
        int[] rows = {0, 1, 2, 3, 4, 5, 7, 8, 8, 8, 8, 8, 8, 8, 8};
        int[] columns = {8, 8, 8, 8, 8, 8, 8, 8, 7, 5, 4, 3, 2, 1, 0};
        for (int bit = 0; bit < 15; bit++) {
            boolean dark = (word >> bit & 1) == 1;
            modules[rows[bit]][columns[bit]] = dark;
            modules[bit < 8 ? 8 : last - 14 + bit][bit < 8 ? last - bit : 8] = dark;
        }
        return modules;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 7})
    void formatInformationWithoutItsExclusiveOr(int number) {
        Symbol symbol = symbol(Version.of(number), ErrorCorrection.M, "plain");
        int word = FormatInformation.qrWord(symbol.level(), symbol.mask());
        assertThat(withFormat(symbol, word)).isDeepEqualTo(modules(symbol));

        assertThat(read(withFormat(symbol, word ^ QR_XOR), PLAIN, Effort.BALANCED))
                .containsExactly("plain");
    }

    @Test
    void withoutItsExclusiveOrFormatInformationMayNotBeDamaged() {
        Symbol symbol = symbol(Version.of(2), ErrorCorrection.M, "plain");
        int word = FormatInformation.qrWord(symbol.level(), symbol.mask()) ^ QR_XOR;

        assertThat(read(withFormat(symbol, word ^ 0b100), PLAIN, Effort.BALANCED))
                .containsExactly("plain");
        assertThat(read(withFormat(symbol, word ^ 0b1001_0000), PLAIN, Effort.BALANCED))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {7, 10})
    void versionInformationOfTheNextVersion(int number) {
        Symbol symbol = symbol(Version.of(number), ErrorCorrection.M, "version");
        boolean[][] modules = modules(symbol);
        int word = VersionInformation.word(Version.of(number + 1));
        for (int bit = 0; bit < 18; bit++) {
            boolean dark = (word >> bit & 1) == 1;
            modules[bit / 3][symbol.size() - 11 + bit % 3] = dark;
            modules[symbol.size() - 11 + bit % 3][bit / 3] = dark;
        }

        assertThat(read(modules, SLANTED, Effort.BALANCED)).containsExactly("version");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8})
    void separatorsThatAreDark(int number) {
        Symbol symbol = symbol(Version.of(number), ErrorCorrection.M, "separator");
        boolean[][] modules = modules(symbol);
        int last = symbol.size() - 1;
        for (int i = 0; i < 8; i++) {
            modules[7][i] = true;
            modules[i][7] = true;
            modules[7][last - i] = true;
            modules[i][last - 7] = true;
            modules[last - 7][i] = true;
            modules[last - i][7] = true;
        }

        assertThat(read(modules, PLAIN, Effort.THOROUGH)).containsExactly("separator");
    }

    /** In prints and screenshots without a photograph's noise this is not left to all effort. */
    @ParameterizedTest
    @ValueSource(ints = {1, 4, 8})
    void ringsOfFinderPatternsWithoutTheirCorners(int number) {
        Symbol symbol = symbol(Version.of(number), ErrorCorrection.M, "corners");
        boolean[][] modules = modules(symbol);
        int far = symbol.size() - 7;
        for (int[] finder : new int[][] {{0, 0}, {0, far}, {far, 0}}) {
            for (int along = 0; along < 7; along += along == 1 ? 4 : 1) {
                for (int end : new int[] {0, 6}) {
                    modules[finder[0] + along][finder[1] + end] = false;
                    modules[finder[0] + end][finder[1] + along] = false;
                }
            }
        }

        assertThat(readClean(modules, 8)).containsExactly("corners");
    }

    /** Reads a clean print, black on white. */
    private static List<String> readClean(boolean[][] modules, int pitch) {
        int side = (modules.length + 8) * pitch;
        byte[] pixels = new byte[side * side];
        Arrays.fill(pixels, (byte) 255);
        for (int y = 4 * pitch; y < side - 4 * pitch; y++) {
            for (int x = 4 * pitch; x < side - 4 * pitch; x++) {
                pixels[y * side + x] = (byte) (modules[y / pitch - 4][x / pitch - 4] ? 0 : 255);
            }
        }
        return SymbolReader.standard().read(GrayImage.copyOf(side, side, pixels)).stream()
                .map(Reading::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 9})
    void model1(int number) {
        Symbol symbol = symbol(Version.model1(number), ErrorCorrection.M, "MODEL 1");

        assertThat(read(modules(symbol), SLANTED, Effort.BALANCED)).containsExactly("MODEL 1");
        assertThat(read(modules(symbol), PLAIN.shaded(0.5).blurred(0.3), Effort.BALANCED))
                .containsExactly("MODEL 1");
    }

    @ParameterizedTest
    @CsvSource({"3, true", "3, false", "10, true"})
    void picturesInTheMiddle(int number, boolean dark) {
        Symbol symbol = symbol(Version.of(number), ErrorCorrection.H, "picture");
        boolean[][] modules = modules(symbol);
        int middle = symbol.size() / 2;
        int reach = symbol.size() / 6;
        for (int row = middle - reach; row <= middle + reach; row++) {
            for (int column = middle - reach; column <= middle + reach; column++) {
                modules[row][column] = dark;
            }
        }

        assertThat(read(modules, PLAIN, Effort.BALANCED)).containsExactly("picture");
    }

    /** Modules that are dots, smaller than the place they have, finder patterns and all. */
    @ParameterizedTest
    @CsvSource({"0.45, 5", "0.35, 6", "0.45, 10", "0.35, 12"})
    void dots(double radius, int pitch) {
        Symbol symbol = symbol(Version.of(3), ErrorCorrection.M, "dots");
        int width = (symbol.size() + 8) * pitch;
        byte[] pixels = new byte[width * width];
        for (int i = 0; i < pixels.length; i++) {
            double x = (i % width + 0.5) / pitch - 4;
            double y = (i / width + 0.5) / pitch - 4;
            int row = (int) Math.floor(y);
            int column = (int) Math.floor(x);
            boolean inside = row >= 0 && column >= 0 && row < symbol.size() && column < symbol.size();
            boolean dark = inside && symbol.isDark(row, column) && Math.hypot(x - column - 0.5, y - row - 0.5) < radius;
            pixels[i] = (byte) (dark ? 40 : 210);
        }

        assertThat(SymbolReader.builder().effort(Effort.THOROUGH).build().read(GrayImage.wrap(width, width, pixels)))
                .extracting(Reading::text)
                .containsExactly("dots");
    }

    @Test
    void allPartsOfAMessageInOnePhotographAreFound() {
        String text = "A message for four symbols that lie side by side on a sheet.";
        List<Symbol> parts = SymbolEncoder.builder().build().encodeStructuredAppend(text, 4);
        int step = parts.get(0).size() + 4;
        boolean[][] sheet = new boolean[2 * step - 4][2 * step - 4];
        for (int part = 0; part < 4; part++) {
            boolean[][] modules = modules(parts.get(part));
            for (int row = 0; row < modules.length; row++) {
                System.arraycopy(modules[row], 0, sheet[part / 2 * step + row], part % 2 * step, modules.length);
            }
        }
        GrayImage image =
                Photo.plain(6).tilted(25, 40).spun(160).shaded(0.3).of(new Printed(BitMatrix.of(sheet)), random);

        List<Message> read = SymbolReader.standard().read(image).stream()
                .map(Reading::message)
                .toList();

        assertThat(read).hasSize(4);
        assertThat(StructuredAppendMerger.merge(read))
                .isInstanceOfSatisfying(
                        MergedMessage.Complete.class,
                        merged -> assertThat(merged.message().text()).isEqualTo(text));
    }
}
