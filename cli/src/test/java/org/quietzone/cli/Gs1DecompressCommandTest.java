package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Gs1DecompressCommandTest {
    @Test
    void whatIsNotCompressedStaysAsItIs() {
        String link = "https://example.com/p/01/09520123456788/10/A%2FB?17=271231&x=y#z";
        assertThat(Run.qz("gs1", "decompress", link).out()).isEqualTo(link + "\n");
    }

    @Test
    void holdsWhatWasCompressedToTheRules() {
        // A batch of a logistic unit, compressed without asking whether that makes sense.
        String link = Run.qz("gs1", "compress", "--no-requirements", "(00)095201234567891235(10)A")
                .out()
                .strip();
        Run run = Run.qz("gs1", "decompress", link);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).startsWith("qz: AI (10): ");
        assertThat(Run.qz("gs1", "decompress", "--no-requirements", link).out())
                .isEqualTo("https://id.gs1.org/00/095201234567891235?10=A\n");
    }
}
