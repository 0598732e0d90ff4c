package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    private static final class Failing extends OutputStream {
        private final String message;

        Failing(String message) {
            this.message = message;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(message);
        }
    }

    private static Run into(OutputStream out, String... words) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Streams streams = new Streams(
                new ByteArrayInputStream(new byte[0]), out, new PrintStream(err, true, StandardCharsets.UTF_8), false);
        return new Run(Main.run(words, streams), new byte[0], err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aFullDiskIsToldInASentence() {
        Run run = into(new Failing("No space left on device"), "info", "7");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).isEqualTo("qz: Standard output cannot be written: no space left on device.\n");
    }

    @Test
    void aClosedPipeEndsQuietly() {
        Run run = into(new Failing("Broken pipe"), "info", "7");
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
    }

    @Test
    void withoutWordsShowsHelpOnStandardError() {
        Run run = Run.qz();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("Usage: qz");
    }

    @Test
    void printsTheVersionOfTheBuild() {
        Run run = Run.qz("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("qz [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "help"})
    void helpNamesEverySubcommand(String word) {
        Run run = Run.qz(word);
        assertThat(run.code()).isZero();
        for (Command command : Qz.commands()) {
            assertThat(run.out()).contains("\n  " + command.name());
        }
    }

    @Test
    void everySubcommandHasHelpWithExamples() {
        helps(List.of(), Qz.commands());
    }

    private static void helps(List<String> path, List<Command> commands) {
        for (Command command : commands) {
            List<String> words = new ArrayList<>(path);
            words.add(command.name());
            String line = "qz " + String.join(" ", words);
            Run run = run(words, "--help");
            assertThat(run.code()).isZero();
            assertThat(run.out())
                    .startsWith("Usage: " + line + " ")
                    .contains("Examples:\n")
                    .contains("  " + line + " ");
            assertThat(run.out().lines()).allMatch(text -> text.length() <= 100);
            List<String> help = new ArrayList<>(List.of("help"));
            help.addAll(words);
            assertThat(run(help).out()).isEqualTo(run.out());
            for (Option option : command.syntax().options()) {
                assertThat(run.out()).contains(option.key());
            }
            helps(words, command.commands());
        }
    }

    private static Run run(List<String> path, String... more) {
        List<String> words = new ArrayList<>(path);
        words.addAll(List.of(more));
        return Run.qz(words.toArray(new String[0]));
    }

    @Test
    void saysWhatIsWrongWithALine() {
        assertThat(Run.qz("infp").err())
                .isEqualTo("qz: There is no command 'infp'; perhaps info is meant. Try 'qz --help'.\n");
        assertThat(Run.qz("info", "--jsom").err())
                .isEqualTo("qz: There is no option '--jsom'; perhaps --json is meant. Try 'qz info --help'.\n");
        assertThat(Run.qz("info", "3", "4").err())
                .isEqualTo("qz: '4' is one word too many; put quotes round a text with spaces."
                        + " Try 'qz info --help'.\n");
        assertThat(Run.qz("help", "nothing").err()).isEqualTo("qz: There is no command 'nothing'. Try 'qz --help'.\n");
        assertThat(Run.qz("info", "--json", "--json").code()).isEqualTo(2);
    }
}
