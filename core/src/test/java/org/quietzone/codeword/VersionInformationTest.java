package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.quietzone.spec.Version;

class VersionInformationTest {
    private static final int[] TABLE_D1 = {
        0x07C94, 0x085BC, 0x09A99, 0x0A4D3, 0x0BBF6, 0x0C762, 0x0D847, 0x0E60D, 0x0F928, 0x10B78, 0x1145D, 0x12A17,
        0x13532, 0x149A6, 0x15683, 0x168C9, 0x177EC, 0x18EC4, 0x191E1, 0x1AFAB, 0x1B08E, 0x1CC1A, 0x1D33F, 0x1ED75,
        0x1F250, 0x209D5, 0x216F0, 0x228BA, 0x2379F, 0x24B0B, 0x2542E, 0x26A64, 0x27541, 0x28C69
    };

    @Test
    void annexDTableD1() {
        for (int number = 7; number <= 40; number++) {
            assertThat(VersionInformation.word(Version.of(number))).isEqualTo(TABLE_D1[number - 7]);
        }
    }

    @Test
    void otherVersionsHaveNone() {
        for (Version version : new Version[] {Version.of(6), Version.micro(4), Version.model1(7)}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> VersionInformation.word(version))
                    .withMessage("Version " + version + " has no version information");
        }
    }

    @Test
    void nearestOfEveryWordIsThatOfASearchThroughTheTable() {
        for (int word = 0; word < 1 << 18; word++) {
            int near = 0;
            for (int i = 0; i < TABLE_D1.length; i++) {
                if (Integer.bitCount(word ^ TABLE_D1[i]) <= 3) {
                    near = i + 7;
                }
            }
            int found = VersionInformation.nearest(word)
                    .map(match -> match.version().number())
                    .orElse(0);
            if (found != near) {
                assertThat(found).as("%x", word).isEqualTo(near);
            }
        }
    }

    @Test
    void theNearerCopyDecides() {
        int seven = VersionInformation.word(Version.of(7));
        int nine = VersionInformation.word(Version.of(9));
        assertThat(VersionInformation.nearest(seven ^ 0b111, nine ^ 0b1000))
                .contains(new VersionMatch(Version.of(9), 1));
        assertThat(VersionInformation.nearest(nine ^ 0b1000, seven ^ 0b111))
                .contains(new VersionMatch(Version.of(9), 1));
        assertThat(VersionInformation.nearest(0x3FFFF, seven ^ 0b10101)).contains(new VersionMatch(Version.of(7), 3));
    }

    @Test
    void equallyNearCopiesAreWeighedTogether() {
        // Eight bits lie between versions 7 and 8. The copies are three bits from one each, but one of them has drifted
        // toward the other.
        int seven = VersionInformation.word(Version.of(7));
        int eight = VersionInformation.word(Version.of(8));
        int between = seven ^ eight;
        int towardEight = seven;
        for (int i = 0; i < 3; i++) {
            towardEight ^= Integer.lowestOneBit(between & (towardEight ^ eight));
        }
        int away = eight;
        for (int bit = 0, flipped = 0; flipped < 3; bit++) {
            if ((between >> bit & 1) == 0) {
                away ^= 1 << bit;
                flipped++;
            }
        }
        assertThat(VersionInformation.nearest(towardEight, away)).contains(new VersionMatch(Version.of(8), 3));
    }

    @Test
    void nothingIsNearNothing() {
        assertThat(VersionInformation.nearest()).isEmpty();
        assertThat(VersionInformation.nearest(0, 0x3FFFF)).isEmpty();
    }
}
