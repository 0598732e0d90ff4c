package org.quietzone.media;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** PDF files as text: objects under their numbers, without a table of their places, which a reader then looks for itself. */
final class TestPdf {
    private static final String WHOLE = "0 0 72 144";

    private TestPdf() {}

    /** Pages of 72 by 144 points with these contents. */
    static byte[] pages(String... contents) {
        return file(WHOLE, "", "", contents);
    }

    /**
     * Pages.
     *
     * @param box the media box of all pages
     * @param entries further entries of each page
     * @param objects further objects, of numbers from 100
     */
    static byte[] file(String box, String entries, String objects, String... contents) {
        StringBuilder file = new StringBuilder("%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n");
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < contents.length; i++) {
            int number = 3 + 2 * i;
            kids.append(number).append(" 0 R ");
            file.append(number)
                    .append(" 0 obj\n<</Type/Page/Parent 2 0 R/MediaBox[")
                    .append(box)
                    .append("]/Contents ")
                    .append(number + 1)
                    .append(" 0 R")
                    .append(entries)
                    .append(">>\nendobj\n");
            file.append(stream(number + 1, "", contents[i]));
        }
        file.append("2 0 obj\n<</Type/Pages/Kids[").append(kids).append("]/Count ");
        file.append(contents.length).append(">>\nendobj\n").append(objects);
        return file.append("trailer\n<</Size 200/Root 1 0 R>>\n%%EOF\n")
                .toString()
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** An object with data. */
    static String stream(int number, String entries, String data) {
        return number + " 0 obj\n<<" + entries + "/Length " + data.length() + ">>stream\n" + data
                + "\nendstream\nendobj\n";
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        List<byte[]> list = Arrays.asList(parts);
        try {
            for (byte[] part : list) {
                all.write(part);
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return all.toByteArray();
    }
}
