package org.quietzone.bench.contest;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * ZXing's QR Code reader, in one of two settings: the hybrid binarizer alone; or whatever it has: hard and inverted with the
 * hybrid binarizer, then with the global histogram, then as a pure symbol, until something is read.
 */
final class ZxingContestant implements Contestant {
    private final String name;
    private final boolean hard;

    ZxingContestant(String name, boolean hard) {
        this.name = name;
        this.hard = hard;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> read(Frame frame, boolean several) {
        LuminanceSource source = new PlanarYUVLuminanceSource(
                frame.pixels(), frame.width(), frame.height(), 0, 0, frame.width(), frame.height(), false);
        List<String> texts = attempt(source, HybridBinarizer::new, several);
        if (hard && texts.isEmpty()) {
            texts = attempt(source, GlobalHistogramBinarizer::new, several);
        }
        if (hard && texts.isEmpty()) {
            Map<DecodeHintType, Object> hints = hints();
            hints.put(DecodeHintType.PURE_BARCODE, true);
            texts = single(new BinaryBitmap(new HybridBinarizer(source)), hints);
        }
        return texts;
    }

    private List<String> attempt(
            LuminanceSource source, Function<LuminanceSource, Binarizer> binarizer, boolean several) {
        BinaryBitmap bitmap = new BinaryBitmap(binarizer.apply(source));
        Map<DecodeHintType, Object> hints = hints();
        if (hard) {
            hints.put(DecodeHintType.TRY_HARDER, true);
        }
        if (!several) {
            if (hard) {
                hints.put(DecodeHintType.ALSO_INVERTED, true);
            }
            return single(bitmap, hints);
        }
        List<String> texts = multiple(bitmap, hints);
        if (hard && texts.isEmpty()) {
            // The reader for several symbols does not know the hint for inverted ones.
            texts = multiple(new BinaryBitmap(binarizer.apply(source.invert())), hints);
        }
        return texts;
    }

    private static Map<DecodeHintType, Object> hints() {
        Map<DecodeHintType, Object> hints = new EnumMap<>(DecodeHintType.class);
        hints.put(DecodeHintType.POSSIBLE_FORMATS, List.of(BarcodeFormat.QR_CODE));
        return hints;
    }

    private static List<String> single(BinaryBitmap bitmap, Map<DecodeHintType, ?> hints) {
        try {
            return List.of(new MultiFormatReader().decode(bitmap, hints).getText());
        } catch (NotFoundException e) {
            return List.of();
        }
    }

    private static List<String> multiple(BinaryBitmap bitmap, Map<DecodeHintType, ?> hints) {
        try {
            return Arrays.stream(new QRCodeMultiReader().decodeMultiple(bitmap, hints))
                    .map(Result::getText)
                    .toList();
        } catch (NotFoundException e) {
            return List.of();
        }
    }
}
