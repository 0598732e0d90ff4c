package org.quietzone.bench.scoreboard;

/** When two texts are the same. */
final class Texts {
    private Texts() {}

    /** The form in which texts are compared: CR LF is LF, and line ends at the end do not count. */
    static String normal(String text) {
        String lines = text.replace("\r\n", "\n");
        int end = lines.length();
        while (end > 0 && (lines.charAt(end - 1) == '\n' || lines.charAt(end - 1) == '\r')) {
            end--;
        }
        return lines.substring(0, end);
    }
}
