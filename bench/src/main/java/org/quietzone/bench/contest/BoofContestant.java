package org.quietzone.bench.contest;

import boofcv.abst.fiducial.MicroQrCodeDetector;
import boofcv.abst.fiducial.QrCodeDetector;
import boofcv.alg.fiducial.microqr.MicroQrCode;
import boofcv.alg.fiducial.qrcode.QrCode;
import boofcv.concurrency.BoofConcurrency;
import boofcv.factory.fiducial.FactoryFiducial;
import boofcv.struct.image.GrayU8;
import java.util.ArrayList;
import java.util.List;

/**
 * BoofCV's detectors for QR Code and Micro QR Code with their standard configurations, one after the other, on one thread as
 * all others.
 */
final class BoofContestant implements Contestant {
    private final QrCodeDetector<GrayU8> qrCode;
    private final MicroQrCodeDetector<GrayU8> microQrCode;

    BoofContestant() {
        BoofConcurrency.USE_CONCURRENT = false;
        qrCode = FactoryFiducial.qrcode(null, GrayU8.class);
        microQrCode = FactoryFiducial.microqr(null, GrayU8.class);
    }

    @Override
    public String name() {
        return "boofcv";
    }

    @Override
    public List<String> read(Frame frame, boolean several) {
        GrayU8 image = new GrayU8();
        image.data = frame.pixels();
        image.width = frame.width();
        image.height = frame.height();
        image.stride = frame.width();
        List<String> texts = new ArrayList<>();
        qrCode.process(image);
        for (QrCode found : qrCode.getDetections()) {
            texts.add(found.message);
        }
        microQrCode.process(image);
        for (MicroQrCode found : microQrCode.getDetections()) {
            texts.add(found.message);
        }
        return texts;
    }
}
