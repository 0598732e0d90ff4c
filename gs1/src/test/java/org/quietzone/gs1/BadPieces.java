package org.quietzone.gs1;

import java.util.Optional;
import org.quietzone.gs1.check.CheckContext;
import org.quietzone.gs1.check.Checks;
import org.quietzone.gs1.dictionary.CharacterSet;

/** Breaks a check of a piece that is good, within its characters. */
final class BadPieces {
    private final Dice dice;

    BadPieces(Dice dice) {
        this.dice = dice;
    }

    /** The piece with the check broken; empty where that is not possible with these characters. */
    Optional<String> of(String check, CharacterSet characters, String piece) {
        int last = piece.length() - 1;
        return Optional.ofNullable(
                switch (check) {
                    case "csum" -> Dice.replaced(piece, last, other(Dice.DIGITS, piece.charAt(last)));
                    case "csumalpha" ->
                        Dice.replaced(piece, last, other("23456789ABCDEFGHJKLMNPQRSTUVWXYZ", piece.charAt(last)));
                    case "gcppos1" ->
                        characters == CharacterSet.NUMERIC
                                ? null
                                : Dice.replaced(piece, dice.between(0, 3), dice.oneOf(Dice.UPPER));
                    case "yymmd0", "yymmdd", "yyyymmd0", "yyyymmdd" -> date(check, piece);
                    case "hh" -> dice.number(24, 99, 2);
                    case "mi", "ss" -> dice.number(60, 99, 2);
                    case "hhmi" ->
                        dice.once(2)
                                ? dice.number(24, 99, 2) + piece.substring(2)
                                : piece.substring(0, 2) + dice.number(60, 99, 2);
                    case "iso3166", "iso3166999", "iso4217" -> unlisted(check, Dice.DIGITS, 3);
                    case "iso3166alpha2" -> unlisted(check, Dice.UPPER, 2);
                    case "packagetype" -> unlisted(check, Dice.DIGITS + Dice.UPPER + "-", dice.between(1, 4));
                    case "mediatype" -> dice.once(10) ? "00" : dice.number(11, 79, 2);
                    case "iso5218" -> "" + dice.oneOf("345678");
                    case "winding" -> "" + dice.oneOf("2345678");
                    case "yesno" -> "" + dice.oneOf("23456789");
                    case "zero" -> Dice.replaced(piece, dice.between(0, last), dice.oneOf("123456789"));
                    case "nonzero" -> "0".repeat(piece.length());
                    case "nozeroprefix" -> "0" + piece.substring(1);
                    case "hyphen" -> Dice.replaced(piece, dice.between(0, last), dice.oneOf(Dice.UPPER));
                    case "importeridx" -> "" + dice.oneOf("!\"%&'()*+,./:;<=>?");
                    case "latitude" -> dice.number(1_800_000_001, Integer.MAX_VALUE - 1, 10);
                    case "longitude" -> "36" + dice.digits(7) + dice.oneOf("123456789");
                    case "pieceoftotal" -> piece.substring(piece.length() / 2) + "0".repeat(piece.length() / 2);
                    case "posinseqslash" -> dice.once(2) ? "1:1" : dice.number(5, 9, 1) + "/" + dice.number(1, 4, 1);
                    case "pcenc" -> Dice.replaced(piece, last, '%');
                    case "iban" -> Dice.replaced(piece, 3, other(Dice.DIGITS, piece.charAt(3)));
                    // The last digit missing, or a first digit that is no length or format.
                    case "couponcode", "couponposoffer" ->
                        dice.once(2) ? piece.substring(0, last) : dice.oneOf("789") + piece.substring(1);
                    default -> null;
                });
    }

    private String date(String check, String piece) {
        int month = piece.length() - 4;
        return switch (dice.between(0, check.endsWith("0") ? 2 : 3)) {
            case 0 -> piece.substring(0, month) + "00" + piece.substring(month + 2);
            case 1 -> piece.substring(0, month) + dice.number(13, 99, 2) + piece.substring(month + 2);
            case 2 -> piece.substring(0, month + 2) + dice.number(32, 99, 2);
            default -> piece.substring(0, month + 2) + "00";
        };
    }

    private char other(String characters, char than) {
        return dice.oneOf(characters.replace(String.valueOf(than), ""));
    }

    private String unlisted(String check, String characters, int length) {
        while (true) {
            String code = dice.text(characters, length);
            if (Checks.named(check)
                    .examine(code, 0, length, CheckContext.standard())
                    .isPresent()) {
                return code;
            }
        }
    }
}
