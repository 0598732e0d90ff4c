package org.quietzone.cli.batch;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Names of files by a template: within the folder, possible on every system, and each one once. A slash of the template
 * makes folders; one in a value is refused. For one thread, but for {@link #fill}.
 */
public final class FileNames {
    /** What most file systems hold. */
    private static final int MOST_BYTES = 255;

    private static final int MOST_BYTES_IN_ALL = 1000;

    /** Windows takes these for devices, whatever follows behind a point. */
    private static final Pattern DEVICE = Pattern.compile("(?i)(con|prn|aux|nul|com[0-9]|lpt[0-9])( *\\..*)?");

    private static final String NOT_IN_NAMES = "<>:\"\\|?*";

    private final Template template;
    private final String extension;
    private final Optional<NameSet> taken;

    /**
     * Names.
     *
     * @param extension what a name ends with, and is given if it does not; may be empty
     */
    public FileNames(Template template, String extension) {
        this.template = template;
        this.extension = extension;
        taken = template.tellsTheRow() ? Optional.empty() : Optional.of(new NameSet());
    }

    /** A name by the number of the row alone. */
    public static FileNames numbered(String extension) {
        return new FileNames(Template.parse("{row:06}", new Columns(java.util.List.of())), extension);
    }

    /** Whether a name can be the same as an earlier one, so that {@link #take} must see them all. */
    boolean canRepeat() {
        return taken.isPresent();
    }

    /**
     * The name for a row.
     *
     * @return what is wrong with it; then the text is no name
     */
    Optional<String> fill(Row row, StringBuilder name) {
        Optional<String> fault = template.fill(row, name);
        if (fault.isPresent()) {
            return fault;
        }
        if (!extension.isEmpty() && !name.toString().toLowerCase(Locale.ROOT).endsWith(extension)) {
            name.append(extension);
        }
        return check(name.toString());
    }

    /**
     * Takes a name.
     *
     * @return what is wrong with it: it is taken
     */
    Optional<String> take(String name) {
        return taken.isEmpty() || taken.get().add(name)
                ? Optional.empty()
                : Optional.of("The file name '" + name + "' is taken by an earlier row.");
    }

    private Optional<String> check(String name) {
        if (name.chars().filter(c -> c == '/').count() > template.slashes()) {
            return wrong(name, "has a slash from a value: values name no folders; {column:uri} writes %2F");
        }
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c < ' ' || c >= 0x7F && c < 0xA0) {
                return wrong(name, String.format(Locale.ROOT, "has the control character U+%04X", (int) c));
            }
            if (NOT_IN_NAMES.indexOf(c) >= 0) {
                return wrong(name, "has the character " + c + ", which not every system takes in names");
            }
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(name)) {
            return wrong(name, "has half of a surrogate pair, which is no character");
        }
        if (name.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES_IN_ALL) {
            return wrong(name, "is longer than " + MOST_BYTES_IN_ALL + " bytes");
        }
        for (String step : name.split("/", -1)) {
            Optional<String> fault = checkStep(name, step);
            if (fault.isPresent()) {
                return fault;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> checkStep(String name, String step) {
        if (step.isEmpty()) {
            return wrong(name, "is absolute or has an empty part");
        }
        if (step.equals(".") || step.equals("..")) {
            return wrong(name, "leads out of its folder");
        }
        if (step.endsWith(".") || step.endsWith(" ") || step.startsWith(" ")) {
            return wrong(name, "begins or ends with a blank or a point, which not every system keeps");
        }
        if (DEVICE.matcher(step).matches()) {
            return wrong(name, "is the name of a device on Windows");
        }
        return step.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES
                ? wrong(name, "is longer than " + MOST_BYTES + " bytes")
                : Optional.empty();
    }

    private static Optional<String> wrong(String name, String reason) {
        StringBuilder shown = new StringBuilder();
        int end = Math.min(name.length(), 80);
        name.substring(0, end).chars().forEach(c -> shown.append(c < ' ' || c >= 0x7F && c < 0xA0 ? '?' : (char) c));
        return Optional.of("The file name '" + shown + (end < name.length() ? " ..." : "") + "' " + reason + ".");
    }
}
