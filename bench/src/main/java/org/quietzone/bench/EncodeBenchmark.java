package org.quietzone.bench;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import io.nayuki.qrcodegen.QrCode;
import java.util.Map;
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
import org.quietzone.SymbolEncoder;

/** Text to module matrix with automatic mask. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class EncodeBenchmark {
    /** The kind of text. */
    @Param
    public Payload payload = Payload.A;

    private String[] texts = {};
    private int next;
    private SymbolEncoder quietzone = SymbolEncoder.standard();
    private QrCode.Ecc nayukiLevel = QrCode.Ecc.LOW;
    private ErrorCorrectionLevel zxingLevel = ErrorCorrectionLevel.L;
    private Map<EncodeHintType, Object> zxingHints = Map.of();
    private OkapiQrCode.EccLevel okapiLevel = OkapiQrCode.EccLevel.L;

    /** Makes the texts, and each library's idea of the level. */
    @Setup
    public void prepare() {
        texts = payload.texts();
        quietzone =
                SymbolEncoder.builder().level(payload.level()).levelBoost(false).build();
        nayukiLevel = switch (payload.level()) {
            case L -> QrCode.Ecc.LOW;
            case M -> QrCode.Ecc.MEDIUM;
            default -> QrCode.Ecc.QUARTILE;
        };
        zxingLevel = ErrorCorrectionLevel.valueOf(payload.level().name());
        zxingHints = payload == Payload.F ? Map.of(EncodeHintType.CHARACTER_SET, "Shift_JIS") : Map.of();
        okapiLevel = OkapiQrCode.EccLevel.valueOf(payload.level().name());
    }

    private String text() {
        next = next + 1 & Payload.COUNT - 1;
        return texts[next];
    }

    /** This project. */
    @Benchmark
    public Object quietzone() {
        return quietzone.encode(text());
    }

    /** Nayuki's {@code encodeText}, the bar. */
    @Benchmark
    public Object nayuki() {
        return QrCode.encodeText(text(), nayukiLevel);
    }

    /** ZXing's encoder. */
    @Benchmark
    public Object zxing() throws WriterException {
        return Encoder.encode(text(), zxingLevel, zxingHints);
    }

    /** Okapi without the drawing of rectangles. */
    @Benchmark
    public Object okapi() {
        OkapiQrCode code = new OkapiQrCode();
        code.setPreferredEccLevel(okapiLevel);
        code.setContent(text());
        return code;
    }

    /** Stops where the module matrix is finished. */
    static final class OkapiQrCode extends uk.org.okapibarcode.backend.QrCode {
        @Override
        protected void plotSymbol() {
            // The other encoders do not make rectangles either.
        }
    }
}
