package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Gs1CommandTest {
    @Test
    void withoutASubcommandShowsHelpOnStandardError() {
        Run run = Run.qz("gs1");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).isEqualTo(Run.qz("gs1", "--help").out()).startsWith("Usage: qz gs1 ");
        for (Command command : new Gs1Command().commands()) {
            assertThat(run.err()).contains("\n  " + command.name());
        }
    }

    @Test
    void helpOfASubcommandComesByEitherWay() {
        String help = Run.qz("gs1", "check", "--help").out();
        assertThat(help).startsWith("Usage: qz gs1 check ");
        assertThat(Run.qz("help", "gs1", "check").out()).isEqualTo(help);
        assertThat(Run.qz("gs1", "check", "-h").out()).isEqualTo(help);
        assertThat(Run.qz("gs1", "-h").out()).isEqualTo(Run.qz("help", "gs1").out());
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertThat(Run.qz("gs1", "chekc").err())
                .isEqualTo("qz: There is no command 'chekc'; perhaps check is meant. Try 'qz gs1 --help'.\n");
        assertThat(Run.qz("gs1", "--json").err()).isEqualTo("qz: There is no option '--json'. Try 'qz gs1 --help'.\n");
        assertThat(Run.qz("gs1", "check", "--jsom").err())
                .isEqualTo("qz: There is no option '--jsom'; perhaps --json is meant. Try 'qz gs1 check --help'.\n");
        assertThat(Run.qz("help", "gs1", "nothing").err())
                .isEqualTo("qz: There is no command 'nothing'. Try 'qz gs1 --help'.\n");
        assertThat(Run.qz("help", "info", "nothing").err())
                .isEqualTo("qz: There is no command 'nothing'. Try 'qz info --help'.\n");
        assertThat(Run.qz("gs1", "chekc").code()).isEqualTo(2);
    }
}
