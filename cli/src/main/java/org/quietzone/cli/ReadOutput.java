package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.quietzone.Reading;
import org.quietzone.cli.batch.OrderedWork;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.GS1Result;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.message.Message;

/** Prints what was read, image by image, and keeps account of it. */
final class ReadOutput implements OrderedWork.Sink<ReadResult> {
    /** What is printed of a reading. */
    enum Form {
        TEXT,
        RAW,
        ESCAPE,
        GS1,
        JSON;

        /** What the options ask for. */
        static Form of(Words words) throws Failure {
            Form form = TEXT;
            int asked = 0;
            for (Form candidate : values()) {
                if (words.has("--" + candidate.name().toLowerCase(Locale.ROOT))) {
                    form = candidate;
                    asked++;
                }
            }
            if (asked > 1) {
                throw new Failure("--json, --raw, --escape and --gs1 exclude each other.");
            }
            return form;
        }
    }

    private final Form form;
    private final boolean rejected;
    private final Optional<Merge> merge;
    private final Streams streams;
    private final @Nullable Progress progress;
    private boolean read;
    private boolean failed;

    /**
     * An output.
     *
     * @param rejected whether JSON has what could not be read
     * @param merge what collects the parts of messages, if they are to be merged
     * @param progress what gives way to what is printed, if it is shown
     */
    ReadOutput(Form form, boolean rejected, Optional<Merge> merge, Streams streams, @Nullable Progress progress) {
        this.form = form;
        this.rejected = rejected;
        this.merge = merge;
        this.streams = streams;
        this.progress = progress;
    }

    @Override
    public void take(ReadResult result) throws IOException {
        read |= form != Form.GS1 && !result.readings().isEmpty();
        failed |= result.error().isPresent();
        if (progress != null) {
            progress.step();
        }
        if (form == Form.JSON) {
            for (Reading reading : result.readings()) {
                isHeldBack(result, reading);
            }
            makeRoom();
            streams.print(ReadResultJson.line(result, rejected));
        } else {
            for (Reading reading : result.readings()) {
                if (!isHeldBack(result, reading)) {
                    makeRoom();
                    print(reading.message(), Sentences.place(result.file(), result.page()));
                }
            }
        }
        // A line is there for whoever waits for it as soon as its file is done.
        streams.out().flush();
        if (result.error().isPresent() && form != Form.JSON) {
            complain(result.error().get());
        }
    }

    private boolean isHeldBack(ReadResult result, Reading reading) {
        return merge.isPresent() && merge.get().take(result, reading);
    }

    /**
     * Prints what there is to say when all images are done.
     *
     * @return an {@link ExitCode}
     */
    int end() throws IOException {
        if (merge.isPresent()) {
            List<Merge.Merged> messages = merge.get().messages();
            for (Merge.Merged message : messages) {
                failed |= message.whole().isEmpty();
                if (form != Form.JSON) {
                    if (message.whole().isPresent()) {
                        print(message.whole().get(), message.parts().get(0).place());
                    }
                    for (String sentence : MergeReport.sentences(message)) {
                        streams.out().flush();
                        complain(sentence);
                    }
                }
            }
            if (form == Form.JSON) {
                streams.print(MergeReport.line(messages));
            }
        }
        return failed ? ExitCode.FAILED : read ? ExitCode.DONE : ExitCode.NOTHING_READ;
    }

    private void makeRoom() {
        if (progress != null && streams.terminal()) {
            progress.clear();
        }
    }

    private void complain(String sentence) {
        if (progress != null) {
            progress.clear();
        }
        streams.complain(sentence);
    }

    private void print(Message message, String place) throws IOException {
        switch (form) {
            case RAW -> streams.out().write(message.bytes());
            case ESCAPE -> println(message.symbologyIdentifier() + message.transmittedText());
            case GS1 -> printGs1(message, place);
            default -> println(message.text());
        }
    }

    private void printGs1(Message message, String place) throws IOException {
        GS1Result result = GS1Parser.standard().read(message);
        if (result.message().isPresent()) {
            read = true;
            println(result.message().get().bracketed());
            return;
        }
        streams.out().flush();
        // Of what was never meant to be a message the first reason says enough.
        List<GS1Error> errors = Gs1Carried.of(message).isPresent()
                ? result.errors()
                : result.errors().subList(0, 1);
        for (GS1Error error : errors) {
            complain(place + ": " + Gs1Output.shown(error.message()));
        }
    }

    private void println(String text) throws IOException {
        streams.println(streams.terminal() ? Printable.text(text) : text);
    }
}
