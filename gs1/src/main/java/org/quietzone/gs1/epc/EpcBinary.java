package org.quietzone.gs1.epc;

import java.util.Optional;

/** Lays out an EPC as bits (EPC Tag Data Standard, 14.5.1): header, filter value, partition value, the parts. */
final class EpcBinary {
    /** In a flaw, the filter value in place of a part. */
    static final int FILTER = -1;

    static final int HEADER_BITS = 8;

    private EpcBinary() {}

    /** What is allowed as a filter value. */
    static String filterAllowed(EpcScheme scheme) {
        return "filter value: a number from 0 to " + scheme.maxFilter();
    }

    /**
     * Writes an EPC.
     *
     * @return what the scheme cannot hold; then what has been written is of no use
     */
    static Optional<Flaw> write(EpcScheme scheme, int filter, Epc epc, BitWriter out) {
        if (filter < 0 || filter > scheme.maxFilter()) {
            return Optional.of(new Flaw(FILTER, filterAllowed(scheme)));
        }
        if (scheme.type() != epc.type()
                || epc.parts().size() < epc.type().parts().size()) {
            return Optional.of(new Flaw(0, EpcTag.mismatch(scheme, epc)));
        }
        out.write(scheme.header(), HEADER_BITS);
        out.write(filter, scheme.filterBits());
        int partition = scheme.hasPartition() ? Partition.of(epc.parts().get(0).length()) : 0;
        out.write(partition, scheme.hasPartition() ? Partition.BITS : 0);
        for (int i = 0; i < epc.parts().size(); i++) {
            EpcField field = scheme.field(i, partition);
            if (!field.write(epc.parts().get(i), out)) {
                return Optional.of(new Flaw(i, flaw(scheme, i, field)));
            }
        }
        if (out.length() < scheme.bits()) {
            out.write(0, scheme.bits() - out.length());
        }
        return Optional.empty();
    }

    /** What the field of a part holds. */
    static String flaw(EpcScheme scheme, int part, EpcField field) {
        return scheme.type().parts().get(part).name() + ": " + scheme.urnName() + " holds " + field.allowed();
    }
}
