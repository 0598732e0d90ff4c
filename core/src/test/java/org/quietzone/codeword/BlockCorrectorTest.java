package org.quietzone.codeword;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.quietzone.codeword.Correction.Corrected;
import org.quietzone.codeword.Correction.Uncorrectable;
import org.quietzone.spec.BlockLayout;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

class BlockCorrectorTest {
    private static final int[] NO_ERASURES = {};

    /** A block of a layout, one for each distinct shape. */
    private record Shape(BlockLayout layout, int block, List<Integer> positions) {
        int ecc() {
            return layout.eccPerBlock();
        }

        int protection() {
            return layout.misdecodeProtection();
        }

        /** Damages some codewords of the block and returns their positions in the final sequence. */
        int[] damage(byte[] sequence, int count, Random random) {
            List<Integer> shuffled = new ArrayList<>(positions);
            Collections.shuffle(shuffled, random);
            int[] damaged = new int[count];
            for (int i = 0; i < count; i++) {
                damaged[i] = shuffled.get(i);
                sequence[damaged[i]] ^= (byte) Blocks.visibleError(layout, damaged[i], random);
            }
            return damaged;
        }
    }

    private static final Collection<Shape> SHAPES = shapes();

    /** Distinct by data and error correction codewords, protection, and bits that the symbol does not show. */
    private static Collection<Shape> shapes() {
        Map<List<Object>, Shape> shapes = new LinkedHashMap<>();
        for (BlockLayout layout : Blocks.allLayouts()) {
            List<List<Integer>> positions = Blocks.positions(layout);
            for (int block = 0; block < layout.blocks(); block++) {
                boolean half =
                        block == 0 && (layout.version().family() == Family.MODEL_1 || layout.dataBits() % 8 != 0);
                List<Object> key = List.of(
                        layout.dataCodewords(block),
                        layout.eccPerBlock(),
                        layout.misdecodeProtection(),
                        half,
                        layout.level() == ErrorCorrection.DETECTION);
                shapes.putIfAbsent(key, new Shape(layout, block, positions.get(block)));
            }
        }
        return List.copyOf(shapes.values());
    }

    private static Correction correct(Shape shape, byte[] sequence, int[] erasures, boolean protect) {
        return BlockCorrector.correct(shape.layout(), sequence, erasures, protect);
    }

    private static void assertCorrected(
            Shape shape, byte[] original, byte[] damaged, int[] erasures, int errors, boolean protect) {
        Correction correction = correct(shape, damaged, erasures, protect);
        if (!(correction instanceof Corrected corrected)) {
            throw new AssertionError(shape.layout() + ", block " + shape.block() + ": " + correction);
        }
        assertThat(corrected.codewords()).isEqualTo(original);
        assertThat(corrected.data()).isEqualTo(CodewordSequence.dataOf(shape.layout(), original));
        assertThat(corrected.blocks()).hasSize(shape.layout().blocks());
        for (int block = 0; block < corrected.blocks().size(); block++) {
            boolean hit = block == shape.block();
            assertThat(corrected.blocks().get(block))
                    .isEqualTo(new BlockReport(
                            hit ? errors : 0, hit ? erasures.length : 0, shape.ecc(), shape.protection()));
        }
    }

    @Test
    void theShapesCoverAllLayouts() {
        assertThat(Blocks.allLayouts()).hasSize(160 + 8 + 56);
        assertThat(SHAPES.size()).isEqualTo(192);
        assertThat(SHAPES.stream().map(Shape::ecc).distinct().count()).isEqualTo(36);
    }

    @Test
    void clause751EveryErrorCountToCapacityForEveryBlockShape() {
        Random random = new Random(21);
        for (Shape shape : SHAPES) {
            byte[] original = Blocks.randomSequence(shape.layout(), random);
            for (int errors = 0; errors <= shape.layout().correctable(); errors++) {
                byte[] damaged = original.clone();
                shape.damage(damaged, errors, random);
                assertCorrected(shape, original, damaged, NO_ERASURES, errors, true);
            }
        }
    }

