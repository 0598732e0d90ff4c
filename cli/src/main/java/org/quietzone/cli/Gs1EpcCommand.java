package org.quietzone.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** {@code qz gs1 epc}: messages to EPCs, and EPCs to messages. */
final class Gs1EpcCommand implements Command {
    private static final int ANY_NUMBER = Integer.MAX_VALUE;

    @Override
    public String name() {
        return "epc";
    }

    @Override
    public Syntax syntax() {
        return new Syntax(
                "Turns messages into EPCs, as URIs and as the bits of a tag, and EPCs of all forms into messages.",
                "MESSAGE",
                "The messages in any form, or EPCs: URIs (urn:epc:...), or the bits of a tag as hexadecimal digits; "
                        + "or - for standard input, one a line.",
                ANY_NUMBER,
                Gs1Options.with(
                        Option.valued(
                                "--prefix-length",
                                "DIGITS",
                                "How many digits of the key are the company prefix, 6 to 12. A message does not tell; "
                                        + "--prefixes may, for many of them."),
                        Option.valued(
                                        "--scheme",
                                        "SCHEME",
                                        "The scheme of the tag, such as sgtin-96, sgtin-198, sgtin+. Default: the "
                                                + "shortest with a company prefix that holds it.")
                                .offering(Gs1EpcScheme.names()),
                        Option.valued("--filter", "VALUE", "The filter value of the tag, 0 (default) to 7."),
                        Option.valued("--host", "NAME", "The host name that a ++ scheme holds."),
                        Option.valued(
                                        "--form",
                                        "FORM",
                                        "Print this form alone: message (with brackets), id (pure identity URI), tag "
                                                + "(tag URI), raw (raw URI), hex.")
                                .offering(Gs1Epc.Form.names())),
                List.of(
                        "",
                        "Examples:",
                        "  qz gs1 epc --prefix-length 7 '(01)09521141123454(21)12345'",
                        "  qz gs1 epc --prefixes gcpprefixformatlist.json --form hex -i codes.txt",
                        "  qz gs1 epc 3034257BF7194E4000001A85",
                        "  qz gs1 epc --scheme sgtin+ '(01)09521141123454(21)12345'",
                        "",
                        "Digits that could be either are taken for a message if they are one, else for the bits of a",
                        "tag; 0x before them leaves no doubt.",
                        "",
                        Gs1Text.EXIT_CODE_1,
                        Gs1Text.EXIT_CODE_2));
    }

    @Override
    public int run(Words words, Streams streams) throws Failure, IOException {
        Optional<Gs1Epc.Form> form = Gs1Epc.Form.of(words);
        Gs1EpcWork work = Gs1EpcWork.of(words);
        return Gs1Output.run(words, streams, form.isEmpty(), line -> work.answer(line.text(), form));
    }
}
