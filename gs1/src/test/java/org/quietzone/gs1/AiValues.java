package org.quietzone.gs1;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quietzone.gs1.dictionary.AiDictionary;
import org.quietzone.gs1.dictionary.ApplicationIdentifier;
import org.quietzone.gs1.dictionary.CharacterSet;
import org.quietzone.gs1.dictionary.Component;
import org.quietzone.gs1.element.Element;

/**
 * Makes values of application identifiers from their specification alone: such as are accepted, and such as are not. The
 * same seed gives the same values in the same order.
 */
public final class AiValues {
    /** What can be wrong with a value. */
    public enum Flaw {
        /** Shorter than the least length, perhaps empty. */
        TOO_SHORT,
        /** Longer than the largest length. */
        TOO_LONG,
        /** An optional part of a fixed length that ends too early. */
        INCOMPLETE,
        /** A character that its component may not hold. */
        CHARACTER,
        /** A check that fails. */
        CHECK
    }

    private final Dice dice;
    private final GoodPieces good;
    private final BadPieces bad;

    /** Values from a seed. */
    public AiValues(long seed) {
        this(new Dice(seed));
    }

    AiValues(Dice dice) {
        this.dice = dice;
        this.good = new GoodPieces(dice);
        this.bad = new BadPieces(dice);
    }

    /** An element with a valid value, by the standard dictionary, such as of {@code "01"}. */
    public Element element(String code) {
        ApplicationIdentifier ai = AiDictionary.standard().find(code).orElseThrow();
        return new Element(ai, valid(ai));
    }

    /** A valid value; optional parts may be missing. */
    public String valid(ApplicationIdentifier ai) {
        return join(pieces(ai, dice.between(0, ai.components().size())));
    }

    /** A valid value with all optional parts. */
    public String complete(ApplicationIdentifier ai) {
        return join(pieces(ai, ai.components().size()));
    }

    /** A value that is not valid, for any reason that there can be. */
    public String rejected(ApplicationIdentifier ai) {
        List<String> all = new ArrayList<>();
        for (Flaw flaw : Flaw.values()) {
            rejected(ai, flaw).ifPresent(all::add);
        }
        return dice.oneOf(all);
    }

    /** A value that is not valid for a reason; empty where values of the application identifier cannot have this flaw. */
    public Optional<String> rejected(ApplicationIdentifier ai, Flaw flaw) {
        return switch (flaw) {
            case TOO_SHORT -> Optional.of(valid(ai).substring(0, dice.between(0, ai.minLength() - 1)));
            case TOO_LONG -> {
                String value = complete(ai);
                int excess = ai.maxLength() + dice.between(1, 3) - value.length();
                yield Optional.of(value + "0".repeat(excess));
            }
            case INCOMPLETE -> incomplete(ai);
            case CHARACTER -> Optional.of(withBadCharacter(ai));
            case CHECK -> withBrokenCheck(ai);
        };
    }

    /** The pieces of a value: the mandatory ones, and of the optional ones those before {@code count}. */
    private List<String> pieces(ApplicationIdentifier ai, int count) {
        List<String> pieces = new ArrayList<>();
        for (int i = 0; i < ai.components().size(); i++) {
            Component component = ai.components().get(i);
            if (!component.optional() || i < count) {
                pieces.add(good.of(component));
            }
        }
        return pieces;
    }

    private static String join(List<String> pieces) {
        return String.join("", pieces);
    }

    private Optional<String> incomplete(ApplicationIdentifier ai) {
        List<Integer> parts = new ArrayList<>();
        for (int i = 0; i < ai.components().size(); i++) {
            Component component = ai.components().get(i);
            if (component.optional() && component.min() > 1) {
                parts.add(i);
            }
        }
        if (parts.isEmpty()) {
            return Optional.empty();
        }
        int part = dice.oneOf(parts);
        List<String> pieces = pieces(ai, part + 1);
        String cut = pieces.get(part);
        pieces.set(part, cut.substring(0, dice.between(1, cut.length() - 1)));
        return Optional.of(join(pieces));
    }

    private String withBadCharacter(ApplicationIdentifier ai) {
        List<String> pieces = pieces(ai, ai.components().size());
        int part = dice.between(0, pieces.size() - 1);
        String piece = pieces.get(part);
        String characters = ai.components().get(part).characters() == CharacterSet.NUMERIC ? "AZ/:-" : "#@[~ \u00E9";
        if (ai.components().get(part).characters() == CharacterSet.CSET_39) {
            characters = "az!_.";
        }
        pieces.set(part, Dice.replaced(piece, dice.between(0, piece.length() - 1), dice.oneOf(characters)));
        return join(pieces);
    }

    private Optional<String> withBrokenCheck(ApplicationIdentifier ai) {
        List<String> pieces = pieces(ai, ai.components().size());
        List<String> broken = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Component component = ai.components().get(i);
            for (String check : component.checkNames()) {
                List<String> all = new ArrayList<>(pieces);
                int part = i;
                bad.of(check, component.characters(), pieces.get(i)).ifPresent(piece -> {
                    all.set(part, piece);
                    broken.add(join(all));
                });
            }
        }
        return broken.isEmpty() ? Optional.empty() : Optional.of(dice.oneOf(broken));
    }
}
