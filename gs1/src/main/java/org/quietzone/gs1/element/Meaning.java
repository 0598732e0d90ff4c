package org.quietzone.gs1.element;

import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.dictionary.Component;

/**
 * What a value says: dates with their century, measures and amounts with their decimal point. The dictionary has it all:
 * the checks of a component say that it is a date, the last digit of the application identifier where the point is, and
 * the data title the unit.
 */
public final class Meaning {
    private static final int FIRST_MEASURE = 31;
    private static final int LAST_MEASURE = 36;

    private Meaning() {}

    /**
     * The meaning of a value, such as {@code 2026-12-31 14:30}, {@code 1.750 kg} or {@code 12.50 (currency 978)}. A date
     * whose day is 00 stands for a month: {@code 2026-12}.
     *
     * @param context the year from which centuries are told
     * @return empty where the value speaks for itself, and where it is not good
     */
    public static Optional<String> of(Element element, CheckContext context) {
        ApplicationIdentifier ai = element.identifier();
        if (ai.examine(element.value(), context).isPresent()) {
            return Optional.empty();
        }
        String check = firstCheck(ai.components().get(0));
        if (isDate(check)) {
            return Optional.of(dates(element, context));
        }
        if (check.equals("yesno")) {
            return Optional.of(element.value().equals("1") ? "yes" : "no");
        }
        return ai.known() && ai.code().length() == 4 ? number(ai, element.value()) : Optional.empty();
    }

    private static String firstCheck(Component component) {
        List<String> checks = component.checkNames();
        return checks.isEmpty() ? "" : checks.get(0);
    }

    private static boolean isDate(String check) {
        return check.startsWith("yymmd") || check.startsWith("yyyymmd");
    }

    private static String dates(Element element, CheckContext context) {
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Component part : element.identifier().components()) {
            if (at == element.value().length()) {
                break;
            }
            String piece = element.value().substring(at, at + part.max());
            if (isDate(firstCheck(part))) {
                out.append(out.isEmpty() ? "" : " to ").append(date(piece, context));
            } else {
                // Hours stand behind a date, minutes and seconds behind what they divide.
                out.append(firstCheck(part).startsWith("hh") ? ' ' : ':');
                out.append(piece.length() == 4 ? piece.substring(0, 2) + ":" + piece.substring(2) : piece);
            }
            at += part.max();
        }
        return out.toString();
    }

    private static String date(String digits, CheckContext context) {
        int end = digits.length();
        String year = end == 8
                ? digits.substring(0, 4)
                : Integer.toString(context.yearOf(Integer.parseInt(digits.substring(0, 2))));
        String month = year + "-" + digits.substring(end - 4, end - 2);
        String day = digits.substring(end - 2);
        return day.equals("00") ? month : month + "-" + day;
    }

    /** Measures (31nn to 36nn) and amounts (39nn): the last digit says how many digits stand behind the point. */
    private static Optional<String> number(ApplicationIdentifier ai, String value) {
        int family = Integer.parseInt(ai.code().substring(0, 2));
        int decimals = ai.code().charAt(3) - '0';
        if (family >= FIRST_MEASURE && family <= LAST_MEASURE) {
            String unit = unit(ai.title());
            return Optional.of(decimal(value, decimals) + (unit.isEmpty() ? "" : " " + unit));
        }
        if (family != 39) {
            return Optional.empty();
        }
        return Optional.of(
                switch (ai.code().charAt(2)) {
                    case '1', '3' ->
                        decimal(value.substring(3), decimals) + " (currency " + value.substring(0, 3) + ")";
                    case '4' -> decimal(value, decimals) + " %";
                    default -> decimal(value, decimals);
                });
    }

    /** What a data title has in brackets, such as {@code kg}. */
    private static String unit(String title) {
        int open = title.indexOf('(');
        int close = title.lastIndexOf(')');
        return open < 0 || close < open ? "" : title.substring(open + 1, close);
    }

    private static String decimal(String digits, int decimals) {
        String padded = "0".repeat(Math.max(0, decimals + 1 - digits.length())) + digits;
        int point = padded.length() - decimals;
        int first = 0;
        while (first < point - 1 && padded.charAt(first) == '0') {
            first++;
        }
        String whole = padded.substring(first, point);
        return decimals == 0 ? whole : whole + "." + padded.substring(point);
    }
}
