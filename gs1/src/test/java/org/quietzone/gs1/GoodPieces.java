package org.quietzone.gs1;

import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.check.CheckPair;
import org.quietzone.gs1.check.Checks;
import org.quietzone.gs1.dictionary.CharacterSet;
import org.quietzone.gs1.dictionary.Component;

/** Makes what a component of a value may hold, by its characters, its length and its checks. */
final class GoodPieces {
    static final String CSET_82 = "!\"%&'()*+,-./" + Dice.DIGITS + ":;<=>?" + Dice.UPPER + "_" + Dice.LOWER;
    private static final String WITHOUT_PERCENT = CSET_82.replace("%", "");
    private static final String HEXADECIMAL = Dice.DIGITS + "ABCDEFabcdef";
    private static final int[] DAYS = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};

    private final Dice dice;

    GoodPieces(Dice dice) {
        this.dice = dice;
    }

    String of(Component component) {
        int min = component.min();
        int max = component.max();
        for (String check : component.checkNames()) {
            switch (check) {
                case "csum":
                    return withCheckDigit(dice.digits(max - 1));
                case "csumalpha":
                    return withCheckPair(component, dice.betweenWithEnds(7, max));
                case "gcppos1":
                    return dice.digits(4) + text(component, dice.betweenWithEnds(Math.max(min, 4), max) - 4);
                case "pcenc":
                    return percentEncoded(dice.betweenWithEnds(min, max));
                case "packagetype":
                    return listed(check, Dice.DIGITS + Dice.UPPER, dice.between(1, 3));
                case "iban":
                    return iban(dice.betweenWithEnds(11, max));
                case "couponcode":
                    return coupon(max);
                case "couponposoffer":
                    return dice.oneOf("01") + variable(0, 6, 6) + dice.digits(6) + variable(0, 9, 6);
                case "nozeroprefix":
                    return dice.oneOf("123456789") + dice.digits(dice.betweenWithEnds(min, max) - 1);
                case "gcppos2", "key", "keyoff1", "hhmm", "iso3166list", "mmoptss", "yymmddhh":
                    break;
                default:
                    return fixed(check, max);
            }
        }
        return text(component, dice.betweenWithEnds(min, max));
    }

    /** What is checked by a check that says all about a piece. */
    private String fixed(String check, int length) {
        return switch (check) {
            case "yymmd0" -> date(dice.number(0, 99, 2), 0);
            case "yymmdd" -> date(dice.number(0, 99, 2), 1);
            case "yyyymmd0" -> date(dice.number(1900, 2099, 4), 0);
            case "yyyymmdd" -> date(dice.number(1900, 2099, 4), 1);
            case "hh" -> dice.number(0, 23, 2);
            case "mi", "ss" -> dice.number(0, 59, 2);
            case "hhmi" -> dice.number(0, 23, 2) + dice.number(0, 59, 2);
            case "iso3166", "iso3166999", "iso4217" -> listed(check, Dice.DIGITS, 3);
            case "iso3166alpha2" -> listed(check, Dice.UPPER, 2);
            case "mediatype" -> dice.once(2) ? dice.number(1, 10, 2) : dice.number(80, 99, 2);
            case "iso5218" -> "" + dice.oneOf("0129");
            case "winding" -> "" + dice.oneOf("019");
            case "yesno" -> "" + dice.oneOf("01");
            case "zero" -> "0".repeat(length);
            case "nonzero" -> Dice.replaced(dice.digits(length), dice.between(0, length - 1), dice.oneOf("123456789"));
            case "hyphen" -> "-".repeat(length);
            case "importeridx" -> "" + dice.oneOf("-_" + Dice.DIGITS + Dice.UPPER + Dice.LOWER);
            case "latitude" -> dice.number(0, 1_800_000_000, 10);
            case "longitude" -> dice.number(0, 1_800_000_000, 10);
            case "pieceoftotal" -> pieceOfTotal(length / 2);
            case "posinseqslash" -> positionInSequence();
            default -> throw new IllegalStateException("No values are made for the check " + check);
        };
    }

    String text(Component component, int length) {
        return text(component.characters(), length);
    }

    private String text(CharacterSet set, int length) {
        return switch (set) {
            case NUMERIC -> dice.digits(length);
            case CSET_82 -> freeText(length);
            case CSET_39 -> dice.text(Dice.DIGITS + Dice.UPPER + "#-/", length);
            case CSET_64 -> {
                int pads = length % 3 == 0 && length > 2 && dice.once(2) ? dice.between(1, 2) : 0;
                yield dice.text(Dice.UPPER + Dice.LOWER + Dice.DIGITS + "-_", length - pads) + "=".repeat(pads);
            }
        };
    }

    /** As lots and serials are: often digits alone, perhaps with leading zeros, or hexadecimal, or anything. */
    private String freeText(int length) {
        return switch (dice.between(0, 5)) {
            case 0 -> dice.digits(length);
            case 1 -> dice.text("0", Math.min(length, 3)) + dice.digits(Math.max(0, length - 3));
            case 2 -> dice.text(Dice.DIGITS + "abcdef", length);
            case 3 -> dice.text(Dice.DIGITS + "ABCDEF", length);
            case 4 -> dice.text(Dice.DIGITS + Dice.UPPER + Dice.LOWER + "-_", length);
            default -> dice.text(CSET_82, length);
        };
    }

    static String withCheckDigit(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            sum += (digits.charAt(digits.length() - 1 - i) - '0') * (i % 2 == 0 ? 3 : 1);
        }
        return digits + (10 - sum % 10) % 10;
    }

    private String withCheckPair(Component component, int length) {
        String data = dice.digits(4) + dice.oneOf(Dice.UPPER) + text(component, length - 7);
        return data + CheckPair.of(data);
    }

    private String percentEncoded(int length) {
        StringBuilder out = new StringBuilder();
        while (out.length() < length) {
            if (dice.once(4) && length - out.length() >= 3) {
                out.append('%').append(dice.text(HEXADECIMAL, 2));
            } else {
                out.append(dice.oneOf(WITHOUT_PERCENT));
            }
        }
        return out.toString();
    }

    /** A code of a list. The lists are long, so that it is found by trying. */
    private String listed(String check, String characters, int length) {
        while (true) {
            String code = dice.text(characters, length);
            if (Checks.named(check)
                    .examine(code, 0, length, CheckContext.standard())
                    .isEmpty()) {
                return code;
            }
        }
    }

    private String date(String year, int leastDay) {
        int month = dice.between(1, 12);
        int yearOfCentury = Integer.parseInt(year) % 100;
        boolean leap = month == 2 && yearOfCentury % 4 == 0 && yearOfCentury != 0;
        int day = dice.betweenWithEnds(leastDay, DAYS[month - 1] + (leap ? 1 : 0));
        return year + (month < 10 ? "0" : "") + month + (day < 10 ? "0" : "") + day;
    }

    private String iban(int length) {
        String country = listed("iso3166alpha2", Dice.UPPER, 2);
        String account = dice.text(Dice.DIGITS + Dice.UPPER, length - 4);
        int remainder = remainder(account + country + "00");
        return country + (remainder > 88 ? "0" : "") + (98 - remainder) + account;
    }

    private static int remainder(String text) {
        int remainder = 0;
        for (char c : text.toCharArray()) {
            for (char digit : Integer.toString(Character.digit(c, 36)).toCharArray()) {
                remainder = (10 * remainder + digit - '0') % 97;
            }
        }
        return remainder;
    }

    private String pieceOfTotal(int digits) {
        int limit = 1;
        for (int i = 0; i < Math.min(digits, 9); i++) {
            limit *= 10;
        }
        int total = dice.between(1, limit - 1);
        String end = Integer.toString(total);
        return dice.number(1, total, digits) + "0".repeat(digits - end.length()) + end;
    }

    private String positionInSequence() {
        int end = dice.between(1, 9);
        return dice.between(1, end) + "/" + end;
    }

    /** A digit that says how many digits follow, and these. */
    private String variable(int least, int most, int more) {
        int length = dice.between(least, most);
        return length + dice.digits(length + more);
    }

    private String coupon(int max) {
        StringBuilder out = new StringBuilder(variable(0, 6, 6))
                .append(dice.digits(6))
                .append(variable(1, 5, 0))
                .append(requirement());
        String company = dice.once(2) ? "9" : variable(0, 6, 6);
        option(out, max, "1" + dice.number(0, 3, 1) + requirement() + company);
        option(out, max, "2" + requirement() + (dice.once(2) ? "9" : variable(0, 6, 6)));
        String expiration = date("49", 1);
        option(out, max, dice.once(2) ? "3" + expiration : "3" + expiration + "4" + date("48", 1));
        option(out, max, "5" + variable(0, 9, 6));
        option(out, max, "6" + variable(1, 7, 6));
        option(out, max, "9" + dice.oneOf("01256") + dice.oneOf("012") + dice.digits(1) + dice.oneOf("01"));
        return out.toString();
    }

    private void option(StringBuilder out, int max, String option) {
        if (dice.once(2) && out.length() + option.length() <= max) {
            out.append(option);
        }
    }

    /** A purchase requirement with its code and the family code. */
    private String requirement() {
        return variable(1, 5, 0) + dice.oneOf("012349") + dice.digits(3);
    }
}
