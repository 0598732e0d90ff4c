package org.quietzone.cli;

import java.io.IOException;
import java.util.List;

/** {@code qz completion}: prints the script that completes the command's words in a shell. */
final class CompletionCommand implements Command {
    private static final List<String> SHELLS = List.of("bash", "zsh");

    @Override
    public String name() {
        return "completion";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Prints a script that completes the words of qz in a shell.",
                "SHELL",
                "bash or zsh; one script serves both.",
                1,
                List.of(),
                List.of(
                        "",
                        "Examples:",
                        "  source <(qz completion bash)",
                        "  qz completion bash > ~/.local/share/bash-completion/completions/qz",
                        "  qz completion zsh > ~/.qz-completion; echo 'source ~/.qz-completion' >> ~/.zshrc"));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        String shell = words.operands().isEmpty() ? "bash" : words.operands().get(0);
        if (!SHELLS.contains(shell)) {
            throw new Failure("There is a completion script for bash and for zsh, not for '" + shell + "'.");
        }
        streams.print(Manual.completion(Qz.commands()));
        return ExitCode.DONE;
    }
}
