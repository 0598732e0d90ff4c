/** The command {@code qz}: encode, read and ask about symbols from a shell. */
module org.quietzone.cli {
    requires com.fasterxml.jackson.core;
    requires info.picocli;
    requires me.tongfei.progressbar;
    requires org.apache.commons.csv;
    requires org.quietzone;
    requires org.quietzone.gs1;
    requires org.quietzone.media;
    requires static org.jspecify;
}
