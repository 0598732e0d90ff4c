package org.quietzone.render;

import java.io.ByteArrayOutputStream;
import java.util.Objects;
import org.quietzone.matrix.ModuleGrid;

/**
 * Writes a symbol as a raster image for receipt printers, by the ESC/POS command {@code GS v 0}, in which a set bit is
 * printed. High images are sent in bands, which join without a gap and spare printers with little memory. Immutable.
 *
 * @param layout dots a module, quiet zone and ink reduction; dots are those of the printer
 */
public record EscPos(Layout layout) {
    private static final int BAND = 255;
    private static final int HIGHEST_STRIDE = 0xFFFF;

    /** Checks that there is a layout. */
    public EscPos {
        Objects.requireNonNull(layout, "layout");
    }

    /**
     * The commands.
     *
     * @throws IllegalArgumentException if it has more than 400 million dots, or more in a row than the command can say
     */
    public byte[] render(ModuleGrid grid) {
        DotRows rows = DotBytes.checked(CellGrid.of(grid, layout));
        int stride = rows.stride();
        if (stride > HIGHEST_STRIDE) {
            throw new IllegalArgumentException("ESC/POS draws " + 8 * HIGHEST_STRIDE + " dots in a row at most, not "
                    + rows.side() + ": use fewer dots a module");
        }
        byte[] dots = DotBytes.of(rows, false);
        ByteArrayOutputStream out = new ByteArrayOutputStream(dots.length + 64);
        for (int row = 0; row < rows.side(); row += BAND) {
            int height = Math.min(BAND, rows.side() - row);
            out.writeBytes(new byte[] {
                0x1D, 'v', '0', 0, (byte) stride, (byte) (stride >> 8), (byte) height, (byte) (height >> 8)
            });
            out.write(dots, row * stride, height * stride);
        }
        return out.toByteArray();
    }
}
