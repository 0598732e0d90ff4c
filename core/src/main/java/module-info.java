/**
 * QR Code, Micro QR Code and QR Code Model 1 to ISO/IEC 18004:2024: text and bytes to symbols, and symbols back to text
 * and bytes. Needs {@code java.base} and nothing else.
 */
module org.quietzone {
    requires static org.jspecify;

    exports org.quietzone;
    exports org.quietzone.charset;
    exports org.quietzone.grade;
    exports org.quietzone.image;
    exports org.quietzone.matrix;
    exports org.quietzone.message;
    exports org.quietzone.proof;
    exports org.quietzone.render;
    exports org.quietzone.spec;
}
