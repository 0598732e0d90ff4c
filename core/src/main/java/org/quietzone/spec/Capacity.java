package org.quietzone.spec;

/** How much symbols hold (ISO/IEC 18004:2024, Table 7). */
public final class Capacity {
    private Capacity() {}

    /**
     * The characters of one mode that a symbol holds when it holds nothing else; bytes in byte mode.
     *
     * @param version the version
     * @param level a level of the version
     * @param mode numeric, alphanumeric, byte, kanji or Hanzi
     * @return the number of characters, 0 if the version does not have the mode
     * @throws IllegalArgumentException if the version does not have the level or the mode carries no data
     */
    public static int characters(Version version, ErrorCorrection level, Mode mode) {
        if (!mode.carriesData()) {
            throw new IllegalArgumentException("No characters are carried by " + mode.label());
        }
        if (!version.has(mode)) {
            return 0;
        }
        int subset = mode == Mode.HANZI ? 4 : 0;
        int countBits = version.countBits(mode);
        int bits = version.layout(level).dataBits() - version.modeIndicatorBits() - subset - countBits;
        if (bits <= 0) {
            return 0;
        }
        int characters =
                switch (mode) {
                    case NUMERIC -> bits / 10 * 3 + (bits % 10 >= 7 ? 2 : bits % 10 >= 4 ? 1 : 0);
                    case ALPHANUMERIC -> bits / 11 * 2 + (bits % 11 >= 6 ? 1 : 0);
                    case BYTE -> bits / 8;
                    default -> bits / 13;
                };
        return Math.min(characters, (1 << countBits) - 1);
    }
}
