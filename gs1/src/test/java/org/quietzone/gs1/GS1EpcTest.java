package org.quietzone.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.quietzone.gs1.epc.EpcChoice;
import org.quietzone.gs1.epc.EpcOptions;
import org.quietzone.gs1.fault.GS1Error;
import org.quietzone.gs1.fault.Rule;

/** EPCs at the front door. */
class GS1EpcTest {
    private static final EpcOptions OPTIONS =
            EpcOptions.standard().prefixLength(7).filter(1);

    @Test
    void aMessageBecomesAnEpcAndATagAndComesBack() {
        GS1Message message = GS1Message.parse("(01)39520123456789(21)12345");
        assertThat(message.epc(OPTIONS).value().orElseThrow().uri()).isEqualTo("urn:epc:id:sgtin:9520123.345678.12345");
        EpcChoice choice = message.epcTag(OPTIONS).value().orElseThrow();
        assertThat(choice.tag().uri()).isEqualTo("urn:epc:tag:sgtin-96:1.9520123.345678.12345");
        assertThat(GS1Message.parse(choice.tag().uri())).isEqualTo(message);
        assertThat(GS1Message.parse(choice.tag().epc().uri())).isEqualTo(message);
        assertThat(GS1Message.parse(choice.tag().rawUri())).isEqualTo(message);
        assertThat(GS1Parser.standard().parseEpc(choice.tag().hex()).orElseThrow())
                .isEqualTo(message);
    }

    @Test
    void anEpcThatIsNotGoodGivesErrors() {
        assertThat(GS1Parser.standard().parse("urn:epc:id:sgtin:9520123.345678").errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.ILLEGAL_EPC_FIELD);
        assertThat(GS1Parser.standard().parseEpc("(01)39520123456789").errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.NOT_AN_EPC);
        assertThat(GS1Parser.standard().parse("update").errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.NOT_AN_EPC);
        assertThat(GS1Message.parse("(01)39520123456789")
                        .epc(EpcOptions.standard())
                        .errors())
                .extracting(GS1Error::rule)
                .containsExactly(Rule.PREFIX_LENGTH_UNKNOWN);
    }
}
