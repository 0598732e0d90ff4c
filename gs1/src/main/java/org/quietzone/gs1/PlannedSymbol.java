package org.quietzone.gs1;

import java.util.Optional;
import java.util.Set;
import org.quietzone.Symbol;
import org.quietzone.SymbolEncoder;
import org.quietzone.gs1.application.CarriedData;
import org.quietzone.gs1.application.Carrier;
import org.quietzone.gs1.application.DataForm;
import org.quietzone.gs1.application.Preset;
import org.quietzone.gs1.element.ElementString;
import org.quietzone.message.EncodingException;
import org.quietzone.message.Fnc1;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;

/** The symbol that a text becomes for a use: in a family that the use takes, at its usual level. */
final class PlannedSymbol {
    /** More characters than any symbol holds. */
    private static final int TOO_LONG = 7090;

    private PlannedSymbol() {}

    /** The symbol; nothing where the text cannot become one. */
    static Optional<Symbol> of(Preset preset, String text, CarriedData data) {
        Family family = family(preset);
        boolean strings = data.form() == DataForm.ELEMENT_STRING;
        // Micro QR Code has no FNC1.
        boolean impossible =
                strings && (family == Family.MICRO_QR || !data.errors().isEmpty());
        if (impossible || text.isEmpty() || text.length() >= TOO_LONG) {
            return Optional.empty();
        }
        SymbolEncoder.Builder builder = SymbolEncoder.builder().family(family);
        preset.recommendedLevel()
                .or(preset::minimumLevel)
                .ifPresent(level ->
                        builder.level(ErrorCorrection.valueOf(level.value().name())));
        try {
            return Optional.of(
                    strings
                            ? builder.fnc1(Fnc1.first())
                                    .build()
                                    .encode(ElementString.write(data.elements(), ElementString.GS))
                            : builder.build().encode(text));
        } catch (EncodingException e) {
            // Too much for the family. The data is checked all the same.
            return Optional.empty();
        }
    }

    private static Family family(Preset preset) {
        Set<Carrier> carriers = preset.carriers().map(fact -> fact.value()).orElse(Set.of(Carrier.QR_CODE));
        return carriers.contains(Carrier.QR_CODE) || !carriers.contains(Carrier.MICRO_QR)
                ? Family.QR_CODE
                : Family.MICRO_QR;
    }
}
