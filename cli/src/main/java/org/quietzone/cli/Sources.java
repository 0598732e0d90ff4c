package org.quietzone.cli;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The operands of a command line as images: files, folders, patterns and standard input. */
final class Sources {
    private Sources() {}

    /**
     * The images that operands stand for, in their order. What is there under the name of an operand is taken before the
     * name is understood as a pattern.
     */
    static List<Source> of(List<String> operands) throws Failure {
        List<Source> sources = new ArrayList<>();
        boolean standardInput = false;
        for (String operand : operands) {
            if (!operand.equals(Source.STANDARD_INPUT)) {
                add(operand, sources);
            } else if (standardInput) {
                throw new Failure("Standard input can be read once: leave out the second -.");
            } else {
                standardInput = true;
                sources.add(Source.standardInput());
            }
        }
        return sources;
    }

    /** Adds the images that an operand stands for; a dash is the name of a file here. */
    static void add(String operand, List<Source> sources) {
        try {
            Path path = Path.of(operand);
            if (Files.isDirectory(path)) {
                ImageFolder.collect(operand, path, sources);
                return;
            }
            if (Files.exists(path) || !isPattern(operand)) {
                sources.add(Source.of(operand, path));
                return;
            }
        } catch (InvalidPathException e) {
            if (!isPattern(operand)) {
                sources.add(Source.failed(operand, "'" + operand + "' cannot be the name of a file."));
                return;
            }
        }
        FilePattern.collect(operand, sources);
    }

    private static boolean isPattern(String operand) {
        for (int i = 0; i < operand.length(); i++) {
            if ("*?[{".indexOf(operand.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
