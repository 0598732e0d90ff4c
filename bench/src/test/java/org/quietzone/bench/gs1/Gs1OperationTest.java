package org.quietzone.bench.gs1;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class Gs1OperationTest {
    @Test
    void eachWorksOnItsInputsAndAgreesWithTheTranslator() {
        for (Gs1Operation operation : Gs1Operation.values()) {
            Set<Object> results = new HashSet<>();
            for (Object input : operation.inputs()) {
                Object result = operation.quietzone(input);
                results.add(result);
                if (operation.openepcisCan()) {
                    assertThat(operation.openepcis(input)).isEqualTo(result);
                }
            }
            assertThat(results).as(operation.label()).hasSize(Gs1Operation.COUNT);
            assertThat(operation.inputs()).as(operation.label()).isEqualTo(operation.inputs());
        }
        assertThat(List.of(Gs1Operation.values())).anyMatch(Gs1Operation::openepcisCan);
    }
}
