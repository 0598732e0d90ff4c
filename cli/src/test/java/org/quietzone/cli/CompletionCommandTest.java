package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CompletionCommandTest {
    @Test
    void offersEverySubcommandAndOption() {
        Run run = Run.qz("completion", "bash");
        assertThat(run.code()).isZero();
        offers(run.out(), "_picocli_qz", Qz.commands());
        assertThat(Run.qz("completion", "zsh").out()).isEqualTo(run.out());
        assertThat(Run.qz("completion").out()).isEqualTo(run.out());
    }

    private static void offers(String script, String parent, List<Command> commands) {
        for (Command command : commands) {
            String function = parent + "_" + command.name();
            assertThat(script).contains("function " + function + "() {");
            for (Option option : command.syntax().options()) {
                assertThat(script).contains("'" + option.key() + "'");
            }
            offers(script, function, command.commands());
        }
    }

    @Test
    void refusesOtherShells() {
        Run run = Run.qz("completion", "fish");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("qz: There is a completion script for bash and for zsh, not for 'fish'.\n");
    }
}
