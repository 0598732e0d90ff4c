package org.quietzone.gs1.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * All checks by the names that the GS1 syntax dictionary gives them.
 *
 * <p>Names that GS1 has retired ({@code key}, {@code keyoff1}, {@code hhmm}, {@code iso3166list}, {@code mmoptss},
 * {@code yymmddhh}) stay known, so that an older dictionary can still be read; as in GS1's own tests they accept anything.
 */
public final class Checks {
    private static final Check RETIRED = (value, start, end, context) -> Optional.empty();
    private static final Map<String, Check> BY_NAME = Map.ofEntries(
            Map.entry("couponcode", Coupon::examine),
            Map.entry("couponposoffer", PositiveOffer::examine),
            Map.entry("cset39", CharacterChecks::cset39),
            Map.entry("cset64", CharacterChecks::cset64),
            Map.entry("cset82", CharacterChecks::cset82),
            Map.entry("csetnumeric", CharacterChecks::numeric),
            Map.entry("csum", CheckDigit::examine),
            Map.entry("csumalpha", CheckPair::examine),
            Map.entry("gcppos1", CompanyPrefixCheck::first),
            Map.entry("gcppos2", CompanyPrefixCheck::second),
            Map.entry("hasnondigit", TextChecks::notOnlyDigits),
            Map.entry("hh", Times::hour),
            Map.entry("hhmi", Times::hourAndMinute),
            Map.entry("hhmm", RETIRED),
            Map.entry("hyphen", SimpleValues::hyphens),
            Map.entry("iban", Iban::examine),
            Map.entry("importeridx", SimpleValues::importerIndex),
            Map.entry("iso3166", CodeList::country),
            Map.entry("iso3166999", CodeList::countryOr999),
            Map.entry("iso3166alpha2", CodeList::countryByLetters),
            Map.entry("iso3166list", RETIRED),
            Map.entry("iso4217", CodeList::currency),
            Map.entry("iso5218", SimpleValues::biologicalSex),
            Map.entry("key", RETIRED),
            Map.entry("keyoff1", RETIRED),
            Map.entry("latitude", Numbers::latitude),
            Map.entry("longitude", Numbers::longitude),
            Map.entry("mediatype", SimpleValues::mediaType),
            Map.entry("mi", Times::minute),
            Map.entry("mmoptss", RETIRED),
            Map.entry("nonzero", Numbers::notZero),
            Map.entry("nozeroprefix", Numbers::noLeadingZero),
            Map.entry("packagetype", CodeList::packageType),
            Map.entry("pcenc", TextChecks::percentEncoded),
            Map.entry("pieceoftotal", Sequences::pieceOfTotal),
            Map.entry("posinseqslash", Sequences::positionInSequence),
            Map.entry("ss", Times::second),
            Map.entry("winding", SimpleValues::windingDirection),
            Map.entry("yesno", SimpleValues::yesOrNo),
            Map.entry("yymmd0", Dates::yymmd0),
            Map.entry("yymmdd", Dates::yymmdd),
            Map.entry("yymmddhh", RETIRED),
            Map.entry("yyyymmd0", Dates::yyyymmd0),
            Map.entry("yyyymmdd", Dates::yyyymmdd),
            Map.entry("zero", SimpleValues::zeros));
    private static final List<String> NAMES = BY_NAME.keySet().stream().sorted().toList();

    private Checks() {}

    /** The names of all checks, in alphabetic order. */
    public static List<String> names() {
        return NAMES;
    }

    /**
     * The check of a name.
     *
     * @throws IllegalArgumentException if there is none: the dictionary is newer than this library
     */
    public static Check named(String name) {
        Check check = BY_NAME.get(name);
        if (check == null) {
            throw new IllegalArgumentException(
                    "There is no check '" + name + "'. Known are " + String.join(", ", NAMES));
        }
        return check;
    }
}
