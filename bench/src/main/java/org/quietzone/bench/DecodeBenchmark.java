package org.quietzone.bench;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.qrcode.decoder.Decoder;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.SymbolReader;
import org.quietzone.matrix.BitMatrix;

/** Module matrix to text, with and without damage. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class DecodeBenchmark {
    /** What is decoded: a link in version 4-M, or ASCII in a full 40-M. */
    @Param({"B", "E"})
    public Payload payload = Payload.B;

    /** Percent of the codewords with a wrong module. */
    @Param({"0", "2"})
    public int damage;

    private final BitMatrix[] ours = new BitMatrix[Payload.COUNT];
    private final com.google.zxing.common.BitMatrix[] theirs = new com.google.zxing.common.BitMatrix[Payload.COUNT];
    private final SymbolReader quietzone = SymbolReader.standard();
    private final Decoder zxing = new Decoder();
    private int next;

    /** Draws the symbols and damages them. */
    @Setup
    public void prepare() {
        SymbolEncoder encoder =
                SymbolEncoder.builder().level(payload.level()).levelBoost(false).build();
        Random random = new Random(11);
        String[] texts = payload.texts();
        for (int i = 0; i < texts.length; i++) {
            Symbol symbol = encoder.encode(texts[i]);
            int size = symbol.size();
            boolean[][] dark = new boolean[size][size];
            com.google.zxing.common.BitMatrix zxingMatrix = new com.google.zxing.common.BitMatrix(size);
            for (int row = 0; row < size; row++) {
                for (int column = 0; column < size; column++) {
                    dark[row][column] = symbol.isDark(row, column);
                }
            }
            for (int wrong = symbol.version().codewords() * damage / 100; wrong > 0; wrong--) {
                dark[9 + random.nextInt(size - 18)][9 + random.nextInt(size - 18)] ^= true;
            }
            for (int row = 0; row < size; row++) {
                for (int column = 0; column < size; column++) {
                    if (dark[row][column]) {
                        zxingMatrix.set(column, row);
                    }
                }
            }
            ours[i] = BitMatrix.of(dark);
            theirs[i] = zxingMatrix;
        }
    }

    private int next() {
        next = next + 1 & Payload.COUNT - 1;
        return next;
    }

    /** This project. */
    @Benchmark
    public Object quietzone() {
        return quietzone.decode(ours[next()]);
    }

    /** ZXing's decoder, the bar; it unmasks the matrix in place and back, so it gets a copy, as its reader makes one. */
    @Benchmark
    public Object zxing() throws ChecksumException, FormatException {
        return zxing.decode(theirs[next()].clone());
    }
}
