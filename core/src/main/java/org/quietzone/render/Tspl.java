package org.quietzone.render;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.quietzone.matrix.ModuleGrid;

/**
 * Writes a symbol as a label in TSPL: a bitmap by {@code BITMAP}, in which a set bit stays white. The size of the label
 * and the gap between labels stay what the printer is set to. Immutable.
 *
 * @param layout dots a module, quiet zone and ink reduction; dots are those of the printer
 * @param x dots from the left of the label to the quiet zone, 0 to 32000
 * @param y dots from the top, 0 to 32000
 */
public record Tspl(Layout layout, int x, int y) {
    /** Checks the ranges. */
    public Tspl {
        Objects.requireNonNull(layout, "layout");
        LabelPlace.check("TSPL", x, y);
    }

    /**
     * The label: commands in ASCII, and the bitmap in between.
     *
     * @throws IllegalArgumentException if it has more than 400 million dots
     */
    public byte[] render(ModuleGrid grid) {
        DotRows rows = DotBytes.checked(CellGrid.of(grid, layout));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String head = "CLS\r\nBITMAP " + x + "," + y + "," + rows.stride() + "," + rows.side() + ",0,";
        out.writeBytes(head.getBytes(StandardCharsets.US_ASCII));
        DotBytes.write(rows, true, out);
        out.writeBytes("\r\nPRINT 1,1\r\n".getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }
}
