package org.quietzone.gs1.epc;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartitionTest {
    @ParameterizedTest
    @ValueSource(ints = {6, 7, 8, 9, 10, 11, 12})
    void aPrefixHasTheBitsThatItsDigitsNeed(int digits) {
        EpcField prefix = Partition.prefix(Partition.of(digits));
        assertThat(prefix.digits()).isEqualTo(digits);
        assertThat(prefix.bits()).isEqualTo(needed(digits));
    }

    /** Prefix and reference together have the same bits in each partition, and no reference has fewer than it needs. */
    @ParameterizedTest
    @CsvSource({"SGTIN, 44", "SSCC, 58", "SGLN, 41", "GRAI, 44", "GIAI_96, 82", "GIAI_202, 188", "CPI_96, 51"})
    void aReferenceHasTheBitsThatThePrefixLeaves(Partition partition, int both) {
        EpcPart part = partOf(partition);
        for (int value = 0; value <= Partition.MAX; value++) {
            EpcField reference = partition.reference(value, part);
            assertThat(Partition.prefix(value).bits() + reference.bits()).isEqualTo(both);
            if (reference.kind() == EpcField.Kind.DIGITS) {
                assertThat(reference.digits()).isEqualTo(part.max() - 12 + value);
            }
            if (reference.digits() < EpcField.ANY_DIGITS) {
                assertThat(reference.bits()).isGreaterThanOrEqualTo(needed(reference.digits()));
            }
        }
    }

    private static EpcPart partOf(Partition partition) {
        for (EpcScheme scheme : EpcScheme.values()) {
            if (scheme.hasPartition()
                    && scheme.field(1, 0)
                            .equals(partition.reference(0, scheme.type().parts().get(1)))) {
                return scheme.type().parts().get(1);
            }
        }
        throw new AssertionError(partition);
    }

    private static int needed(int digits) {
        return BigInteger.TEN.pow(digits).subtract(BigInteger.ONE).bitLength();
    }
}
