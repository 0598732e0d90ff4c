/**
 * Image files to grey pixels, and symbols to image files, through the image classes of the JDK and
 * plugins for them.
 */
module org.quietzone.media {
    requires transitive java.desktop;
    requires transitive org.quietzone;
    requires com.twelvemonkeys.imageio.core;
    requires com.twelvemonkeys.imageio.jpeg;
    requires com.twelvemonkeys.imageio.tiff;
    requires com.twelvemonkeys.imageio.webp;
    requires java.logging;
    // PDFBox is no module that could ask for it.
    requires org.apache.commons.logging;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.apache.pdfbox.jbig2;
    requires static org.jspecify;

    exports org.quietzone.media;
    exports org.quietzone.media.report;
    exports org.quietzone.media.sheet;
}
