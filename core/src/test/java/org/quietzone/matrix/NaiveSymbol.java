package org.quietzone.matrix;

import java.util.ArrayList;
import java.util.List;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * A second construction of symbols for tests to compare with: module by module, straight from the text of ISO/IEC
 * 18004:2024, without bit tricks and without a line of the production code. Model 1 is not here.
 */
final class NaiveSymbol {
    final boolean[][] dark;
    final boolean[][] function;
    private final int size;
    private final boolean micro;
    private final int number;

    NaiveSymbol(Version version) {
        size = version.size();
        micro = version.family() == Family.MICRO_QR;
        number = version.number();
        dark = new boolean[size][size];
        function = new boolean[size][size];
        if (micro) {
            for (int i = 0; i < size; i++) {
                set(0, i, i % 2 == 0);
                set(i, 0, i % 2 == 0);
            }
            finder(3, 3);
            for (int i = 1; i <= 8; i++) {
                function[8][i] = true;
                function[i][8] = true;
            }
            return;
        }
        for (int i = 0; i < size; i++) {
            set(6, i, i % 2 == 0);
            set(i, 6, i % 2 == 0);
        }
        finder(3, 3);
        finder(3, size - 4);
        finder(size - 4, 3);
        alignment(version);
        for (int i = 0; i < 9; i++) {
            function[8][i] = true;
            function[i][8] = true;
            if (i < 8) {
                function[8][size - 1 - i] = true;
                function[size - 1 - i][8] = true;
            }
        }
        set(size - 8, 8, true);
        if (number >= 7) {
            for (int i = 0; i < 6; i++) {
                for (int j = size - 11; j < size - 8; j++) {
                    function[i][j] = true;
                    function[j][i] = true;
                }
            }
        }
    }

    private void set(int row, int column, boolean isDark) {
        dark[row][column] = isDark;
        function[row][column] = true;
    }

