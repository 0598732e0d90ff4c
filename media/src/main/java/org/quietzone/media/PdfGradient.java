package org.quietzone.media;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceRGB;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShading;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType2;
import org.apache.pdfbox.pdmodel.graphics.shading.PDShadingType3;
import org.quietzone.render.Colour;
import org.quietzone.render.Gradient;

/** Gradients as shading patterns (ISO 32000-1, 8.7.4.5): axial or radial, with a function for each pair of colours. */
final class PdfGradient {
    private PdfGradient() {}

    /** @param side the side of the page in points, which the gradient spans; patterns count from its bottom left */
    static PDShadingPattern of(Gradient gradient, double side) {
        boolean radial = gradient.shape() == Gradient.Shape.RADIAL;
        COSDictionary dictionary = new COSDictionary();
        PDShading shading = radial ? new PDShadingType3(dictionary) : new PDShadingType2(dictionary);
        shading.setShadingType(radial ? PDShading.SHADING_TYPE3 : PDShading.SHADING_TYPE2);
        shading.setColorSpace(PDDeviceRGB.INSTANCE);
        double middle = side / 2;
        double reach = gradient.reach() * side;
        double turn = Math.toRadians(gradient.angle());
        COSArray coords = radial
                ? numbers(middle, middle, 0, middle, middle, reach)
                : numbers(
                        middle - reach * Math.cos(turn),
                        middle + reach * Math.sin(turn),
                        middle + reach * Math.cos(turn),
                        middle - reach * Math.sin(turn));
        dictionary.setItem(COSName.COORDS, coords);
        COSArray extend = new COSArray();
        extend.add(COSBoolean.TRUE);
        extend.add(COSBoolean.TRUE);
        dictionary.setItem(COSName.EXTEND, extend);
        dictionary.setItem(COSName.FUNCTION, function(gradient));
        PDShadingPattern pattern = new PDShadingPattern();
        pattern.setShading(shading);
        return pattern;
    }

    /** A stitching function over all stops; the first and the last colour reach to the ends. */
    private static COSDictionary function(Gradient gradient) {
        COSArray functions = new COSArray();
        COSArray bounds = new COSArray();
        COSArray encode = new COSArray();
        Gradient.Stop before = new Gradient.Stop(0, gradient.stops().get(0).colour());
        for (Gradient.Stop stop : gradient.stops()) {
            add(before, stop, functions, bounds, encode);
            before = stop;
        }
        add(before, new Gradient.Stop(1, before.colour()), functions, bounds, encode);
        // The end of the last part is that of the domain.
        bounds.remove(bounds.size() - 1);
        COSDictionary function = new COSDictionary();
        function.setItem(COSName.FUNCTION_TYPE, COSInteger.THREE);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.FUNCTIONS, functions);
        function.setItem(COSName.BOUNDS, bounds);
        function.setItem(COSName.ENCODE, encode);
        return function;
    }

    private static void add(
            Gradient.Stop from, Gradient.Stop to, COSArray functions, COSArray bounds, COSArray encode) {
        if (to.at() <= from.at()) {
            return;
        }
        COSDictionary part = new COSDictionary();
        part.setItem(COSName.FUNCTION_TYPE, COSInteger.TWO);
        part.setItem(COSName.DOMAIN, numbers(0, 1));
        part.setItem(COSName.C0, colour(from.colour()));
        part.setItem(COSName.C1, colour(to.colour()));
        part.setItem(COSName.N, COSInteger.ONE);
        functions.add(part);
        bounds.add(new COSFloat((float) to.at()));
        encode.add(COSInteger.ZERO);
        encode.add(COSInteger.ONE);
    }

    private static COSArray colour(Colour colour) {
        return numbers(colour.red() / 255.0, colour.green() / 255.0, colour.blue() / 255.0);
    }

    private static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(new COSFloat((float) value));
        }
        return array;
    }
}
