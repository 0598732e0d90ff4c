package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompletionCommandTest {
    @Test
    void offersEverySubcommandAndOption() {
        Run run = Run.qz("completion", "bash");
        assertThat(run.code()).isZero();
        for (Command command : Qz.commands()) {
            assertThat(run.out()).contains(command.name());
            for (Option option : command.syntax().options()) {
                assertThat(run.out()).contains("'" + option.key() + "'");
            }
        }
        assertThat(Run.qz("completion", "zsh").out()).isEqualTo(run.out());
        assertThat(Run.qz("completion").out()).isEqualTo(run.out());
    }

    @Test
    void refusesOtherShells() {
        Run run = Run.qz("completion", "fish");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("qz: There is a completion script for bash and for zsh, not for 'fish'.\n");
    }
}
