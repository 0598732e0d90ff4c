package org.quietzone.cli.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.quietzone.media.PdfPages;

/** How many files become one. The same files give the same bytes. */
public enum Assembly {
    /** A ZIP archive, its entries compressed. */
    ZIP {
        @Override
        void write(Iterator<SpooledFile> files, OutputStream out) throws IOException {
            zip(files, out, ZipEntry.DEFLATED);
        }
    },
    /** A ZIP archive of files that are compressed already. */
    ZIP_STORED {
        @Override
        void write(Iterator<SpooledFile> files, OutputStream out) throws IOException {
            zip(files, out, ZipEntry.STORED);
        }
    },
    /** A PDF file with the pages of all. */
    PDF {
        @Override
        void write(Iterator<SpooledFile> files, OutputStream out) throws IOException {
            PdfPages.join(
                    new Iterator<>() {
                        @Override
                        public boolean hasNext() {
                            return files.hasNext();
                        }

                        @Override
                        public byte[] next() {
                            return files.next().content();
                        }
                    },
                    out);
        }
    };

    /** The first moment that ZIP knows. */
    private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    /**
     * Makes one file of all.
     *
     * @throws IOException if that fails
     * @throws UncheckedIOException if the files cannot be read
     */
    abstract void write(Iterator<SpooledFile> files, OutputStream out) throws IOException;

    private static void zip(Iterator<SpooledFile> files, OutputStream out, int method) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        while (files.hasNext()) {
            SpooledFile file = files.next();
            ZipEntry entry = new ZipEntry(file.name());
            entry.setTimeLocal(TIME);
            entry.setMethod(method);
            if (method == ZipEntry.STORED) {
                CRC32 sum = new CRC32();
                sum.update(file.content());
                entry.setCrc(sum.getValue());
                entry.setSize(file.content().length);
            }
            zip.putNextEntry(entry);
            zip.write(file.content());
            zip.closeEntry();
        }
        zip.finish();
    }
}
