package org.quietzone.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.quietzone.matrix.ModuleGrid;

/** Writes a symbol as a Portable Bitmap, raw (P4): a bit a dot, set where dark. Immutable. */
public final class Pbm {
    private final Layout layout;

    /** Bitmaps of a layout. */
    public Pbm(Layout layout) {
        this.layout = Objects.requireNonNull(layout, "layout");
    }

    /** The bytes of the file. */
    public byte[] render(ModuleGrid grid) {
        DotRows rows = new DotRows(CellGrid.of(grid, layout));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("P4\n" + rows.side() + " " + rows.side() + "\n").getBytes(StandardCharsets.US_ASCII));
        rows.forEach((bits, count) -> {
            for (int i = 0; i < count; i++) {
                out.writeBytes(bits);
            }
        });
        return out.toByteArray();
    }
}
