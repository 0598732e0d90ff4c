/** Image files to grey pixels, and symbols to image files, through the image classes of the JDK. */
module org.quietzone.media {
    requires transitive java.desktop;
    requires transitive org.quietzone;
    requires static org.jspecify;

    exports org.quietzone.media;
}
