package org.quietzone.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.quietzone.matrix.ModuleGrid;

/**
 * Writes a symbol as a label in EPL2: a bitmap by {@code GW}, in which a set bit stays white. Immutable.
 *
 * @param layout dots a module, quiet zone and ink reduction; dots are those of the printer
 * @param x dots from the left of the label to the quiet zone, 0 to 32000
 * @param y dots from the top, 0 to 32000
 */
public record Epl(Layout layout, int x, int y) {
    /** Checks the ranges. */
    public Epl {
        Objects.requireNonNull(layout, "layout");
        LabelPlace.check("EPL", x, y);
    }

    /**
     * The label: commands in ASCII, and the bitmap in between.
     *
     * @throws IllegalArgumentException if it has more than 400 million dots
     */
    public byte[] render(ModuleGrid grid) {
        DotRows rows = DotBytes.checked(CellGrid.of(grid, layout));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "N\nGW" + x + "," + y + "," + rows.stride() + "," + rows.side() + ",";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        DotBytes.write(rows, true, out);
        out.writeBytes("\nP1\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
