package org.quietzone.gs1.epc;

/** What filter values mean, so that a reader can leave out the tags of boxes or of items (EPC Tag Data Standard, 10). */
final class FilterValues {
    private static final String OTHERS = "all others";
    private static final String RESERVED = "reserved";

    private FilterValues() {}

    static String meaning(EpcType type, int filter) {
        return switch (type) {
            case SGTIN ->
                switch (filter) {
                    case 0 -> OTHERS;
                    case 1 -> "point of sale item";
                    case 2 -> "full case for transport";
                    case 4 -> "inner pack";
                    case 6 -> "unit load";
                    case 7 -> "component inside an item";
                    default -> RESERVED;
                };
            case SSCC ->
                switch (filter) {
                    case 0 -> OTHERS;
                    case 2 -> "full case for transport";
                    case 6 -> "unit load";
                    default -> RESERVED;
                };
            case GDTI ->
                switch (filter) {
                    case 0 -> OTHERS;
                    case 1 -> "travel document";
                    default -> RESERVED;
                };
            case USDOD ->
                switch (filter) {
                    case 0 -> "pallet";
                    case 1 -> "case";
                    case 2 -> "unit pack";
                    default -> RESERVED;
                };
            case ADI -> aircraftPart(filter);
            case GID -> "none";
            default -> filter == 0 ? OTHERS : RESERVED;
        };
    }

    private static String aircraftPart(int filter) {
        if (filter >= 8 && filter <= 25) {
            return "class of aircraft parts";
        }
        return switch (filter) {
            case 0 -> OTHERS;
            case 1 -> "item";
            case 2 -> "carton";
            case 6 -> "pallet";
            case 56 -> "location";
            case 57 -> "documentation";
            case 58 -> "tool";
            case 59 -> "ground support equipment";
            case 60 -> "other equipment that does not fly";
            case 61, 62, 63 -> "for use within a company";
            default -> RESERVED;
        };
    }
}
