package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.epc.Epc;
import org.quietzone.gs1.epc.EpcTag;
import org.quietzone.gs1.epc.PlusTag;
import org.quietzone.gs1.fault.GS1Error;

/**
 * An EPC in all its forms.
 *
 * @param message the message; empty for what is no GS1 key
 * @param epc the pure identity; empty where the company prefix of a TDS 2 tag is not known
 * @param tag the tag with a company prefix
 * @param plus the tag of TDS 2
 * @param reason why this scheme, empty where there was no choice
 * @param noTag why there is no tag
 */
record Gs1Epc(
        Optional<GS1Message> message,
        Optional<Epc> epc,
        Optional<EpcTag> tag,
        Optional<PlusTag> plus,
        String reason,
        List<GS1Error> noTag) {
    /** What can be printed by itself. */
    enum Form {
        MESSAGE,
        ID,
        TAG,
        RAW,
        HEX;

        /** What {@code --form} asks for, nothing without it. */
        static Optional<Form> of(Words words) throws Failure {
            Optional<String> name = words.value("--form");
            if (name.isEmpty()) {
                return Optional.empty();
            }
            for (Form form : values()) {
                if (form.name().equalsIgnoreCase(name.get())) {
                    return Optional.of(form);
                }
            }
            throw new Failure("--form takes " + Sentences.list(List.of(names()), "or") + ", not '" + name.get() + "'.");
        }

        static String[] names() {
            String[] names = new String[values().length];
            for (int i = 0; i < names.length; i++) {
                names[i] = values()[i].name().toLowerCase(Locale.ROOT);
            }
            return names;
        }
    }

    /** The EPC in a form, if it has that. */
    Optional<String> in(Form form) {
        return switch (form) {
            case MESSAGE -> message.map(GS1Message::bracketed);
            case ID -> epc.map(Epc::uri);
            case TAG -> tag.map(EpcTag::uri);
            case RAW -> tag.map(EpcTag::rawUri);
            case HEX -> tag.map(EpcTag::hex).or(() -> plus.map(PlusTag::hex));
        };
    }

    /** All forms that it has, with titles. */
    String page() {
        TextTable rows = new TextTable("ll");
        epc.ifPresent(identity -> rows.row("pure identity", identity.uri()));
        tag.ifPresent(held -> {
            rows.row("tag", held.uri());
            rows.row("scheme", held.scheme().urnName() + (reason.isEmpty() ? "" : ": " + reason));
            rows.row("filter", held.filter() + ": " + held.scheme().filterMeaning(held.filter()));
            rows.row("hex", held.hex());
        });
        plus.ifPresent(held -> {
            rows.row("scheme", held.scheme().title(held.host().isPresent()));
            rows.row("filter", String.valueOf(held.filter()));
            held.host().ifPresent(name -> rows.row("host", name));
            if (held.moreData()) {
                rows.row("more data", "application identifiers follow the EPC; they are not read");
            }
            rows.row("hex", held.hex());
        });
        for (GS1Error error : noTag) {
            rows.row("no tag", error.detail().isEmpty() ? error.message() : error.detail());
        }
        return message.map(GS1Message::bracketed).orElse("no GS1 key") + "\n" + rows.lines("  ");
    }

    /** Writes the fields of its object. */
    void write(JsonGenerator json) throws IOException {
        if (message.isPresent()) {
            Gs1Json.write(json, message.get());
        }
        json.writeObjectFieldStart("epc");
        if (epc.isPresent()) {
            json.writeStringField("uri", epc.get().uri());
        }
        if (tag.isPresent()) {
            json.writeStringField("tagUri", tag.get().uri());
            json.writeStringField("rawUri", tag.get().rawUri());
            json.writeStringField("scheme", tag.get().scheme().urnName());
            json.writeNumberField("filter", tag.get().filter());
            json.writeStringField("hex", tag.get().hex());
            if (!reason.isEmpty()) {
                json.writeStringField("reason", reason);
            }
        }
        if (plus.isPresent()) {
            PlusTag held = plus.get();
            json.writeStringField(
                    "scheme", held.scheme().title(held.host().isPresent()).toLowerCase(Locale.ROOT));
            json.writeNumberField("filter", held.filter());
            json.writeStringField("hex", held.hex());
            if (held.host().isPresent()) {
                json.writeStringField("host", held.host().get());
            }
            json.writeBooleanField("moreData", held.moreData());
        }
        json.writeEndObject();
    }
}
