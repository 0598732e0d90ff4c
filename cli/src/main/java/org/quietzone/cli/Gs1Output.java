package org.quietzone.cli;

import java.io.IOException;
import java.util.function.Function;
import org.quietzone.gs1.fault.GS1Error;

/** Prints what becomes of messages, one after the other, and keeps account of what was wrong. */
final class Gs1Output implements Gs1Lines.Sink {
    /** No value is longer; the markup of a text that is no message may be. */
    private static final int MOST_CHARACTERS = 1000;

    private final boolean json;
    private final boolean pages;
    private final Streams streams;
    private final Function<Gs1Line, Gs1Answer> work;
    private boolean printed;
    private boolean invalid;
    private boolean failed;

    private Gs1Output(boolean json, boolean pages, Streams streams, Function<Gs1Line, Gs1Answer> work) {
        this.json = json;
        this.pages = pages;
        this.streams = streams;
        this.work = work;
    }

    /**
     * Works on all messages of a command line.
     *
     * @param pages whether an empty line stands between what is printed of one message and the next
     * @param work what to do with a message; what is wrong with it and does not stand in the text that is printed is told
     *     on standard error
     * @return an {@link ExitCode}
     */
    static int run(Words words, Streams streams, boolean pages, Function<Gs1Line, Gs1Answer> work)
            throws Failure, IOException {
        Gs1Output output = new Gs1Output(words.has("--json"), pages, streams, work);
        Gs1Lines.each(words, streams, output);
        return output.failed ? ExitCode.FAILED : output.invalid ? ExitCode.INVALID : ExitCode.DONE;
    }

    @Override
    public void take(Gs1Line line) throws IOException {
        if (line.fault().isPresent()) {
            fault(line, line.fault().get());
        } else {
            answer(line, work.apply(line));
        }
        // Whoever waits for a line has it as soon as it is done, and messages on the terminal keep their order.
        streams.out().flush();
    }

    private void fault(Gs1Line line, String sentence) throws IOException {
        failed |= line.line().isEmpty();
        invalid = true;
        if (json) {
            streams.print(Gs1Json.line(line, sentence));
        } else {
            streams.out().flush();
            streams.complain(line.place() + sentence);
        }
    }

    private void answer(Gs1Line line, Gs1Answer answer) throws IOException {
        invalid |= answer.bad();
        if (json) {
            streams.print(Gs1Json.line(line, answer));
            return;
        }
        if (!answer.text().isEmpty()) {
            streams.print(pages && printed ? "\n" + answer.text() : answer.text());
            printed = true;
        } else if (!answer.errors().isEmpty()) {
            streams.out().flush();
            for (GS1Error error : answer.errors()) {
                streams.complain(line.place() + shown(error.message()));
            }
        }
    }

    /** Text from anywhere on one line, with {@code ^} for separators. */
    static String shown(String text) {
        return Printable.line(text.replace('\u001D', '^'), MOST_CHARACTERS);
    }
}
