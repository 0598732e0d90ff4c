package org.quietzone.gs1.epc;

import java.util.HexFormat;
import java.util.Optional;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * An EPC as a tag holds it: {@code urn:epc:tag:sgtin-96:1.9520123.045678.12345}, or bits (EPC Tag Data Standard, 12 and
 * 14).
 *
 * @param scheme how the bits are laid out
 * @param filter what kind of object it is, 0 to {@link EpcScheme#maxFilter()}; {@link EpcScheme#filterMeaning} says what
 *     it means
 * @param epc what the tag identifies
 */
public record EpcTag(EpcScheme scheme, int filter, Epc epc) {
    private static final String TAG = "tag:";

    /**
     * A tag of values that are known to fit; {@link #of} examines them.
     *
     * @throws IllegalArgumentException if the scheme does not hold the filter value or the EPC
     */
    public EpcTag {
        EpcBinary.write(scheme, filter, epc, new BitWriter()).ifPresent(flaw -> {
            throw Flaw.asException(flaw);
        });
    }

    /** A tag, or what of the EPC the scheme cannot hold. */
    public static EpcResult<EpcTag> of(EpcScheme scheme, int filter, Epc epc) {
        if (scheme.type() != epc.type()
                || epc.parts().size() < epc.type().parts().size()) {
            return EpcResult.failed(
                    GS1Error.inInput(epc.uri(), Rule.NO_EPC_SCHEME, 0, epc.uri().length(), mismatch(scheme, epc)));
        }
        Optional<Flaw> flaw = EpcBinary.write(scheme, filter, epc, new BitWriter());
        return flaw.isEmpty()
                ? EpcResult.of(new EpcTag(scheme, filter, epc))
                : EpcResult.failed(error(scheme, filter, epc, flaw.get()));
    }

    /** Whether a text is meant to be a tag URI. */
    static boolean tag(String text) {
        return EpcUri.begins(text) && text.startsWith(TAG, EpcUri.START.length());
    }

    static String mismatch(EpcScheme scheme, Epc epc) {
        return scheme.type() == epc.type()
                ? "a tag needs the "
                        + epc.type().parts().get(epc.parts().size()).name()
                : scheme.urnName() + " is for " + scheme.type().urnName() + ", not for "
                        + epc.type().urnName();
    }

    private static GS1Error error(EpcScheme scheme, int filter, Epc epc, Flaw flaw) {
        EpcUri uri = EpcUri.write(head(scheme, filter), epc.type().parts(), epc.parts());
        if (flaw.part() == EpcBinary.FILTER) {
            int start = (EpcUri.START + TAG + scheme.urnName() + ":").length();
            return GS1Error.inInput(
                    uri.text(),
                    Rule.ILLEGAL_EPC_FIELD,
                    start,
                    String.valueOf(filter).length(),
                    flaw.detail());
        }
        return uri.error(flaw);
    }

    /**
     * Reads a tag URI, a raw URI ({@code urn:epc:raw:96.x30…}) or hexadecimal digits, with {@code 0x} in front and spaces
     * between them or without.
     */
    public static EpcResult<EpcTag> parse(String text) {
        if (!EpcUri.begins(text) || EpcHex.raw(text)) {
            return EpcHex.read(text);
        }
        int at = EpcUri.START.length();
        if (!text.startsWith(TAG, at)) {
            return Epc.notAnEpc(text, at, text.length() - at, "the URI of a tag goes on with tag: or raw:");
        }
        int name = at + TAG.length();
        int colon = text.indexOf(':', name);
        int end = colon < 0 ? text.length() : colon;
        Optional<EpcScheme> scheme = EpcScheme.named(text.substring(name, end));
        if (scheme.isEmpty() || colon < 0) {
            return Epc.notAnEpc(text, name, end - name, "there is no such scheme of tags");
        }
        return parse(text, colon + 1, scheme.get());
    }

    private static EpcResult<EpcTag> parse(String text, int from, EpcScheme scheme) {
        int parts = from;
        int filter = 0;
        if (scheme.filterBits() > 0) {
            int dot = text.indexOf('.', from);
            int end = dot < 0 ? text.length() : dot;
            String digits = text.substring(from, end);
            long value = Decimal.number(digits) ? Decimal.value(digits, scheme.maxFilter()) : -1;
            if (value < 0 || dot < 0) {
                return EpcResult.failed(GS1Error.inInput(
                        text, Rule.ILLEGAL_EPC_FIELD, from, end - from, EpcBinary.filterAllowed(scheme)));
            }
            filter = (int) value;
            parts = dot + 1;
        }
        return parse(text, parts, scheme, filter);
    }

    private static EpcResult<EpcTag> parse(String text, int from, EpcScheme scheme, int filter) {
        return Epc.parse(text, from, scheme.type(), false).then(epc -> {
            Optional<Flaw> flaw = EpcBinary.write(scheme, filter, epc, new BitWriter());
            return flaw.isEmpty()
                    ? EpcResult.of(new EpcTag(scheme, filter, epc))
                    : EpcUri.parse(text, from, scheme.type().parts())
                            .then(uri -> EpcResult.failed(uri.error(flaw.get())));
        });
    }

    /**
     * Reads the bits of a tag. What follows the EPC in the memory is not looked at.
     *
     * @param memory the EPC from its header on, the first bit the most significant one
     */
    public static EpcResult<EpcTag> decode(byte[] memory) {
        return EpcHex.read(HexFormat.of().withUpperCase().formatHex(memory));
    }

    private static String head(EpcScheme scheme, int filter) {
        return EpcUri.START + TAG + scheme.urnName() + ":" + (scheme.filterBits() > 0 ? filter + "." : "");
    }

    /** The tag URI. */
    public String uri() {
        return EpcUri.write(head(scheme, filter), epc.type().parts(), epc.parts())
                .text();
    }

    /** The raw URI: the bits as hexadecimal digits, filled up to words of 16 bits. */
    public String rawUri() {
        String hex = hex();
        return EpcUri.START + EpcHex.RAW + 4 * hex.length() + ".x" + hex;
    }

    /** The bits, filled up with zeros to words of 16, the first bit the most significant one. */
    public byte[] bytes() {
        return HexFormat.of().parseHex(hex());
    }

    /** The bits as upper-case hexadecimal digits, filled up with zeros to words of 16 bits. */
    public String hex() {
        BitWriter out = new BitWriter();
        EpcBinary.write(scheme, filter, epc, out);
        return out.hex();
    }

    /** The tag URI. */
    @Override
    public String toString() {
        return uri();
    }
}