    @Test
    void clause751EveryMixtureOfErasuresAndErrorsToCapacityForEveryBlockShape() {
        Random random = new Random(22);
        for (Shape shape : SHAPES) {
            if (shape.layout().level() == ErrorCorrection.DETECTION) {
                continue;
            }
            byte[] original = Blocks.randomSequence(shape.layout(), random);
            int most = shape.ecc() - shape.protection();
            for (int erasures = 0; erasures <= most; erasures++) {
                if (shape.protection() > 0 && 2 * erasures >= shape.ecc()) {
                    break;
                }
                // The large codes of Model 1 have over a thousand mixtures each: there a part of them will do.
                int step = shape.ecc() > 30 ? 5 : 1;
                for (int errors = (most - erasures) / 2; errors >= 0; errors -= step) {
                    byte[] damaged = original.clone();
                    int[] positions = shape.damage(damaged, erasures + errors, random);
                    assertCorrected(shape, original, damaged, Arrays.copyOf(positions, erasures), errors, true);
                }
            }
        }
    }

    @Test
    void withoutProtectionAllErrorCorrectionCodewordsAreSpent() {
        Random random = new Random(23);
        for (Shape shape : SHAPES) {
            if (shape.protection() == 0 || shape.layout().level() == ErrorCorrection.DETECTION) {
                continue;
            }
            byte[] original = Blocks.randomSequence(shape.layout(), random);
            for (int erasures = 0; erasures <= shape.ecc(); erasures++) {
                byte[] damaged = original.clone();
                int errors = (shape.ecc() - erasures) / 2;
                int[] positions = shape.damage(damaged, erasures + errors, random);
                int[] erased = Arrays.copyOf(positions, erasures);
                assertCorrected(shape, original, damaged, erased, errors, false);
                if (erasures + 2 * errors > shape.ecc() - shape.protection()) {
                    assertThat(correct(shape, damaged, erased, true)).isInstanceOf(Uncorrectable.class);
                }
            }
        }
    }

    @Test
    void clause751ErasuresMustBeFewerThanHalfOfAProtectedBlock() {
        // 1-L keeps 3 of 7 codewords: 3 erasures are below 7 / 2, 4 are within 7 - 3 and yet too many.
        BlockLayout layout = Version.of(1).layout(ErrorCorrection.L);
        byte[] original = Blocks.randomSequence(layout, new Random(24));
        byte[] damaged = original.clone();
        for (int i = 0; i < 4; i++) {
            damaged[i] ^= 0x40;
        }
        assertThat(BlockCorrector.correct(layout, damaged, new int[] {0, 1, 2, 3}, true))
                .isEqualTo(new Uncorrectable(0, "4 erasures are too many for 7 error correction codewords"));
        damaged[3] = original[3];
        assertThat(BlockCorrector.correct(layout, damaged, new int[] {0, 1, 2}, true))
                .isInstanceOf(Corrected.class);
    }

    @Test
    void tooManyErasuresAreRefusedUnlessTheBlockIsClean() {
        Random random = new Random(25);
        for (Shape shape : SHAPES) {
            byte[] original = Blocks.randomSequence(shape.layout(), random);
            byte[] damaged = original.clone();
            int[] erasures = shape.damage(damaged, shape.ecc() + 1, random);
            assertThat(correct(shape, damaged, erasures, false)).isInstanceOf(Uncorrectable.class);
            assertCorrected(shape, original, original.clone(), erasures, 0, true);
        }
    }

    @Test
    void theFirstUncorrectableBlockIsNamed() {
        BlockLayout layout = Version.of(5).layout(ErrorCorrection.Q);
        byte[] sequence = Blocks.randomSequence(layout, new Random(26));
        for (int i = 0; i < 15; i++) {
            sequence[layout.dataPosition(2, i)] ^= 0x11;
        }
        assertThat(BlockCorrector.correct(layout, sequence, NO_ERASURES, true))
                .isEqualTo(new Uncorrectable(2, "More than 9 errors beside 0 erasures"));
    }

