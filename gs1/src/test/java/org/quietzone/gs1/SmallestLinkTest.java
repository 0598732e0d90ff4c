package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.quietzone.SymbolEncoder;
import org.quietzone.gs1.SmallestLink.Candidate;
import org.quietzone.gs1.link.DigitalLink;
import org.quietzone.gs1.link.LinkOptions;
import org.quietzone.gs1.link.LinkTolerance;
import org.quietzone.message.EncodingException;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

class SmallestLinkTest {
    private static final GS1Parser TOLERANT =
            GS1Parser.builder().links(LinkTolerance.none().withShortNames(true)).build();

    private static DigitalLink link(String uri) {
        return GS1Parser.standard().parseLink(uri).link().orElseThrow();
    }

    private static SmallestLink smallest(String uri) {
        return SmallestLink.of(link(uri));
    }

    /** 22 characters of alphanumeric mode (4 + 9 + 121 bits) or byte mode (4 + 8 + 176), 14 digits (4 + 10 + 47). */
    @Test
    void upperCaseSavesBits() {
        SmallestLink smallest = smallest("https://id.gs1.org/01/09520123456788");
        assertThat(smallest.uri()).isEqualTo("HTTPS://ID.GS1.ORG/01/09520123456788");
        assertThat(smallest.candidates()).extracting(Candidate::bits).containsExactly(249, 195);
        assertThat(smallest.reason())
                .isEqualTo("Scheme and domain in upper case: 195 bits instead of 249, version 2 both;"
                        + " alphanumeric mode holds every character.");
    }

    @Test
    void upperCaseSavesAVersion() {
        assertThat(smallest("https://id.gs1.org/01/09520123456788/21/1234").reason())
                .contains(", version 2 instead of 3;");
    }

    @Test
    void namesWhatAlphanumericModeCannotHold() {
        assertThat(smallest("https://id.gs1.org/01/09520123456788/10/a_b?17=301231&99=c")
                        .reason())
                .startsWith("Scheme and domain in upper case: ")
                .endsWith("alphanumeric mode cannot hold lower-case letters and the characters _ ? = &.");
        assertThat(smallest("https://id.gs1.org/01/09520123456788?99=A").reason())
                .endsWith("alphanumeric mode cannot hold the characters ? =.");
    }

    @Test
    void staysAsGivenWhereUpperCaseSavesNothing() {
        String upper = "HTTPS://ID.GS1.ORG/01/09520123456788";
        SmallestLink smallest = smallest(upper);
        assertThat(smallest.uri()).isEqualTo(upper);
        assertThat(smallest.reason())
                .startsWith("As given: ")
                .contains("with scheme and domain in lower case; alphanumeric mode holds every character.");
    }

    @Test
    void keepsTheCaseOfThePath() {
        assertThat(smallest("https://id.gs1.org/Abc/01/09520123456788/10/dEf?x=y#z")
                        .uri())
                .isEqualTo("HTTPS://ID.GS1.ORG/Abc/01/09520123456788/10/dEf?x=y#z");
    }

    @Test
    void triesShortNamesWhenAsked() {
        SmallestLink smallest =
                SmallestLink.of(link("https://id.gs1.org/8017/195212345678901232"), SymbolEncoder.standard(), true);
        assertThat(smallest.candidates())
                .extracting(Candidate::form)
                .containsExactly(
                        "as given",
                        "scheme and domain in upper case",
                        "short names",
                        "scheme and domain in upper case, short names");
        assertThat(smallest.chosen().form()).isEqualTo("scheme and domain in upper case");
    }

    @Test
    void followsTheEncoder() {
        SymbolEncoder high = SymbolEncoder.builder().level(ErrorCorrection.H).build();
        DigitalLink link = link("https://id.gs1.org/01/09520123456788/21/12345");
        assertThat(SmallestLink.of(link, high, false).chosen().version())
                .isGreaterThan(SmallestLink.of(link).chosen().version());
    }

    @Test
    void whatFitsInUpperCaseAloneIsChosen() {
        SymbolEncoder small = SymbolEncoder.builder().maxVersion(Version.of(1)).build();
        SmallestLink smallest = SmallestLink.of(link("https://a/01/09520123456788"), small, false);
        assertThat(smallest.uri()).isEqualTo("HTTPS://A/01/09520123456788");
        assertThatExceptionOfType(EncodingException.class)
                .isThrownBy(() -> SmallestLink.of(link("https://id.gs1.org/01/09520123456788"), small, false));
    }

    @Property(tries = 50)
    void allFormsMeanTheSameAndNoneIsSmaller(@ForAll long seed) {
        GS1Message message = new AiMessages(seed).linkableMessage();
        DigitalLink link = message.link(LinkOptions.canonical()).link().orElseThrow();
        SmallestLink smallest = SmallestLink.of(link, SymbolEncoder.standard(), true);

        assertThat(smallest.candidates()).contains(smallest.chosen()).allSatisfy(candidate -> {
            assertThat(TOLERANT.parse(candidate.uri()).orElseThrow().elements()).isEqualTo(link.elements());
            assertThat(candidate.bits())
                    .isGreaterThanOrEqualTo(smallest.chosen().bits());
            assertThat(candidate.version().size())
                    .isGreaterThanOrEqualTo(smallest.chosen().version().size());
        });
        assertThat(smallest.reason()).endsWith(".");
    }
}
