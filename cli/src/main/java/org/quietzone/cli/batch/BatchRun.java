package org.quietzone.cli.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * Turns the rows of a source into an output: in blocks, by several threads, in order, and so that a run that was killed can
 * be gone on with. The result of a run that goes on is that of a run that was never stopped, byte by byte.
 *
 * @param source where rows come from
 * @param work what is done with each row
 * @param names the names of files, for an output that needs them
 * @param output where they go
 * @param errors where rows go that gave no symbol
 * @param progress how far the run has come
 * @param jobs how many threads work
 * @param rowsInBlock how many rows a thread takes at a time
 * @param blocksBetweenRecords after how many blocks progress is recorded
 */
public record BatchRun(
        RowSource source,
        RowWork work,
        FileNames names,
        Output output,
        ErrorFile errors,
        ProgressFile progress,
        int jobs,
        int rowsInBlock,
        int blocksBetweenRecords) {
    /** Records often enough that little is done twice, and seldom enough that it costs nothing. */
    public static final int USUAL_BLOCKS = 100;

    /** Enough rows that handing them to a thread costs nothing. */
    public static final int USUAL_ROWS = 32;

    private static final int MOST_CHARACTERS = 1 << 18;

    /** Is told how far the run has come, on the thread that called. */
    @FunctionalInterface
    public interface Watcher {
        /**
         * Another block is done.
         *
         * @param share of the input, from 0 to 1
         */
        void done(double share);
    }

    /**
     * Does all rows that are not yet done.
     *
     * @param begun how far an earlier run has come
     * @return how far it has come in the end
     * @throws IOException if input or output fails; then the run can be gone on with
     */
    public ProgressFile.State run(ProgressFile.State begun, Watcher watcher) throws IOException {
        ProgressFile.State state = begun;
        if (!state.complete()) {
            output.begin(state.place());
            errors.begin(state.errors());
            skip(state.rows());
            Recorder recorder = new Recorder(state, watcher);
            progress.write(recorder.record(false));
            try {
                OrderedWork.run(new Blocks(), jobs, recorder);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
            state = recorder.record(true);
            progress.write(state);
        }
        errors.close();
        output.finish();
        progress.delete();
        return state;
    }

    /** Goes over rows that are done. The names of their files are taken. */
    private void skip(long rows) throws IOException {
        boolean remembered = output.named() && names.canRepeat();
        StringBuilder name = new StringBuilder();
        for (long i = 0; i < rows; i++) {
            Optional<Row> row = source.next();
            if (row.isEmpty()) {
                throw new IOException("The input has fewer rows than are done. Begin anew with --overwrite");
            }
            name.setLength(0);
            if (remembered
                    && row.get().fault().isEmpty()
                    && names.fill(row.get(), name).isEmpty()) {
                names.take(name.toString());
            }
        }
    }

    private Block block(List<Row> rows) {
        Block block = new Block();
        StringBuilder name = new StringBuilder();
        for (Row row : rows) {
            name.setLength(0);
            int start = block.bytes.size();
            Optional<String> fault = work(row, name, block);
            block.items.add(new Block.Item(row, fault, name.toString(), start, block.bytes.size()));
        }
        return block;
    }

    private Optional<String> work(Row row, StringBuilder name, Block block) {
        if (row.fault().isPresent()) {
            return row.fault();
        }
        if (output.named()) {
            Optional<String> fault = names.fill(row, name);
            if (fault.isPresent()) {
                name.setLength(0);
                return fault;
            }
        }
        try {
            return work.run(row, block.bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rows in blocks, each the work of one thread at a time. */
    private final class Blocks implements Iterator<OrderedWork.Task<Block>> {
        private Optional<Row> ahead = Optional.empty();
        private boolean ended;

        @Override
        public boolean hasNext() {
            if (ahead.isEmpty() && !ended) {
                ahead = read();
            }
            return ahead.isPresent();
        }

        @Override
        public OrderedWork.Task<Block> next() {
            List<Row> rows = new ArrayList<>(rowsInBlock);
            long characters = 0;
            while (rows.size() < rowsInBlock && characters < MOST_CHARACTERS && hasNext()) {
                Row row = ahead.orElseThrow();
                ahead = Optional.empty();
                rows.add(row);
                for (String value : row.values()) {
                    characters += value.length();
                }
            }
            return () -> block(rows);
        }

        private Optional<Row> read() {
            try {
                Optional<Row> row = source.next();
                ended = row.isEmpty();
                return row;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** Writes blocks, in order, and records how far they have come. */
    private final class Recorder implements OrderedWork.Sink<Block> {
        private final ProgressFile.State begun;
        private final Watcher watcher;
        private long rows;
        private long failed;
        private int blocks;

        Recorder(ProgressFile.State begun, Watcher watcher) {
            this.begun = begun;
            this.watcher = watcher;
            rows = begun.rows();
            failed = begun.failed();
        }

        @Override
        public void take(Block block) throws IOException {
            byte[] bytes = block.bytes.toByteArray();
            for (Block.Item item : block.items) {
                // A name belongs to the first row that asks for it, whatever becomes of the row.
                Optional<String> taken = item.name().isEmpty() ? Optional.empty() : names.take(item.name());
                Optional<String> fault = item.fault().isPresent() ? item.fault() : taken;
                if (fault.isPresent()) {
                    errors.write(item.row(), fault.get());
                    failed++;
                }
                if (fault.isEmpty() || !output.named() && item.end() > item.start()) {
                    output.write(item.name(), bytes, item.start(), item.end());
                }
                rows++;
            }
            blocks++;
            if (blocks % blocksBetweenRecords == 0) {
                progress.write(record(false));
            }
            watcher.done(source.share());
        }

        ProgressFile.State record(boolean complete) throws IOException {
            return new ProgressFile.State(
                    begun.fingerprint(), begun.seed(), rows, failed, output.place(), errors.place(), complete);
        }
    }
}
