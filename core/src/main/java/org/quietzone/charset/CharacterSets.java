package org.quietzone.charset;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The character sets that the library knows by name. Their tables are its own, except for Big5, EUC-KR, GBK and GB 18030,
 * which it has where the runtime has them.
 */
public final class CharacterSets {
    /** UTF-8, strict. */
    public static final CharacterSet UTF_8 = Utf8.INSTANCE;

    /** ISO 8859-1: what bytes mean without an ECI. */
    public static final CharacterSet ISO_8859_1 = PlainSet.LATIN_1;

    /** ASCII alone. */
    public static final CharacterSet US_ASCII = PlainSet.US_ASCII;

    /** ASCII, half-width katakana and JIS X 0208. */
    public static final CharacterSet SHIFT_JIS = DoubleByteSet.SHIFT_JIS;

    /** ASCII and GB 2312. */
    public static final CharacterSet GB_2312 = DoubleByteSet.GB_2312;

    /** windows-1252: ISO 8859-1 with typographic characters where that has controls. */
    public static final CharacterSet WINDOWS_1252 = new SingleByteSet("windows-1252");

    private CharacterSets() {}

    /** One object for each set, made when the first of them is looked up; the tables wait until they are needed. */
    private static final class Known {
        private static final String[] WITH_TABLE = {
            "ISO-8859-2", "ISO-8859-3", "ISO-8859-4", "ISO-8859-5", "ISO-8859-6", "ISO-8859-7", "ISO-8859-8",
            "ISO-8859-9", "ISO-8859-10", "ISO-8859-11", "ISO-8859-13", "ISO-8859-14", "ISO-8859-15", "ISO-8859-16",
            "windows-1250", "windows-1251", "windows-1256", "IBM437",
        };

        static final Map<String, CharacterSet> BY_KEY = new HashMap<>();

        static {
            CharacterSet[] others = {
                UTF_8,
                ISO_8859_1,
                SHIFT_JIS,
                GB_2312,
                WINDOWS_1252,
                US_ASCII,
                PlainSet.INVARIANT,
                WideUnicode.UTF_16BE,
                WideUnicode.UTF_16LE,
                WideUnicode.UTF_32BE,
                WideUnicode.UTF_32LE,
            };
            for (CharacterSet set : others) {
                BY_KEY.put(key(set.name()), set);
            }
            for (String name : WITH_TABLE) {
                BY_KEY.put(key(name), new SingleByteSet(name));
            }
        }
    }

    /** The sets of the runtime. Asking for them may load its extended character sets, so it is done late. */
    private static final class Borrowed {
        static final Optional<CharacterSet> BIG5 = RuntimeSet.find("Big5");
        static final Optional<CharacterSet> EUC_KR = RuntimeSet.find("EUC-KR");
        static final Optional<CharacterSet> GBK = RuntimeSet.find("GBK");
        static final Optional<CharacterSet> GB_18030 = RuntimeSet.find("GB18030");
    }

    /**
     * Looks up a set by its IANA name or a usual short name, such as {@code UTF-8}, {@code iso8859-5}, {@code Shift_JIS},
     * {@code cp1252}, {@code latin1}, {@code ascii}; case, hyphens, underscores and spaces do not matter.
     *
     * @param name any text
     */
    public static Optional<CharacterSet> byName(String name) {
        String key = key(name);
        CharacterSet known = Known.BY_KEY.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        return switch (key) {
            case "big5" -> Borrowed.BIG5;
            case "euckr" -> Borrowed.EUC_KR;
            case "gbk" -> Borrowed.GBK;
            case "gb18030" -> Borrowed.GB_18030;
            default -> Optional.empty();
        };
    }

    /** Letters in lower case and digits, with short names replaced by the full ones. */
    static String key(String name) {
        StringBuilder key = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                key.append((char) (c + 32));
            } else if (c != '-' && c != '_' && c != ' ') {
                key.append(c);
            }
        }
        String plain = key.toString();
        return switch (plain) {
            case "latin1", "l1", "iso88591:1987" -> "iso88591";
            case "ascii", "iso646us" -> "usascii";
            case "sjis" -> "shiftjis";
            case "eucgb2312", "euccn", "gb231280" -> "gb2312";
            case "tis620" -> "iso885911";
            case "cp437" -> "ibm437";
            case "cp1250", "cp1251", "cp1252", "cp1256" -> "windows" + plain.substring(2);
            default -> plain.startsWith("iso") || !plain.startsWith("8859") ? plain : "iso" + plain;
        };
    }
}
