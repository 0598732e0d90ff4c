package org.quietzone.gs1.epc;

import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/**
 * An Electronic Product Code as a pure identity, apart from any tag: {@code urn:epc:id:sgtin:9520123.045678.12345} (EPC
 * Tag Data Standard, 6). Where the serial is left out it is the class of all objects with the key:
 * {@code urn:epc:idpat:sgtin:9520123.045678.*}.
 *
 * @param type what it identifies
 * @param parts the parts as {@link EpcType#partNames()} names them, without escapes; the last one may be left out where
 *     the type {@link EpcType#hasClassLevel()}
 */
public record Epc(EpcType type, List<String> parts) {
    private static final String ID = "id:";
    private static final String PATTERN = "idpat:";
    private static final String CLASS = "class:";

    /**
     * An EPC of parts that are known to be good; {@link #of} examines them.
     *
     * @throws IllegalArgumentException if a part holds what it may not
     */
    public Epc {
        parts = List.copyOf(parts);
        examine(type, parts).ifPresent(flaw -> {
            throw Flaw.asException(flaw);
        });
    }

    /** An EPC of parts without escapes, or what is wrong with them. */
    public static EpcResult<Epc> of(EpcType type, List<String> parts) {
        int named = Math.min(parts.size(), type.parts().size());
        EpcUri uri = EpcUri.write(head(type, named < type.parts().size()), type.parts(), parts.subList(0, named));
        if (named < parts.size() || named < type.parts().size() - (type.hasClassLevel() ? 1 : 0)) {
            return EpcResult.failed(GS1Error.inInput(
                    uri.text(),
                    Rule.ILLEGAL_EPC_FIELD,
                    uri.text().length(),
                    0,
                    type.urnName() + " has the parts " + String.join(", ", type.partNames())));
        }
        return of(type, uri);
    }

    private static EpcResult<Epc> of(EpcType type, EpcUri uri) {
        Optional<Flaw> flaw = examine(type, uri.parts());
        return flaw.isPresent() ? EpcResult.failed(uri.error(flaw.get())) : EpcResult.of(new Epc(type, uri.parts()));
    }

    /** The first part that holds what it may not. */
    static Optional<Flaw> examine(EpcType type, List<String> parts) {
        int all = type.parts().size();
        if (parts.size() != all && !(type.hasClassLevel() && parts.size() == all - 1)) {
            return Optional.of(new Flaw(0, type.urnName() + " has " + all + " parts"));
        }
        int prefixDigits = type.hasPrefix() ? parts.get(0).length() : 0;
        for (int i = 0; i < parts.size(); i++) {
            Optional<String> detail = type.parts().get(i).examine(parts.get(i), prefixDigits);
            if (detail.isPresent()) {
                return Flaw.of(i, detail);
            }
        }
        return Optional.empty();
    }

    /** Reads a pure identity URI, a pattern of a class ({@code urn:epc:idpat:}) or a batch ({@code urn:epc:class:}). */
    public static EpcResult<Epc> parse(String uri) {
        if (!EpcUri.begins(uri)) {
            return notAnEpc(uri, 0, uri.length(), "it begins with " + EpcUri.START);
        }
        int at = EpcUri.START.length();
        boolean pattern = uri.startsWith(PATTERN, at);
        boolean batch = uri.startsWith(CLASS, at);
        if (!pattern && !batch && !uri.startsWith(ID, at)) {
            return notAnEpc(uri, at, uri.length() - at, "a pure identity goes on with id:, idpat: or class:");
        }
        int name = uri.indexOf(':', at) + 1;
        int colon = uri.indexOf(':', name);
        int end = colon < 0 ? uri.length() : colon;
        Optional<EpcType> type = EpcType.named(uri.substring(name, end))
                .filter(t -> batch == t.isClass() && (!pattern || t.hasClassLevel()));
        if (type.isEmpty() || colon < 0) {
            return notAnEpc(uri, name, end - name, "there is no such scheme of " + uri.substring(at, name - 1));
        }
        return parse(uri, colon + 1, type.get(), pattern);
    }

    /** Reads the parts of a URI from a place on. */
    static EpcResult<Epc> parse(String uri, int from, EpcType type, boolean pattern) {
        return EpcUri.parse(uri, from, type.parts()).then(split -> {
            if (!pattern) {
                return of(type, split);
            }
            int last = split.parts().size() - 1;
            return split.parts().get(last).equals("*")
                    ? of(type, new EpcUri(uri, split.parts().subList(0, last), split.starts()))
                    : EpcResult.failed(split.error(new Flaw(last, "a pattern ends in *")));
        });
    }

    static <T> EpcResult<T> notAnEpc(String text, int position, int length, String detail) {
        return EpcResult.failed(GS1Error.inInput(text, Rule.NOT_AN_EPC, position, length, detail));
    }

    private static String head(EpcType type, boolean pattern) {
        return EpcUri.START + (pattern ? PATTERN : type.isClass() ? CLASS : ID) + type.urnName() + ":";
    }

    /** The URI: {@code urn:epc:id:…}, for a class {@code urn:epc:idpat:…} or {@code urn:epc:class:lgtin:…}. */
    public String uri() {
        boolean pattern = parts.size() < type.parts().size();
        String uri = EpcUri.write(head(type, pattern), type.parts(), parts).text();
        return pattern ? uri + ".*" : uri;
    }

    /** Whether it is a class of objects, and not one object. */
    public boolean classLevel() {
        return type.isClass() || parts.size() < type.parts().size();
    }

    /** The GS1 Company Prefix, where there is one. */
    public Optional<String> companyPrefix() {
        return type.hasPrefix() ? Optional.of(parts.get(0)) : Optional.empty();
    }

    /** The same key as a class, without its serial; the EPC itself where there is no such class. */
    public Epc toClass() {
        return type.hasClassLevel() && !classLevel() ? new Epc(type, parts.subList(0, parts.size() - 1)) : this;
    }

    /** The URI. */
    @Override
    public String toString() {
        return uri();
    }
}
