package org.quietzone.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharsetRankingTest {
    private static Interpretation first(byte[] bytes) {
        return CharsetRanking.rank(bytes, false).get(0);
    }

    /** The text comes back, and from the set that it was written in. */
    private static void comesBack(String text, String charset) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        List<Interpretation> ranked = CharsetRanking.rank(bytes, false);
        assertThat(ranked.get(0).text()).as("of %s", ranked).isEqualTo(text);
        assertThat(ranked.get(0).characterSet().name()).isEqualTo(charset);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "äöü",
                "ÄÖÜ",
                "ß",
                "é",
                "Größe: 25 °C ± 2",
                "Müller & Söhne GmbH, Königstraße 12",
                "MÜNCHEN",
                "Café crème à l'hôtel où dînait Zoé",
                "ÉCOLE SUPÉRIEURE",
                "Año nuevo, ¿qué tal? ¡Mañana!",
                "São Paulo, informação",
                "Smörgåsbord på ön",
                "Blåbærgrød og rødgrød",
                "Hyvää päivää",
                "Þórður á Ísafirði",
                "Perché no? Città",
                "§ 12 Abs. 3",
                "© 2024 Firma",
                "Preis: 5 £",
                "10 µm, 3 m²",
                "https://example.org/straße?q=grün",
            })
    void iso8859_1(String text) {
        comesBack(text, "ISO-8859-1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "“Hello”",
                "it’s",
                "5 €",
                "€ 12,50",
                "„Zitat“ – so",
                "1990–2000 … Ende",
                "Marke™",
                "Œuvre ‘complète’"
            })
    void windows1252(String text) {
        comesBack(text, "windows-1252");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ｱｲｳ",
                "ｶﾀｶﾅ",
                "ﾄｳｷｮｳﾄ ﾐﾅﾄｸ",
                "ﾔﾏﾀﾞ ﾀﾛｳ",
                "ﾊﾞｰｺｰﾄﾞ",
                "ﾌﾟﾘﾝﾀｰ A4",
                "ｽｷﾔｷ 1200ｴﾝ",
                "NO.5 ﾃｽﾄ",
                "ﾄｹﾗｳ",
                "日本語",
                "点",
                "東京都港区芝公園四丁目2番8号",
                "こんにちは、世界。",
                "コーヒー",
                "漢字とカタカナとひらがな",
                "株式会社テスト 03-1234-5678",
                "ＱＲコード",
                "品番：ABC-123　数量：10個",
                "〒105-0011",
                "名前=山田太郎&年齢=30",
            })
    void shiftJis(String text) {
        comesBack(text, "Shift_JIS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "äöü",
                "é",
                "Привет, мир",
                "Ω",
                "Ελληνικά",
                "日本語",
                "ｱｲｳ",
                "中文",
                "한국어",
                "😀",
                "a😀b",
                "שלום",
                "مرحبا",
                "ไทย",
                "Việt Nam",
                "“quoted” – 5 €",
                "25 °C",
                "Ωm µA café Ж",
                "https://пример.рф/страница",
            })
    void utf8(String text) {
        comesBack(text, "UTF-8");
    }

    @ParameterizedTest
    @CsvSource({
        "GB2312, 欢迎光临",
        "GB2312, 你好，世界。",
        "GB2312, 北京市海淀区中关村大街",
        "GB18030, 欢迎使用朱镕基",
        "EUC-KR, 안녕하세요",
        "EUC-KR, 대한민국 서울특별시",
        "Big5, 歡迎光臨台灣",
        "Big5, 台北市信義區市府路",
    })
    void eastAsianPhrases(String charset, String text) {
        comesBack(text, charset);
    }

    @Test
    void shortEastAsianTextIsAmongTheAlternatives() {
        for (String[] sample : new String[][] {{"中文", "GB2312"}, {"독일", "EUC-KR"}, {"丹麥", "Big5"}}) {
            assertThat(CharsetRanking.rank(sample[0].getBytes(Charset.forName(sample[1])), false))
                    .extracting(Interpretation::text)
                    .contains(sample[0]);
        }
    }

    @Test
    void kanjiSegmentsSpeakForShiftJis() {
        // The bytes of ﾖﾜ are those of ÖÜ.
        byte[] bytes = "ﾖﾜ".getBytes(Charset.forName("Shift_JIS"));
        assertThat(CharsetRanking.best(bytes, false).name()).isEqualTo("ISO-8859-1");
        assertThat(CharsetRanking.best(bytes, true).name()).isEqualTo("Shift_JIS");
    }

    @Test
    void asciiIsOneCertainAnswer() {
        assertThat(CharsetRanking.rank("plain\\text~\u001D".getBytes(), false))
                .containsExactly(new Interpretation(CharacterSets.US_ASCII, "plain\\text~\u001D", 1));
        assertThat(CharsetRanking.rank(new byte[0], false)).hasSize(1);
    }

    @Test
    void byteOrderMarksDecide() {
        byte[] utf8 = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a'};
        byte[] big = {(byte) 0xFE, (byte) 0xFF, 0x30, 0x42};
        byte[] little = {(byte) 0xFF, (byte) 0xFE, 0x42, 0x30};
        assertThat(first(utf8)).isEqualTo(new Interpretation(CharacterSets.UTF_8, "a", 1));
        assertThat(first(big).text()).isEqualTo("あ");
        assertThat(first(little).text()).isEqualTo("あ");
        byte[] odd = {(byte) 0xFE, (byte) 0xFF, 0x30};
        assertThat(first(odd).characterSet().name()).doesNotStartWith("UTF-16");
    }

    @Test
    void truncatedUtf8IsStillUtf8() {
        byte[] bytes = "Привет, это длинный текст".getBytes(Charset.forName("UTF-8"));
        byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
        assertThat(first(cut).text()).startsWith("Привет, это длинный текс").endsWith("\uFFFD");
    }

    @Property
    void theBestIsTheFirstAndPlausibilitiesDescend(@ForAll byte[] bytes, @ForAll boolean kanji) {
        List<Interpretation> ranked = CharsetRanking.rank(bytes, kanji);
        assertThat(CharsetRanking.best(bytes, kanji).name())
                .isEqualTo(ranked.get(0).characterSet().name());
        List<Double> plausibilities = new ArrayList<>();
        double sum = 0;
        for (Interpretation interpretation : ranked) {
            plausibilities.add(-interpretation.plausibility());
            sum += interpretation.plausibility();
        }
        assertThat(plausibilities).isSorted();
        assertThat(sum).isBetween(0.99, 1.0000001);
    }
}
