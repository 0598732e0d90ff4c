package org.quietzone;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.quietzone.message.CharsetPolicy;
import org.quietzone.message.MessageOptions;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Mode;
import org.quietzone.spec.Version;

/**
 * What was asked of an encoder, without contradictions, and the versions that remain possible.
 *
 * @param candidates the versions that every option allows, the smallest first; never empty
 * @param level the lowest level wanted
 * @param levelBoost whether the level rises where the version does not change by it
 * @param mask the mask pattern reference wanted
 * @param message how text becomes segments
 * @param mirrored whether to make the mirror image
 * @param reversed whether to interchange dark and light
 */
record EncoderOptions(
        List<Version> candidates,
        ErrorCorrection level,
        boolean levelBoost,
        OptionalInt mask,
        MessageOptions message,
        boolean mirrored,
        boolean reversed) {

    static EncoderOptions of(SymbolEncoder.Builder builder) {
        Set<Family> families = families(builder);
        if (families.contains(Family.MODEL_1) && families.size() > 1) {
            throw new IllegalArgumentException("Model 1 is for old, closed systems and is never chosen against another"
                    + " family: ask for Model 1 alone, or leave it out");
        }
        List<Version> candidates = new ArrayList<>();
        for (Family family : families) {
            candidates.addAll(Version.all(family));
        }
        if (families.size() > 1) {
            candidates.sort(Comparator.comparingInt(Version::size));
        }
        // What was not asked for costs nothing, not even the linkage of a lambda: the command is started in loops.
        if (builder.minVersion.isPresent() || builder.maxVersion.isPresent()) {
            builder.minVersion.ifPresent(min -> candidates.removeIf(version -> version.size() < min.size()));
            builder.maxVersion.ifPresent(max -> candidates.removeIf(version -> version.size() > max.size()));
            require(
                    candidates,
                    () -> "No version of " + labels(families) + " lies between "
                            + bound(builder.minVersion, "the smallest") + " and "
                            + bound(builder.maxVersion, "the largest"));
        }
        if (builder.level != ErrorCorrection.DETECTION) {
            candidates.removeIf(
                    version -> version.levels().get(version.levels().size() - 1).compareTo(builder.level) < 0);
            require(
                    candidates,
                    () -> "No version that was asked for has level " + builder.level
                            + " or higher: M1 only detects errors,"
                            + " M2 and M3 have L and M, M4 has L, M and Q, QR Code has L, M, Q and H");
        }
        if (builder.mask.isPresent()) {
            int mask = builder.mask.getAsInt();
            candidates.removeIf(version -> mask >= version.masks());
            require(
                    candidates,
                    () -> "There is no mask " + mask + ": QR Code and Model 1 have 0 to 7, Micro QR Code 0 to 3");
        }
        if (builder.mode.isPresent()) {
            Mode mode = builder.mode.get();
            requireEncodable(mode);
            candidates.removeIf(version -> !version.has(mode));
            require(
                    candidates,
                    () -> "No version that was asked for has " + mode.label()
                            + ": M1 has numeric mode alone, M2 numeric and alphanumeric");
        }
        if (builder.fnc1.present()) {
            candidates.removeIf(version -> version.family() == Family.MICRO_QR);
            require(candidates, () -> "Micro QR Code has no FNC1: take QR Code, or leave FNC1 out");
        }
        if (builder.charset instanceof CharsetPolicy.Fixed fixed) {
            candidates.removeIf(version -> !version.has(Mode.ECI));
            require(
                    candidates,
                    () -> labels(families) + " has no ECI, so ECI " + fixed.eci()
                            + " cannot be stated: take QR Code, or leave the ECI out");
        }
        return new EncoderOptions(
                List.copyOf(candidates),
                builder.level,
                builder.levelBoost,
                builder.mask,
                new MessageOptions(builder.charset, builder.fnc1, builder.mode, Optional.empty()),
                builder.mirrored,
                builder.reversed);
    }

    private static void requireEncodable(Mode mode) {
        if (!mode.carriesData() || mode == Mode.HANZI) {
            throw new IllegalArgumentException(
                    "Data cannot be asked for in " + mode.label() + ": numeric, alphanumeric, byte or kanji mode can");
        }
    }

    private static void require(List<Version> candidates, java.util.function.Supplier<String> sentence) {
        if (candidates.isEmpty()) {
            throw new IllegalArgumentException(sentence.get());
        }
    }

    private static String labels(Set<Family> families) {
        return families.stream().map(Family::label).collect(Collectors.joining(" or "));
    }

    private static String bound(Optional<Version> version, String otherwise) {
        return version.map(Version::toString).orElse(otherwise);
    }

    /** The families asked for; else those of the version bounds; else QR Code. */
    private static Set<Family> families(SymbolEncoder.Builder builder) {
        Set<Family> bounds = EnumSet.noneOf(Family.class);
        if (builder.minVersion.isPresent()) {
            bounds.add(builder.minVersion.get().family());
        }
        if (builder.maxVersion.isPresent()) {
            bounds.add(builder.maxVersion.get().family());
        }
        if (builder.families.isEmpty()) {
            return bounds.isEmpty() ? EnumSet.of(Family.QR_CODE) : bounds;
        }
        for (Family family : bounds) {
            if (!builder.families.contains(family)) {
                throw new IllegalArgumentException("A version of " + family.label()
                        + " was asked for, but not that family: name both, or the version alone");
            }
        }
        return builder.families;
    }

    /** The lowest level of a version that is not below another. */
    static ErrorCorrection lowestLevel(Version version, ErrorCorrection level) {
        for (ErrorCorrection candidate : version.levels()) {
            if (candidate.compareTo(level) >= 0) {
                return candidate;
            }
        }
        throw new IllegalStateException("Version " + version + " was not removed, yet has no level " + level);
    }

    /** The level for a stream of so many bits in a version that holds it: the lowest, or the highest that fits. */
    ErrorCorrection reachedLevel(Version version, ErrorCorrection atLeast, int bits) {
        ErrorCorrection reached = lowestLevel(version, atLeast);
        if (levelBoost) {
            for (ErrorCorrection candidate : version.levels()) {
                if (candidate.compareTo(reached) > 0
                        && version.layout(candidate).dataBits() >= bits) {
                    reached = candidate;
                }
            }
        }
        return reached;
    }
}
