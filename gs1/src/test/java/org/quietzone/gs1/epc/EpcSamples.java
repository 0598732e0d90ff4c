package org.quietzone.gs1.epc;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes EPCs of every scheme: with the least and the largest value of each field, and with random ones. */
final class EpcSamples {
    private static final String SET_82 =
            "!\"%&'()*+,-./0123456789:;<=>?ABCDEFGHIJKLMNOPQRSTUVWXYZ_abcdefghijklmnopqrstuvwxyz";
    private static final String COMPONENT = "#-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String PART_NUMBER = "-/0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CODE = "0123456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    /** Which of the values of a part to take. */
    enum Pick {
        LEAST,
        LARGEST,
        RANDOM
    }

    private EpcSamples() {}

    /** The parts of an EPC that a scheme can hold. */
    static List<String> parts(EpcScheme scheme, int prefixDigits, Pick pick, Random random) {
        List<String> parts = new ArrayList<>();
        int prefix = scheme.hasPartition() ? prefixDigits : 0;
        for (int i = 0; i < scheme.type().parts().size(); i++) {
            EpcField field = scheme.field(i, 12 - prefixDigits);
            parts.add(part(scheme.type().parts().get(i), field, prefix, pick, random));
        }
        return parts;
    }

    /** The parts of an EPC of a type, whether it has a scheme or not. */
    static List<String> parts(EpcType type, int prefixDigits, Pick pick, Random random) {
        List<String> parts = new ArrayList<>();
        int prefix = type.hasPrefix() ? prefixDigits : 0;
        for (EpcPart part : type.parts()) {
            parts.add(part(part, EpcField.text(99), prefix, pick, random));
        }
        return parts;
    }

    private static String part(EpcPart part, EpcField field, int prefix, Pick pick, Random random) {
        boolean number = field.kind() == EpcField.Kind.NUMBER;
        return switch (part.kind()) {
            case PREFIX -> digits(prefix, pick, random);
            case REFERENCE -> digits(part.max() - prefix, pick, random);
            case DIGITS -> digits(between(part.min(), part.max(), pick, random), pick, random);
            case NUMBER ->
                number(number ? field : new EpcField(EpcField.Kind.NUMBER, 62, part.max()), part, pick, random);
            case TEXT -> {
                int length = between(part.min(), part.max(), pick, random);
                yield number
                        ? number(field, part, pick, random)
                        : field.kind() == EpcField.Kind.MARKED
                                ? digits(length, pick, random)
                                : text(SET_82, length, pick, random);
            }
            case REST ->
                number
                        ? number(field, part, pick, random)
                        : text(SET_82, between(part.min(), part.max() - prefix, pick, random), pick, random);
            case COMPONENT ->
                number
                        ? number(field, part, pick, random)
                        : text(COMPONENT, between(part.min(), part.max() - prefix, pick, random), pick, random);
            case CODE -> text(CODE, between(part.min(), part.max(), pick, random), pick, random);
            case PART_NUMBER -> text(PART_NUMBER, between(part.min(), part.max(), pick, random), pick, random);
            case PART_SERIAL -> {
                String text = text(PART_NUMBER, between(part.min(), part.max() - 1, pick, random), pick, random);
                yield pick == Pick.LARGEST || random.nextBoolean() ? "#" + text : text;
            }
        };
    }

    private static int between(int least, int largest, Pick pick, Random random) {
        return switch (pick) {
            case LEAST -> least;
            case LARGEST -> largest;
            case RANDOM -> least + random.nextInt(largest - least + 1);
        };
    }

    private static String digits(int count, Pick pick, Random random) {
        return text("0123456789", count, pick, random);
    }

    private static String text(String characters, int length, Pick pick, Random random) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int index = between(0, characters.length() - 1, pick, random);
            out.append(characters.charAt(index));
        }
        return out.toString();
    }

    private static String number(EpcField field, EpcPart part, Pick pick, Random random) {
        long bits = (1L << field.bits()) - 1;
        long digits = (long) Math.pow(10, Math.min(field.digits(), Math.min(part.max(), 18))) - 1;
        long max = Math.min(bits, digits);
        return switch (pick) {
            case LEAST -> "0";
            case LARGEST -> Long.toString(max);
            case RANDOM -> Long.toString(Math.floorMod(random.nextLong() >>> random.nextInt(63), max + 1));
        };
    }
}
