package org.quietzone.gs1.epc;

import java.util.Objects;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * A tag in the scheme that was chosen for it.
 *
 * @param tag the tag
 * @param reason why this scheme, as a clause
 */
public record EpcChoice(EpcTag tag, String reason) {
    public EpcChoice {
        Objects.requireNonNull(tag, "tag");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * The tag of an EPC in the shortest scheme that holds it: 96 bits where the serial is a number without leading zeros
     * that is not too large, else the long form (EPC Tag Data Standard, 14.2). Retired schemes are not chosen.
     */
    public static EpcResult<EpcChoice> of(Epc epc, int filter) {
        EpcResult<EpcChoice> failed = EpcResult.failed(GS1Error.inInput(
                epc.uri(), Rule.NO_EPC_SCHEME, 0, epc.uri().length(), epc.type().urnName() + " has no form for tags"));
        String reason = "";
        for (EpcScheme scheme : EpcScheme.values()) {
            if (scheme.type() == epc.type() && !scheme.retired()) {
                String why = reason.isEmpty()
                        ? "the shortest scheme of " + epc.type().urnName()
                        : reason;
                EpcResult<EpcTag> tag = EpcTag.of(scheme, filter, epc);
                if (tag.valid()) {
                    return tag.then(found -> EpcResult.of(new EpcChoice(found, why)));
                }
                failed = tag.then(found -> EpcResult.of(new EpcChoice(found, "")));
                reason = "a shorter scheme does not do: " + tag.errors().get(0).detail();
            }
        }
        return failed;
    }
}
