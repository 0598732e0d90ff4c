package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quietzone.message.Message;

/** What is said of merged messages: sentences, and the line of JSON at the end of {@code qz read --merge --json}. */
final class MergeReport {
    private MergeReport() {}

    /** What a person should know of a message: what is missing, what was left out, what is doubtful. */
    static List<String> sentences(Merge.Merged message) {
        List<String> sentences = new ArrayList<>();
        if (message.whole().isEmpty()) {
            List<String> missing = new ArrayList<>();
            for (int index : message.missing()) {
                missing.add(Integer.toString(index + 1));
            }
            List<String> there = new ArrayList<>();
            for (Merge.Part part : message.parts()) {
                there.add(part.header().index() + 1 + " (" + part.place() + ")");
            }
            sentences.add("A message of " + message.total() + " parts is not complete: missing " + list("part", missing)
                    + "; read " + list("part", there) + ".");
        }
        for (Merge.Part part : message.foreign()) {
            sentences.add("Part " + (part.header().index() + 1) + " of " + message.total() + " in " + part.place()
                    + " was left out: its content is not that of the same part in " + sameIn(message, part) + ".");
        }
        if (message.whole().isPresent() && !message.parityAgrees()) {
            sentences.add("The message that begins in " + message.parts().get(0).place()
                    + " has not the parity that its parts state: a part may belong to another message.");
        }
        return sentences;
    }

    private static String sameIn(Merge.Merged message, Merge.Part part) {
        for (Merge.Part other : message.parts()) {
            if (other.header().index() == part.header().index()) {
                return other.place();
            }
        }
        return "another image";
    }

    private static String list(String noun, List<String> words) {
        int last = words.size() - 1;
        return last == 0
                ? noun + " " + words.get(0)
                : noun + "s " + String.join(", ", words.subList(0, last)) + " and " + words.get(last);
    }

    /** The line for all messages, also if there is none. */
    static String line(List<Merge.Merged> messages) {
        return Json.line(json -> {
            json.writeStartObject();
            json.writeArrayFieldStart("merged");
            for (Merge.Merged message : messages) {
                write(json, message);
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private static void write(JsonGenerator json, Merge.Merged message) throws IOException {
        json.writeStartObject();
        json.writeNumberField("total", message.total());
        json.writeNumberField("parity", message.parity());
        json.writeBooleanField("complete", message.whole().isPresent());
        if (message.whole().isPresent()) {
            Message whole = message.whole().get();
            json.writeStringField("text", whole.text());
            json.writeBinaryField("bytes", whole.bytes());
            json.writeStringField("transmitted", whole.transmittedText());
            json.writeStringField("symbologyIdentifier", whole.symbologyIdentifier());
            Gs1Json.writeIfPresent(json, Gs1Carried.of(whole));
            json.writeBooleanField("parityAgrees", message.parityAgrees());
        }
        write(json, "parts", message.parts());
        json.writeArrayFieldStart("missing");
        for (int index : message.missing()) {
            json.writeNumber(index);
        }
        json.writeEndArray();
        write(json, "duplicates", message.duplicates());
        write(json, "foreign", message.foreign());
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String name, List<Merge.Part> parts) throws IOException {
        json.writeArrayFieldStart(name);
        for (Merge.Part part : parts) {
            json.writeStartObject();
            json.writeNumberField("index", part.header().index());
            json.writeStringField("file", part.file());
            if (part.page().isPresent()) {
                json.writeNumberField("page", part.page().getAsInt());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
