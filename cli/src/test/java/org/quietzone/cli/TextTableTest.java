package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {
    @Test
    void columnsAreAsWideAsTheirCells() {
        TextTable table = new TextTable("lrl");
        table.row("name", "value", "");
        table.row("a", "1");
        table.row("long name", "12.5", "why");
        assertThat(table.lines("  ")).isEqualTo("  name       value\n  a              1\n  long name   12.5  why\n");
    }
}
