package org.quietzone.cli;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

/** Words for what went wrong. */
final class Sentences {
    private Sentences() {}

    /** Why input or output failed, as the end of a sentence: {@code no space left on device.} */
    static String of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "there is no such file.";
        }
        if (e instanceof AccessDeniedException) {
            return "permission denied.";
        }
        if (e instanceof EOFException) {
            return "it ends too early.";
        }
        String reason = e instanceof FileSystemException f ? f.getReason() : e.getMessage();
        if (reason == null || reason.isBlank()) {
            return e.getClass().getSimpleName() + ".";
        }
        boolean capital = reason.length() > 1
                && Character.isUpperCase(reason.charAt(0))
                && !Character.isUpperCase(reason.charAt(1));
        String small = capital ? reason.substring(0, 1).toLowerCase(Locale.ROOT) + reason.substring(1) : reason;
        return small.endsWith(".") ? small : small + ".";
    }

    /** What the library says about arguments that it does not accept. */
    static String of(IllegalArgumentException e) {
        return end(String.valueOf(e.getMessage()));
    }

    /** An image in a message: {@code scan.pdf, page 3}. */
    static String place(String file, OptionalInt page) {
        return page.isPresent() ? file + ", page " + page.getAsInt() : file;
    }

    /**
     * Words in a row: {@code a, b or c}.
     *
     * @param last what stands before the last one
     */
    static String list(List<String> words, String last) {
        int end = words.size() - 1;
        return end < 1
                ? String.join("", words)
                : String.join(", ", words.subList(0, end)) + " " + last + " " + words.get(end);
    }

    /** A sentence with its full stop. */
    static String end(String sentence) {
        return sentence.endsWith(".") || sentence.endsWith("?") ? sentence : sentence + ".";
    }

    /** Whether standard output was a pipe that its reader has closed. */
    static boolean isClosedPipe(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.contains("Broken pipe") || message.contains("pipe is being closed");
    }
}
