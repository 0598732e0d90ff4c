package org.quietzone.gs1;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;

/**
 * The targets of {@code scripts/fuzz-gs1}. As tests they run the seeds among the resources, one in each file, and what once
 * broke a promise.
 */
class GS1FuzzTest {
    @FuzzTest
    void texts(byte[] bytes) {
        FuzzTargets.texts(new String(bytes, StandardCharsets.UTF_8));
    }

    @FuzzTest
    void bits(byte[] bytes) {
        FuzzTargets.bits(bytes);
    }
}
