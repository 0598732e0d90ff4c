/**
 * GS1 for QR Code: element strings, GS1 Digital Link and EPC, all from one validated message. Needs the core and
 * {@code java.base}, nothing else.
 */
@SuppressWarnings("module") // GS1 is the name, digit and all.
module org.quietzone.gs1 {
    requires transitive org.quietzone;
    requires static org.jspecify;

    exports org.quietzone.gs1;
    exports org.quietzone.gs1.application;
    exports org.quietzone.gs1.check;
    exports org.quietzone.gs1.dictionary;
    exports org.quietzone.gs1.element;
    exports org.quietzone.gs1.epc;
    exports org.quietzone.gs1.fault;
    exports org.quietzone.gs1.link;
    exports org.quietzone.gs1.prefix;
}
