package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void controlCharactersBecomePictures() {
        assertThat(Printable.text("a\u001b[2J\tb\n\u007f\u009b")).isEqualTo("a\u241b[2J\tb\n\u2421\u2421");
        assertThat(Printable.line("a\tb\r\nc", 60)).isEqualTo("a\u2409b\u240d\u240ac");
    }

    @Test
    void aLineIsCutWhereItWouldBeTooLong() {
        assertThat(Printable.line("0123456789", 10)).isEqualTo("0123456789");
        assertThat(Printable.line("0123456789a", 10)).isEqualTo("012345 ...");
        String faces = "\ud83d\ude00".repeat(20);
        assertThat(Printable.line(faces, 10)).isEqualTo("\ud83d\ude00".repeat(3) + " ...");
    }
}
