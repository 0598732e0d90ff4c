package org.quietzone.render;

/** Where symbols stand on labels, in dots from the left and from the top. */
final class LabelPlace {
    private static final int HIGHEST = 32_000;

    private LabelPlace() {}

    /**
     * Checks a place.
     *
     * @param language the printer language, for the message
     * @throws IllegalArgumentException if it is not on any label
     */
    static void check(String language, int x, int y) {
        if (x < 0 || x > HIGHEST || y < 0 || y > HIGHEST) {
            throw new IllegalArgumentException(
                    "A place on a label in " + language + " is 0 to " + HIGHEST + " dots, not " + x + ", " + y);
        }
    }
}
