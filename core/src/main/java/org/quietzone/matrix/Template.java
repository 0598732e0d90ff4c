package org.quietzone.matrix;

import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * All that depends on the version alone and is worth computing once: which modules are function patterns and how they
 * look, which hold data, and in which order.
 *
 * <p>Arrays handed out are not copies; nobody in this package writes to them.
 */
final class Template {
    /*
     * Filled when a version is first used. Several threads may compute the same template at the same time; all of them
     * are equal, and one that is seen through a race is seen whole, because all its fields are final (JLS 17.5).
     */
    private static final Template[] QR = new Template[Family.QR_CODE.versions()];

    private static final Template[] MICRO = new Template[Family.MICRO_QR.versions()];
    private static final Template[] MODEL_1 = new Template[Family.MODEL_1.versions()];

    private final Version version;
    private final int stride;
    private final long[] function;
    private final long[] fixed;
    private final long[] dark;
    private final long[] data;
    private final Placement placement;

    private Template(Version version) {
        FunctionMap map = new FunctionMap(version);
        this.version = version;
        this.stride = BitMatrix.wordsPerRow(version.size());
        this.function = map.function();
        this.fixed = map.fixed();
        this.dark = map.dark();
        this.data = map.data();
        this.placement =
                version.family() == Family.MODEL_1 ? new Model1Placement(version) : new ZigzagPlacement(version, data);
    }

    static Template of(Version version) {
        Template[] templates =
                switch (version.family()) {
                    case QR_CODE -> QR;
                    case MICRO_QR -> MICRO;
                    case MODEL_1 -> MODEL_1;
                };
        Template template = templates[version.number() - 1];
        if (template == null) {
            template = new Template(version);
            templates[version.number() - 1] = template;
        }
        return template;
    }

    Version version() {
        return version;
    }

    /** Longs per row. */
    int stride() {
        return stride;
    }

    /** The modules that hold no data: function patterns, format and version information. */
    long[] function() {
        return function;
    }

    /** Those function modules whose colour is the same in all symbols of the version, and known for certain. */
    long[] fixed() {
        return fixed;
    }

    /** An empty symbol: the dark ones of the function patterns; format, version information and data are light. */
    long[] dark() {
        return dark;
    }

    /** The modules that hold codewords and remainder bits. */
    long[] data() {
        return data;
    }

    Placement placement() {
        return placement;
    }
}
