package org.quietzone.gs1.link;

import java.util.Map;
import java.util.stream.Collectors;

/** The deprecated names that stood for keys and key qualifiers in the path (GS1 Digital Link URI Syntax 1.1). */
final class ShortNames {
    private static final Map<String, String> CODES = Map.ofEntries(
            Map.entry("sscc", "00"),
            Map.entry("gtin", "01"),
            Map.entry("gdti", "253"),
            Map.entry("gcn", "255"),
            Map.entry("ginc", "401"),
            Map.entry("gsin", "402"),
            Map.entry("gln", "414"),
            Map.entry("party", "417"),
            Map.entry("grai", "8003"),
            Map.entry("giai", "8004"),
            Map.entry("itip", "8006"),
            Map.entry("cpid", "8010"),
            Map.entry("gmn", "8013"),
            Map.entry("gsrnp", "8017"),
            Map.entry("gsrn", "8018"),
            Map.entry("cpv", "22"),
            Map.entry("lot", "10"),
            Map.entry("ser", "21"),
            Map.entry("cpsn", "8011"),
            Map.entry("glnx", "254"),
            Map.entry("refno", "8020"),
            Map.entry("srin", "8019"));
    private static final Map<String, String> NAMES =
            CODES.entrySet().stream().collect(Collectors.toUnmodifiableMap(Map.Entry::getValue, Map.Entry::getKey));

    private ShortNames() {}

    /** The application identifier of a name; the text itself if it is no name. */
    static String code(String name) {
        return CODES.getOrDefault(name, name);
    }

    /** The name of an application identifier; the code itself if it has none. */
    static String name(String code) {
        return NAMES.getOrDefault(code, code);
    }
}
