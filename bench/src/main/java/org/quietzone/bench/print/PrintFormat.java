package org.quietzone.bench.print;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.BiFunction;
import javax.imageio.ImageIO;
import org.quietzone.bench.contest.Frame;
import org.quietzone.matrix.ModuleGrid;
import org.quietzone.media.GrayImages;
import org.quietzone.media.ImageFile;
import org.quietzone.media.ImageFileReader;
import org.quietzone.media.Pdf;
import org.quietzone.render.CellGrid;
import org.quietzone.render.Epl;
import org.quietzone.render.EscPos;
import org.quietzone.render.Layout;
import org.quietzone.render.Pbm;
import org.quietzone.render.Png;
import org.quietzone.render.Svg;
import org.quietzone.render.Tspl;
import org.quietzone.render.Zpl;

/** The formats of one matrix and one geometry, each written and turned back into dots. */
enum PrintFormat {
    /** As ImageIO reads it. */
    PNG((grid, layout) -> {
        byte[] file = Png.builder().layout(layout).build().render(grid);
        try {
            return Dots.of(Frame.of(GrayImages.from(ImageIO.read(new ByteArrayInputStream(file)))));
        } catch (IOException e) {
            throw new IllegalArgumentException("ImageIO does not read the file", e);
        }
    }),
    /** As Java2D fills it. */
    SVG((grid, layout) -> SvgPicture.dots(Svg.builder().layout(layout).build().render(grid), side(grid, layout))),
    /** As PDFBox draws it, at the resolution of the layout. */
    PDF((grid, layout) -> {
        byte[] file = Pdf.builder().layout(layout).build().render(grid);
        ImageFileReader reader =
                ImageFileReader.builder().dpi(layout.dpi().orElse(72)).build();
        try (ImageFile pages = reader.open(new ByteArrayInputStream(file))) {
            Dots dots = Dots.of(Frame.of(pages.read(0).image()));
            int side = side(grid, layout);
            // A page of 22.8 points, which no float is, has 94.99 dots, of which the last is not drawn.
            return side - dots.side() == 1 ? dots.on(side) : dots;
        } catch (IOException e) {
            throw new IllegalArgumentException("PDFBox does not read the file", e);
        }
    }),
    /** The bits of the file. */
    PBM((grid, layout) -> PrinterCode.pbm(new Pbm(layout).render(grid))),
    /** The bitmap of the label. */
    ZPL((grid, layout) -> PrinterCode.zpl(new Zpl(layout, 30, 20).render(grid), side(grid, layout))),
    /** The bitmap of the label. */
    EPL((grid, layout) -> PrinterCode.epl(new Epl(layout, 30, 20).render(grid), side(grid, layout))),
    /** The bitmap of the label. */
    TSPL((grid, layout) -> PrinterCode.tspl(new Tspl(layout, 30, 20).render(grid), side(grid, layout))),
    /** The bands of the image. */
    ESC_POS((grid, layout) -> PrinterCode.escPos(new EscPos(layout).render(grid), side(grid, layout)));

    private final BiFunction<ModuleGrid, Layout, Dots> print;

    PrintFormat(BiFunction<ModuleGrid, Layout, Dots> print) {
        this.print = print;
    }

    /** What the format shows of a symbol. */
    Dots print(ModuleGrid grid, Layout layout) {
        return print.apply(grid, layout);
    }

    private static int side(ModuleGrid grid, Layout layout) {
        return CellGrid.of(grid, layout).dots();
    }
}
