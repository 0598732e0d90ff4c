package org.quietzone.media;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.DefaultResourceCache;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.jspecify.annotations.Nullable;

/**
 * What pages of a document have in common. Fonts stay, which take long to read; images stay for one page, for a scanned
 * document has as many as pages, and would otherwise fill whatever memory there is.
 */
final class PdfCache extends DefaultResourceCache {
    private final Map<COSObject, PDXObject> images = new HashMap<>();

    @Override
    public @Nullable PDXObject getXObject(COSObject indirect) {
        return images.get(indirect);
    }

    @Override
    public void put(COSObject indirect, PDXObject image) {
        images.put(indirect, image);
    }

    void clearImages() {
        images.clear();
    }
}
