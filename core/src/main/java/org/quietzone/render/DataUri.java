package org.quietzone.render;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Files within a URI (RFC 2397), for style sheets and pages without files of their own. */
public final class DataUri {
    /** Of the marks those that neither a URI nor HTML nor a style sheet takes for its own. */
    private static final String SAFE = "-_.~/:,;=@";

    private DataUri() {}

    /** A PNG file as a URI, in base64. */
    public static String ofPng(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /** An SVG document as a URI: as text, which is shorter than base64 and compresses better. */
    public static String ofSvg(String svg) {
        StringBuilder uri = new StringBuilder("data:image/svg+xml,");
        for (byte b : svg.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || SAFE.indexOf(c) >= 0) {
                uri.append(c);
            } else {
                uri.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return uri.toString();
    }

    /**
     * An HTML element that shows a picture.
     *
     * @param uri a URI of this class
     * @param alternative what stands for the picture where it cannot be seen
     */
    public static String image(String uri, String alternative) {
        return "<img src=\"" + uri + "\" alt=\"" + XmlText.escape(alternative).replace("\"", "&quot;") + "\">";
    }
}