    @Test
    void versionM1OnlyDetects() {
        BlockLayout layout = Version.micro(1).layout(ErrorCorrection.DETECTION);
        byte[] original = Blocks.randomSequence(layout, new Random(27));
        for (boolean protect : new boolean[] {false, true}) {
            assertThat(BlockCorrector.correct(layout, original, NO_ERASURES, protect))
                    .isInstanceOf(Corrected.class);
            for (int position = 0; position < 5; position++) {
                for (int error = 1; error < 256; error++) {
                    if ((error & Blocks.hiddenBits(layout, position)) == 0) {
                        byte[] damaged = original.clone();
                        damaged[position] ^= (byte) error;
                        assertThat(BlockCorrector.correct(layout, damaged, new int[] {position}, protect))
                                .isInstanceOf(Uncorrectable.class);
                    }
                }
            }
        }
    }

    @Test
    void bitsThatTheSymbolDoesNotShowAreIgnored() {
        Random random = new Random(28);
        for (BlockLayout layout : Blocks.allLayouts()) {
            byte[] original = Blocks.randomSequence(layout, random);
            byte[] noisy = original.clone();
            for (int position = 0; position < noisy.length; position++) {
                noisy[position] |= (byte) Blocks.hiddenBits(layout, position);
            }
            Correction correction = BlockCorrector.correct(layout, noisy, NO_ERASURES, true);
            assertThat(correction).isInstanceOf(Corrected.class);
            assertThat(((Corrected) correction).codewords()).isEqualTo(original);
        }
    }

    @Test
    void aCorrectionThatWouldSetABitThatTheSymbolDoesNotShowIsRefused() {
        for (BlockLayout layout : List.of(
                Version.micro(3).layout(ErrorCorrection.L), Version.model1(2).layout(ErrorCorrection.M))) {
            // A code word of the field, but not one of this version: its half codeword is whole.
            byte[] data = new byte[layout.dataCodewords()];
            int half = layout.version().family() == Family.MODEL_1 ? 0 : data.length - 1;
            data[half] = (byte) 0xFF;
            byte[] sequence = Blocks.sequence(layout, data);
            assertThat(BlockCorrector.correct(layout, sequence, NO_ERASURES, true))
                    .isInstanceOf(Uncorrectable.class);
            data[half] &= (byte) ~Blocks.hiddenBits(layout, half);
            assertThat(BlockCorrector.correct(layout, Blocks.sequence(layout, data), NO_ERASURES, true))
                    .isInstanceOf(Corrected.class);
        }
    }

    @Test
    void theHalfCodewordOfM3MayHaveBeenFilledWithOnes() {
        for (ErrorCorrection level : List.of(ErrorCorrection.L, ErrorCorrection.M)) {
            BlockLayout layout = Version.micro(3).layout(level);
            byte[] data = new byte[layout.dataCodewords()];
            data[0] = 0x51;
            byte[] shown = data.clone();
            data[data.length - 1] = (byte) 0xFF;
            byte[] sequence = Blocks.sequence(layout, data);
            sequence[data.length - 1] = 0;
            Correction correction = BlockCorrector.correct(layout, sequence, NO_ERASURES, true);
            assertThat(correction).isInstanceOf(Corrected.class);
            shown[data.length - 1] = (byte) 0xF0;
            assertThat(((Corrected) correction).data()).isEqualTo(shown);
            // With a wrong codeword beside it, it is no longer known for what it is.
            sequence[2] ^= 0x40;
            assertThat(BlockCorrector.correct(layout, sequence, NO_ERASURES, true))
                    .isInstanceOf(Uncorrectable.class);
        }
    }

