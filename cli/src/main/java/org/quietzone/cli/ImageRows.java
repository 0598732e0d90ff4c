package org.quietzone.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.quietzone.cli.batch.Columns;
import org.quietzone.cli.batch.InputLines;
import org.quietzone.cli.batch.Row;
import org.quietzone.cli.batch.RowSource;

/** Image files as rows: those of the operands, or those that a list names, one a line. They are not opened. */
final class ImageRows implements RowSource {
    /** There is one column. */
    static final Columns COLUMNS = new Columns(List.of("file"));

    private final Iterator<Source> operands;
    private final Optional<InputLines> list;
    private final long total;
    private long number;

    private ImageRows(Iterator<Source> operands, Optional<InputLines> list, long total) {
        this.operands = operands;
        this.list = list;
        this.total = total;
    }

    /**
     * The images of operands: files, folders and patterns.
     *
     * @param total how many there are, 0 if that is not known
     */
    static ImageRows of(List<String> operands, long total) {
        return new ImageRows(new Operands(operands.iterator()), Optional.empty(), total);
    }

    /**
     * The images that a list in UTF-8 names, one a line.
     *
     * @param total how many there are, 0 if that is not known
     */
    static ImageRows listed(InputStream list, long total) {
        return new ImageRows(List.<Source>of().iterator(), Optional.of(new InputLines(list)), total);
    }

    /**
     * What tells images from others, by their names.
     *
     * @param digest in hexadecimal digits
     * @param count how many there are
     */
    record Names(String digest, long count) {}

    /** Goes over all that is left. */
    Names names() throws IOException {
        MessageDigest digest = BatchInput.sha256();
        long count = 0;
        for (Optional<Row> row = next(); row.isPresent(); row = next()) {
            String name = String.join("\n", row.get().values()) + "\n";
            digest.update(name.getBytes(StandardCharsets.UTF_8));
            count++;
        }
        return new Names(HexFormat.of().formatHex(digest.digest()), count);
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public Optional<Row> next() throws IOException {
        if (list.isPresent()) {
            return listed(list.get());
        }
        if (!operands.hasNext()) {
            return Optional.empty();
        }
        Source source = operands.next();
        number++;
        return Optional.of(new Row(number, 0, List.of(source.name()), source.error(), ""));
    }

    private Optional<Row> listed(InputLines lines) throws IOException {
        while (lines.next()) {
            String name = lines.text().stripTrailing();
            if (!name.isEmpty()) {
                number++;
                Optional<String> fault = lines.isTooLong()
                        ? Optional.of("The line is too long for the name of a file.")
                        : lines.isMalformed() ? Optional.of("The line is not UTF-8.") : Optional.empty();
                return Optional.of(new Row(number, lines.number(), List.of(name), fault, ""));
            }
        }
        return Optional.empty();
    }

    @Override
    public double share() {
        return total == 0 ? 0 : Math.min(1, (double) number / total);
    }

    @Override
    public void close() throws IOException {
        if (list.isPresent()) {
            list.get().close();
        }
    }

    /** The images of one operand after those of the other. */
    private static final class Operands implements Iterator<Source> {
        private final Iterator<String> words;
        private Iterator<Source> images = List.<Source>of().iterator();

        Operands(Iterator<String> words) {
            this.words = words;
        }

        @Override
        public boolean hasNext() {
            while (!images.hasNext() && words.hasNext()) {
                images = images(words.next());
            }
            return images.hasNext();
        }

        @Override
        public Source next() {
            hasNext();
            return images.next();
        }

        private static Iterator<Source> images(String operand) {
            try {
                Path path = Path.of(operand);
                if (Files.isDirectory(path)) {
                    return new ImageWalk(operand, path);
                }
            } catch (InvalidPathException e) {
                // Sources finds words for it.
            }
            List<Source> sources = new ArrayList<>();
            Sources.add(operand, sources);
            return sources.iterator();
        }
    }
}
