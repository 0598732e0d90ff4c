package org.quietzone.media;

import org.quietzone.media.pdf.PdfNumber;
import org.quietzone.render.ShapePen;

/** Lines and curves as the path of a page. */
final class PdfShape implements ShapePen {
    private final StringBuilder out;

    PdfShape(StringBuilder out) {
        this.out = out;
    }

    @Override
    public void moveTo(double x, double y) {
        point(x, y);
        out.append("m ");
    }

    @Override
    public void lineTo(double x, double y) {
        point(x, y);
        out.append("l ");
    }

    @Override
    public void curveTo(double x1, double y1, double x2, double y2, double x, double y) {
        point(x1, y1);
        point(x2, y2);
        point(x, y);
        out.append("c ");
    }

    @Override
    public void close() {
        out.append("h ");
    }

    private void point(double x, double y) {
        // A ten-thousandth of a module is finer than any printer.
        out.append(PdfNumber.of(Math.rint(x * 10_000) / 10_000))
                .append(' ')
                .append(PdfNumber.of(Math.rint(y * 10_000) / 10_000))
                .append(' ');
    }
}
