package org.quietzone.bench.gs1;

import java.util.Random;

/**
 * A made-up identifier in the two forms that translators know, put together by the rules of EPC Tag Data Standard (6.3) and
 * GS1 Digital Link, apart from the code of the library.
 *
 * @param scheme the name of the scheme, such as {@code sgtin}
 * @param classLevel whether it is a class of objects, without a serial
 * @param prefixDigits how many digits the company prefix has
 * @param text the part that is no number, without escapes: a serial, an extension, a reference; may be empty
 * @param maxText how many characters that part may have
 * @param urn the URI of the EPC
 * @param link the canonical GS1 Digital Link
 */
record Identifier(
        String scheme, boolean classLevel, int prefixDigits, String text, int maxText, String urn, String link) {
    private static final String DIGITS = "0123456789";
    private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String PLAIN = UPPER + "abcdefghijklmnopqrstuvwxyz" + DIGITS + "-_.";
    private static final String ALL = PLAIN + "!\"%&'()*+,/:;<=>?";
    private static final String[] OBJECTS = {
        "sgtin", "sscc", "sgln", "grai", "giai", "gsrn", "gsrnp", "gdti", "sgcn", "itip", "cpi", "ginc", "gsin", "pgln",
        "upui"
    };
    private static final String[] CLASSES = {"lgtin", "sgtin", "grai", "gdti", "sgcn", "itip", "cpi"};

    /** One of all schemes, with a company prefix of 6 to 12 digits. */
    static Identifier random(Random random) {
        int index = random.nextInt(OBJECTS.length + CLASSES.length);
        boolean classLevel = index >= OBJECTS.length;
        String scheme = classLevel ? CLASSES[index - OBJECTS.length] : OBJECTS[index];
        return new Maker(random, scheme, classLevel).make();
    }

    /** Puts one together. */
    private static final class Maker {
        private final Random random;
        private final String scheme;
        private final boolean classLevel;
        private final int digits;
        private final String prefix;
        private String text = "";
        private int max;

        Maker(Random random, String scheme, boolean classLevel) {
            this.random = random;
            this.scheme = scheme;
            this.classLevel = classLevel;
            this.digits = 6 + random.nextInt(7);
            this.prefix = some(DIGITS, digits, digits);
        }

        Identifier make() {
            return switch (scheme) {
                case "sgtin" -> item("/01/", "", "/21/", 20);
                case "upui" -> item("/01/", "", "/235/", 28);
                case "lgtin" -> item("/01/", "", "/10/", 20);
                case "itip" -> item("/8006/", pieces(), "/21/", 20);
                case "sscc" -> sscc();
                case "gsrn" -> key("/8018/", 17, 0, "", DIGITS);
                case "gsrnp" -> key("/8017/", 17, 0, "", DIGITS);
                case "gsin" -> key("/402/", 16, 0, "", DIGITS);
                case "pgln" -> key("/417/", 12, 0, "", DIGITS);
                case "grai" -> key("/8003/0", 12, 16, "", kind());
                case "gdti" -> key("/253/", 12, 17, "", kind());
                case "sgcn" -> key("/255/", 12, 12, "", DIGITS);
                case "sgln" -> random.nextInt(3) == 0 ? place() : key("/414/", 12, 20, "/254/", kind());
                case "giai" -> asset("/8004/");
                case "ginc" -> asset("/401/");
                default -> component();
            };
        }

        private Identifier item(String path, String pieces, String qualifier, int maxSerial) {
            String reference = some(DIGITS, 13 - digits, 13 - digits);
            String gtin = checked(reference.charAt(0) + prefix + reference.substring(1));
            text(kind(), 1, maxSerial);
            String parts = pieces.isEmpty() ? "" : "." + pieces.substring(0, 2) + "." + pieces.substring(2);
            return made(
                    reference + parts + serial(),
                    path + gtin + pieces + (text.isEmpty() ? "" : qualifier + link(text)));
        }

        private String pieces() {
            int total = 1 + random.nextInt(99);
            int piece = 1 + random.nextInt(total);
            return String.format("%02d%02d", piece, total);
        }

        private Identifier sscc() {
            String reference = some(DIGITS, 17 - digits, 17 - digits);
            return made(reference, "/00/" + checked(reference.charAt(0) + prefix + reference.substring(1)));
        }

        private Identifier key(String path, int length, int maxSerial, String qualifier, String set) {
            String reference = some(DIGITS, length - digits, length - digits);
            String key = path + checked(prefix + reference);
            if (maxSerial == 0) {
                return made(reference, key);
            }
            text(set, 1, maxSerial);
            return made(reference + serial(), key + (text.isEmpty() ? "" : qualifier + link(text)));
        }

        private Identifier place() {
            String reference = some(DIGITS, 12 - digits, 12 - digits);
            return made(reference + ".0", "/414/" + checked(prefix + reference));
        }

        private Identifier asset(String path) {
            text(kind(), 1, 30 - digits);
            return made(urn(text), path + prefix + link(text));
        }

        private Identifier component() {
            text(DIGITS + UPPER + "-#/", 1, Math.min(24, 30 - digits));
            String serial = Long.toString((random.nextLong() >>> 1) % 1_000_000_000_000L);
            String part = text.replace("#", "%23").replace("/", "%2F");
            return made(
                    part + "." + (classLevel ? "*" : serial),
                    "/8010/" + prefix + link(text) + (classLevel ? "" : "/8011/" + serial));
        }

        private Identifier made(String parts, String path) {
            String head = scheme.equals("lgtin") ? "class" : classLevel ? "idpat" : "id";
            return new Identifier(
                    scheme,
                    classLevel,
                    digits,
                    text,
                    max,
                    "urn:epc:" + head + ":" + scheme + ":" + prefix + "." + parts,
                    "https://id.gs1.org" + path);
        }

        private String serial() {
            return "." + (classLevel && !scheme.equals("lgtin") ? "*" : urn(text));
        }

        private void text(String set, int least, int most) {
            text = some(set, least, most);
            text = text.equals("0") ? "1" : text;
            max = most;
            if (classLevel && !scheme.equals("lgtin") && !scheme.equals("cpi")) {
                text = "";
            }
        }

        private String kind() {
            return switch (random.nextInt(3)) {
                case 0 -> DIGITS;
                case 1 -> PLAIN;
                default -> ALL;
            };
        }

        private String some(String set, int least, int most) {
            int length = least + random.nextInt(most - least + 1);
            StringBuilder out = new StringBuilder(length);
            for (int i = 0; i < length; i++) {
                out.append(set.charAt(random.nextInt(set.length())));
            }
            return out.toString();
        }
    }

    private static String checked(String key) {
        int sum = 0;
        for (int i = 0; i < key.length(); i++) {
            sum += (key.charAt(key.length() - 1 - i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return key + (10 - sum % 10) % 10;
    }

    private static String urn(String text) {
        return escaped(text, "\"%&/<>?");
    }

    private static String link(String text) {
        return escaped(text, "!\"#%&'()*+,/:;<=>?");
    }

    private static String escaped(String text, String reserved) {
        StringBuilder out = new StringBuilder();
        for (char c : text.toCharArray()) {
            out.append(reserved.indexOf(c) < 0 ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return out.toString();
    }
}
