package org.quietzone.gs1.check;

import java.util.Map;
import java.util.Optional;

/** All checks by the names that the GS1 syntax dictionary gives them. */
public final class Checks {
    private static final Check UNCHECKED = (value, start, end, context) -> Optional.empty();
    private static final Map<String, Check> BY_NAME = Map.ofEntries(
            Map.entry("csetnumeric", CharacterChecks::numeric),
            Map.entry("cset82", CharacterChecks::cset82),
            Map.entry("cset39", CharacterChecks::cset39),
            Map.entry("cset64", CharacterChecks::cset64),
            Map.entry("couponcode", UNCHECKED),
            Map.entry("couponposoffer", UNCHECKED),
            Map.entry("csumalpha", UNCHECKED),
            Map.entry("gcppos1", UNCHECKED),
            Map.entry("gcppos2", UNCHECKED),
            Map.entry("hasnondigit", UNCHECKED),
            Map.entry("hh", UNCHECKED),
            Map.entry("hhmi", UNCHECKED),
            Map.entry("hyphen", UNCHECKED),
            Map.entry("iban", UNCHECKED),
            Map.entry("importeridx", UNCHECKED),
            Map.entry("iso3166", UNCHECKED),
            Map.entry("iso3166999", UNCHECKED),
            Map.entry("iso3166alpha2", UNCHECKED),
            Map.entry("iso4217", UNCHECKED),
            Map.entry("iso5218", UNCHECKED),
            Map.entry("latitude", UNCHECKED),
            Map.entry("longitude", UNCHECKED),
            Map.entry("mediatype", UNCHECKED),
            Map.entry("mi", UNCHECKED),
            Map.entry("nonzero", UNCHECKED),
            Map.entry("nozeroprefix", UNCHECKED),
            Map.entry("packagetype", UNCHECKED),
            Map.entry("pcenc", UNCHECKED),
            Map.entry("pieceoftotal", UNCHECKED),
            Map.entry("posinseqslash", UNCHECKED),
            Map.entry("ss", UNCHECKED),
            Map.entry("winding", UNCHECKED),
            Map.entry("yesno", UNCHECKED),
            Map.entry("yymmd0", UNCHECKED),
            Map.entry("yymmdd", UNCHECKED),
            Map.entry("yyyymmdd", UNCHECKED),
            Map.entry("zero", UNCHECKED),
            Map.entry("csum", CheckDigit::examine));

    private Checks() {}

    /**
     * The check of a name.
     *
     * @throws IllegalArgumentException if there is none: the dictionary is newer than this library
     */
    public static Check named(String name) {
        Check check = BY_NAME.get(name);
        if (check == null) {
            throw new IllegalArgumentException("There is no check '" + name + "'. Known are "
                    + String.join(", ", BY_NAME.keySet().stream().sorted().toList()));
        }
        return check;
    }
}
