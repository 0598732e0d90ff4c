package org.quietzone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Does what README.md says, and compares. */
class ReadmeTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    private Path directory;

    private static List<String> blocks(String language) throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Matcher matcher =
                Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL).matcher(readme);
        List<String> blocks = new ArrayList<>();
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        assertThat(blocks).isNotEmpty();
        return blocks;
    }

    @Test
    void theLibraryExamplesCompileAndRun() throws IOException, InterruptedException {
        List<String> printed = new ArrayList<>();
        for (String block : blocks("java")) {
            String imports = String.join(
                    "\n",
                    block.lines().filter(line -> line.startsWith("import ")).toList());
            String body = String.join(
                    "\n",
                    block.lines().filter(line -> !line.startsWith("import ")).toList());
            Path source = directory.resolve("Example.java");
            Files.writeString(
                    source,
                    imports + "\npublic class Example { public static void main(String[] args) throws Exception {\n"
                            + body + "\n}}\n");
            StringWriter messages = new StringWriter();
            var compiler = ToolProvider.getSystemJavaCompiler();
            boolean compiled = compiler.getTask(
                            new PrintWriter(messages),
                            null,
                            null,
                            List.of("-d", directory.toString(), "-cp", System.getProperty("java.class.path")),
                            null,
                            compiler.getStandardFileManager(null, null, null).getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
            printed.add(run(List.of(
                            JAVA,
                            "-Djava.awt.headless=true",
                            "-cp",
                            directory + java.io.File.pathSeparator + System.getProperty("java.class.path"),
                            "Example"))
                    .strip());
        }
        String readme = Files.readString(ROOT.resolve("README.md"));
        assertThat(printed).hasSize(3).allSatisfy(line -> assertThat(readme).contains("This prints `" + line + "`."));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "the examples are for a POSIX shell")
    void theCommandsPrintWhatStandsBelowThem() throws IOException, InterruptedException {
        Path launcher = directory.resolve("qz");
        // Among the libraries of the tests is a log that the command does not have, and that complains of being alone.
        Files.writeString(
                launcher,
                "#!/bin/sh\nexec '" + JAVA
                        + "' -Djava.awt.headless=true -Dslf4j.internal.verbosity=ERROR -Dqz.terminal=false -XX:TieredStopAtLevel=1 -cp '"
                        + System.getProperty("java.class.path") + "' org.quietzone.cli.Main \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        int commands = 0;
        for (String block : blocks("console")) {
            Optional<String> command = Optional.empty();
            StringBuilder expected = new StringBuilder();
            for (String line : (block + "$ ").lines().toList()) {
                if (!line.startsWith("$ ")) {
                    expected.append(line).append('\n');
                    continue;
                }
                if (command.isPresent()) {
                    assertThat(run(List.of("sh", "-c", command.get())))
                            .as(command.get())
                            .isEqualTo(expected.toString());
                    commands++;
                }
                command = Optional.of(line.substring(2));
                expected.setLength(0);
            }
        }
        assertThat(commands).isGreaterThan(10);
    }

    @Test
    void thePictureIsWhatTheCommandMakes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Streams streams = new Streams(
                java.io.InputStream.nullInputStream(),
                out,
                new java.io.PrintStream(out, true, StandardCharsets.UTF_8),
                false);
        assertThat(Main.run(new String[] {"encode", "Hello"}, streams)).isEqualTo(ExitCode.DONE);
        assertThat(Files.readString(ROOT.resolve("docs/hello.svg")))
                .isEqualTo(out.toString(StandardCharsets.UTF_8).strip());
    }

    private String run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        process.getOutputStream().close();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }
}