    private void finder(int row, int column) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                int distance = Math.max(Math.abs(i - row), Math.abs(j - column));
                if (distance <= 4) {
                    set(i, j, distance <= 1 || distance == 3);
                }
            }
        }
    }

    private void alignment(Version version) {
        for (int a = 0; a < version.alignmentCentres(); a++) {
            for (int b = 0; b < version.alignmentCentres(); b++) {
                int row = version.alignmentCentre(a);
                int column = version.alignmentCentre(b);
                boolean low = row == 6 || column == 6;
                boolean corner = row == 6 && column == 6 || low && Math.max(row, column) == size - 7;
                if (corner) {
                    continue;
                }
                for (int i = -2; i <= 2; i++) {
                    for (int j = -2; j <= 2; j++) {
                        set(row + i, column + j, i == 0 && j == 0 || Math.abs(i) == 2 || Math.abs(j) == 2);
                    }
                }
            }
        }
    }

    /** The modules of the bits, in order of placement. */
    List<int[]> path() {
        List<int[]> path = new ArrayList<>();
        boolean upwards = true;
        int column = size - 1;
        while (column >= 1) {
            if (!micro && column == 6) {
                column--;
            }
            for (int i = 0; i < size; i++) {
                int row = upwards ? size - 1 - i : i;
                for (int j = column; j >= column - 1; j--) {
                    if (!function[row][j]) {
                        path.add(new int[] {row, j});
                    }
                }
            }
            upwards = !upwards;
            column -= 2;
        }
        return path;
    }

    void place(List<Boolean> bits) {
        List<int[]> path = path();
        for (int i = 0; i < bits.size(); i++) {
            dark[path.get(i)[0]][path.get(i)[1]] = bits.get(i);
        }
    }

    void mask(int mask) {
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                dark[i][j] ^= !function[i][j] && inverts(micro, mask, i, j);
            }
        }
    }

    /** Table 10. */
    static boolean inverts(boolean micro, int mask, int i, int j) {
        int reference = micro ? new int[] {1, 4, 6, 7}[mask] : mask;
        return switch (reference) {
            case 0 -> (i + j) % 2 == 0;
            case 1 -> i % 2 == 0;
            case 2 -> j % 3 == 0;
            case 3 -> (i + j) % 3 == 0;
            case 4 -> (i / 2 + j / 3) % 2 == 0;
            case 5 -> (i * j) % 2 + (i * j) % 3 == 0;
            case 6 -> ((i * j) % 2 + (i * j) % 3) % 2 == 0;
            case 7 -> ((i + j) % 2 + (i * j) % 3) % 2 == 0;
            default -> throw new IllegalArgumentException();
        };
    }

    void format(int word) {
        if (micro) {
            String places = "1,8 2,8 3,8 4,8 5,8 6,8 7,8 8,8 8,7 8,6 8,5 8,4 8,3 8,2 8,1";
            bits(word, places);
            return;
        }
        bits(word, "0,8 1,8 2,8 3,8 4,8 5,8 7,8 8,8 8,7 8,5 8,4 8,3 8,2 8,1 8,0");
        StringBuilder second = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            second.append("8,").append(size - i).append(' ');
        }
        for (int i = 7; i >= 1; i--) {
            second.append(size - i).append(",8 ");
        }
        bits(word, second.toString());
    }

    void version(int word) {
        for (int bit = 0; bit < 18; bit++) {
            dark[bit / 3][size - 11 + bit % 3] = (word >> bit) % 2 == 1;
            dark[size - 11 + bit % 3][bit / 3] = (word >> bit) % 2 == 1;
        }
    }

    /** Sets modules to the bits of a word, the least significant bit first. */
    private void bits(int word, String places) {
        int left = word;
        for (String place : places.strip().split(" ")) {
            String[] pair = place.split(",");
            dark[Integer.parseInt(pair[0])][Integer.parseInt(pair[1])] = left % 2 == 1;
            left /= 2;
        }
    }

    /** The points of rules 1 to 4 of any square of modules. */
    static int[] penalty(boolean[][] dark) {
        int size = dark.length;
        int[] points = new int[4];
        for (int line = 0; line < size; line++) {
            for (boolean vertical : new boolean[] {false, true}) {
                boolean[] modules = new boolean[size];
                for (int i = 0; i < size; i++) {
                    modules[i] = vertical ? dark[i][line] : dark[line][i];
                }
                points[0] += runs(modules);
                points[2] += finderLike(modules);
            }
        }
        int darkModules = 0;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                darkModules += dark[i][j] ? 1 : 0;
                if (i > 0 && j > 0) {
                    int inBlock = 0;
                    for (int k = 0; k < 4; k++) {
                        inBlock += dark[i - k / 2][j - k % 2] ? 1 : 0;
                    }
                    points[1] += inBlock % 4 == 0 ? 3 : 0;
                }
            }
        }
        int k = 0;
        // Steps of 5 % away from one half, compared without fractions.
        while (Math.abs(100 * darkModules - 50 * size * size) >= 5 * (k + 1) * size * size) {
            k++;
        }
        points[3] = 10 * k;
        return points;
    }

    /** The score of Micro QR Code. */
    static int edgeScore(boolean[][] dark) {
        int last = dark.length - 1;
        int right = 0;
        int lower = 0;
        for (int i = 1; i <= last; i++) {
            right += dark[i][last] ? 1 : 0;
            lower += dark[last][i] ? 1 : 0;
        }
        return right <= lower ? right * 16 + lower : lower * 16 + right;
    }

    private static int runs(boolean[] modules) {
        int points = 0;
        int start = 0;
        while (start < modules.length) {
            int end = start;
            while (end < modules.length && modules[end] == modules[start]) {
                end++;
            }
            if (end - start >= 5) {
                points += 3 + (end - start - 5);
            }
            start = end;
        }
        return points;
    }

    private static int finderLike(boolean[] modules) {
        StringBuilder text = new StringBuilder("0000");
        for (boolean module : modules) {
            text.append(module ? '1' : '0');
        }
        text.append("0000");
        int points = 0;
        for (int at = text.indexOf("1011101"); at >= 0; at = text.indexOf("1011101", at + 1)) {
            boolean before = text.substring(at - 4, at).equals("0000");
            boolean after = text.substring(at + 7, at + 11).equals("0000");
            points += before || after ? 40 : 0;
        }
        return points;
    }
}
