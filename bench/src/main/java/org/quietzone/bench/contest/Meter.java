package org.quietzone.bench.contest;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/**
 * What the current thread has spent so far. Time is that of the processor, not of the clock on the wall, so that other work
 * on the machine counts as little as can be; work of the virtual machine's own threads does not count.
 */
public final class Meter {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private Meter() {}

    /** Nanoseconds of processor time. */
    public static long nanos() {
        return THREADS.getCurrentThreadCpuTime();
    }

    /** Bytes allocated. */
    public static long bytes() {
        return THREADS.getCurrentThreadAllocatedBytes();
    }
}
