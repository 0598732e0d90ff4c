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

    /**
     * The bytes of the file.
     *
     * @throws IllegalArgumentException if it has more than 400 million dots
     */
    public byte[] render(ModuleGrid grid) {
        DotRows rows = DotBytes.checked(CellGrid.of(grid, layout));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(("P4\n" + rows.side() + " " + rows.side() + "\n").getBytes(StandardCharsets.US_ASCII));
        DotBytes.write(rows, false, out);
        return out.toByteArray();
    }
}