    @Test
    void erasuresMayRepeatAndComeInAnyOrder() {
        BlockLayout layout = Version.of(2).layout(ErrorCorrection.M);
        byte[] original = Blocks.randomSequence(layout, new Random(29));
        byte[] damaged = original.clone();
        int[] erasures = {40, 3, 3, 17, 40, 40, 3};
        for (int position : List.of(3, 17, 40)) {
            damaged[position] ^= 0x21;
        }
        byte[] given = damaged.clone();
        Correction correction = BlockCorrector.correct(layout, damaged, erasures, true);
        assertThat(correction).isInstanceOf(Corrected.class);
        assertThat(((Corrected) correction).codewords()).isEqualTo(original);
        assertThat(((Corrected) correction).blocks()).containsExactly(new BlockReport(0, 3, 16, 0));
        assertThat(damaged).as("the sequence given").isEqualTo(given);
    }

    @Test
    void remainderCodewordsOfModel1AreLeftAsRead() {
        BlockLayout layout = Version.model1(14).layout(ErrorCorrection.H);
        byte[] original = Blocks.randomSequence(layout, new Random(30));
        byte[] noisy = original.clone();
        noisy[608] = 0x77;
        Correction correction = BlockCorrector.correct(layout, noisy, new int[] {609}, true);
        assertThat(correction).isInstanceOf(Corrected.class);
        assertThat(((Corrected) correction).codewords()).isEqualTo(noisy);
        assertThat(((Corrected) correction).data()).isEqualTo(CodewordSequence.dataOf(layout, original));
    }

    @Test
    void callersErrorsAreNamed() {
        BlockLayout layout = Version.of(1).layout(ErrorCorrection.L);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BlockCorrector.correct(layout, new byte[27], NO_ERASURES, true))
                .withMessage("Version 1 has 26 codewords, not 27");
        for (int index : new int[] {-1, 26, Integer.MIN_VALUE}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> BlockCorrector.correct(layout, new byte[26], new int[] {index}, true))
                    .withMessage("Erasure " + index + " is outside the 26 codewords");
        }
    }

    /** From nothing like a symbol to nearly one: whatever is accepted is a word of the code, within the limits. */
    @Property(tries = 3000, edgeCases = EdgeCasesMode.NONE)
    void whateverIsAcceptedIsAWordOfTheCode(
            @ForAll long seed,
            @ForAll @IntRange(max = 223) int which,
            @ForAll @IntRange(max = 40) int damage,
            @ForAll @IntRange(max = 40) int doubtful,
            @ForAll boolean random,
            @ForAll boolean protect) {
        BlockLayout layout = Blocks.allLayouts().get(which);
        Random source = new Random(seed);
        byte[] sequence = Blocks.randomSequence(layout, source);
        if (random) {
            source.nextBytes(sequence);
        }
        for (int i = 0; i < damage; i++) {
            sequence[source.nextInt(sequence.length)] = (byte) source.nextInt();
        }
        int[] erasures = source.ints(doubtful, 0, sequence.length).toArray();
        Correction correction = BlockCorrector.correct(layout, sequence, erasures, protect);
        if (correction instanceof Corrected corrected) {
            byte[] again = Blocks.sequence(layout, corrected.data());
            assertThat(corrected.codewords()).startsWith(Arrays.copyOf(again, layout.codewords()));
            assertThat(corrected.blocks()).hasSize(layout.blocks());
            for (BlockReport report : corrected.blocks()) {
                int spent = report.errors() == 0 ? 0 : report.erasures() + 2 * report.errors();
                assertThat(spent)
                        .isLessThanOrEqualTo(layout.eccPerBlock() - (protect ? layout.misdecodeProtection() : 0));
                assertThat(report.unusedErrorCorrection()).isBetween(0.0, 1.0);
            }
        } else {
            Uncorrectable uncorrectable = (Uncorrectable) correction;
            assertThat(uncorrectable.block()).isBetween(0, layout.blocks() - 1);
            assertThat(uncorrectable.reason()).isNotBlank();
        }
    }
}
