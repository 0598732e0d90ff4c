package org.quietzone.bench.gs1;

import io.openepcis.epc.translator.util.ConverterUtil;
import java.util.List;
import java.util.Random;
import org.quietzone.gs1.GS1Message;
import org.quietzone.gs1.GS1Parser;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.check.CheckDigit;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.element.Element;
import org.quietzone.gs1.element.Syntax;
import org.quietzone.gs1.epc.Epc;
import org.quietzone.gs1.epc.EpcElements;
import org.quietzone.gs1.epc.EpcKeys;
import org.quietzone.gs1.epc.EpcOptions;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkParser;
import org.quietzone.gs1.link.LinkWriter;

/** What is measured of GS1: an operation, what it works on, and who does it. */
public enum Gs1Operation {
    /** An element string to a message that is known to be valid. */
    PARSE("element string to valid message", 2) {
        @Override
        Object input(Random random) {
            return message(random).elementString();
        }

        @Override
        Object quietzone(Object input) {
            return PARSER.parseElementString((String) input).orElseThrow();
        }
    },
    /** A message to its canonical Digital Link. */
    LINK("message to Digital Link", 3) {
        @Override
        Object input(Random random) {
            return message(random);
        }

        @Override
        Object quietzone(Object input) {
            return ((GS1Message) input).digitalLink();
        }
    },
    /** A Digital Link to a message. */
    READ_LINK("Digital Link to valid message", 0) {
        @Override
        Object input(Random random) {
            return message(random).digitalLink();
        }

        @Override
        Object quietzone(Object input) {
            return PARSER.parseDigitalLink((String) input).orElseThrow();
        }
    },
    /** A message to its compressed Digital Link. */
    COMPRESS("message to compressed link", 0) {
        @Override
        Object input(Random random) {
            return message(random);
        }

        @Override
        Object quietzone(Object input) {
            return ((GS1Message) input).compressedLink();
        }
    },
    /** A compressed Digital Link to a message. */
    EXPAND("compressed link to valid message", 0) {
        @Override
        Object input(Random random) {
            return message(random).compressedLink();
        }

        @Override
        Object quietzone(Object input) {
            return PARSER.parseDigitalLink((String) input).orElseThrow();
        }
    },
    /** A message to the bits of an SGTIN-96 tag. */
    TAG("message to SGTIN-96", 0) {
        @Override
        Object input(Random random) {
            return object(random);
        }

        @Override
        Object quietzone(Object input) {
            return EpcKeys.tag(((GS1Message) input).elements(), OPTIONS)
                    .value()
                    .orElseThrow()
                    .tag()
                    .hex();
        }
    },
    /** The bits of an SGTIN-96 tag to elements. */
    READ_TAG("SGTIN-96 to elements", 0) {
        @Override
        Object input(Random random) {
            return TAG.quietzone(object(random));
        }

        @Override
        Object quietzone(Object input) {
            return elements(ELEMENTS.parse((String) input).elements());
        }
    },
    /** The URN of an EPC to a Digital Link. */
    URN_TO_LINK("URN to Digital Link", 0) {
        @Override
        Object input(Random random) {
            return EpcKeys.epc(object(random).elements(), OPTIONS)
                    .value()
                    .orElseThrow()
                    .uri();
        }

        @Override
        Object quietzone(Object input) {
            return WRITER.write(
                    WRITER.arrange(elements(ELEMENTS.parse((String) input).elements()))
                            .link()
                            .orElseThrow());
        }

        @Override
        public boolean openepcisCan() {
            return true;
        }

        @Override
        Object openepcis(Object input) {
            return ConverterUtil.toURI((String) input);
        }
    },
    /** A Digital Link to the URN of an EPC. */
    LINK_TO_URN("Digital Link to URN", 0) {
        @Override
        Object input(Random random) {
            return object(random).digitalLink();
        }

        @Override
        Object quietzone(Object input) {
            List<Element> found = LinkParser.standard()
                    .parse((String) input)
                    .link()
                    .orElseThrow()
                    .elements();
            return EpcKeys.epc(found, OPTIONS).value().map(Epc::uri).orElseThrow();
        }

        @Override
        public boolean openepcisCan() {
            return true;
        }

        @Override
        Object openepcis(Object input) {
            String urn = ConverterUtil.toURN((String) input, PREFIX_DIGITS).get("asURN");
            if (urn == null) {
                throw new IllegalStateException("No URN of " + input);
            }
            return urn;
        }
    };

    /** How many different inputs are worked on in turn; a power of two. */
    static final int COUNT = 64;

    private static final int PREFIX_DIGITS = 9;
    private static final GS1Parser PARSER = GS1Parser.standard();
    private static final EpcOptions OPTIONS = EpcOptions.standard().prefixLength(PREFIX_DIGITS);
    private static final EpcElements ELEMENTS =
            new EpcElements(new Syntax(AiDictionary.standard(), CheckContext.standard(), true, false));
    private static final LinkWriter WRITER = new LinkWriter(LinkOptions.canonical());

    private final String label;
    private final int bar;

    Gs1Operation(String label, int bar) {
        this.label = label;
        this.bar = bar;
    }

    /** What it does, for people. */
    public String label() {
        return label;
    }

    /** The most microseconds that the project allows itself; 0: none is set. */
    public int bar() {
        return bar;
    }

    /** Whether openepcis can do it too. */
    public boolean openepcisCan() {
        return false;
    }

    /** One input. */
    abstract Object input(Random random);

    /** This project on an input. */
    abstract Object quietzone(Object input);

    /** openepcis on an input. */
    Object openepcis(Object input) {
        throw new UnsupportedOperationException(name());
    }

    /** The same inputs in each run. */
    Object[] inputs() {
        Random random = new Random(ordinal());
        Object[] inputs = new Object[COUNT];
        for (int i = 0; i < COUNT; i++) {
            inputs[i] = input(random);
        }
        return inputs;
    }

    private static List<Element> elements(List<Element> elements) {
        if (elements.isEmpty()) {
            throw new IllegalStateException("No elements");
        }
        return elements;
    }

    /** What is on a pack of medicine: GTIN, batch, expiry date, serial number. */
    private static GS1Message message(Random random) {
        return GS1Message.parse("(01)" + gtin(random) + "(10)" + some(random, 8) + "(17)3" + random.nextInt(10) + "0"
                + (1 + random.nextInt(9)) + "1" + random.nextInt(9) + "(21)" + some(random, 14));
    }

    /** What fits in 96 bits: GTIN and a numeric serial number. */
    private static GS1Message object(Random random) {
        return GS1Message.parse("(01)" + gtin(random) + "(21)" + (1 + random.nextInt(Integer.MAX_VALUE - 1)));
    }

    private static String gtin(Random random) {
        StringBuilder digits = new StringBuilder("0952");
        while (digits.length() < 13) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString() + CheckDigit.of(digits.toString());
    }

    private static String some(Random random, int length) {
        StringBuilder out = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int value = random.nextInt(36);
            out.append((char) (value < 10 ? '0' + value : 'A' + value - 10));
        }
        return out.toString();
    }
}
