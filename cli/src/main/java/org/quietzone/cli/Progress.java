package org.quietzone.cli;

import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** A line on a terminal that tells how many images are done. It gives way to what is printed, and is gone at the end. */
final class Progress implements AutoCloseable {
    /** The images for which it is worth the while. */
    static final int MANY = 10;

    private static final int INTERVAL_MILLIS = 200;

    private final String task;
    private final Line line;
    private @Nullable ProgressBar bar;
    private int images;
    private int done;

    /**
     * Begins; nothing is shown before there are many images.
     *
     * @param task what is being done
     * @param images how many there are, as far as is known
     * @param terminal where to show it
     */
    Progress(String task, int images, PrintStream terminal) {
        this.task = task;
        line = new Line(terminal);
        expect(images);
    }

    /** There are more images than was known: the pages of a file. */
    void expect(int more) {
        images += more;
        if (bar != null) {
            bar.maxHint(images);
        } else if (images > MANY) {
            bar = new ProgressBarBuilder()
                    .setTaskName(task)
                    .setInitialMax(images)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setUpdateIntervalMillis(INTERVAL_MILLIS)
                    .setConsumer(line)
                    .build();
            bar.stepTo(done);
        }
    }

    /** Another image is done. */
    void step() {
        reach(done + 1);
    }

    /** So many images are done. */
    void reach(int number) {
        done = number;
        if (bar != null) {
            bar.stepTo(done);
        }
    }

    /** Makes room for something to be printed. */
    void clear() {
        line.clear();
    }

    @Override
    public void close() {
        if (bar != null) {
            bar.close();
        }
    }

    /** The last line of a terminal. The bar writes to it from a thread of its own. */
    private static final class Line implements ProgressBarConsumer {
        private static final int WIDTH = 79;

        private final PrintStream terminal;
        private int shown;

        Line(PrintStream terminal) {
            this.terminal = terminal;
        }

        @Override
        public int getMaxRenderedLength() {
            return WIDTH;
        }

        @Override
        public synchronized void accept(String text) {
            terminal.print("\r" + text);
            terminal.flush();
            shown = Math.max(shown, text.length());
        }

        @Override
        public synchronized void clear() {
            if (shown > 0) {
                terminal.print("\r" + " ".repeat(shown) + "\r");
                terminal.flush();
                shown = 0;
            }
        }

        @Override
        public void close() {
            clear();
        }
    }
}
