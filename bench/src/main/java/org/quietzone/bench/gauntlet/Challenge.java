package org.quietzone.bench.gauntlet;

import org.quietzone.bench.picture.Dice;
import org.quietzone.bench.picture.Scene;
import org.quietzone.image.GrayImage;

/**
 * A hardship at a strength: one row of the table.
 *
 * @param name of the hardship
 * @param strength as it stands in the table, with its unit
 */
public record Challenge(String name, String strength, Scene scene) {

    /** The name and the strength, by which rows are asked for. */
    public String title() {
        return name + " " + strength;
    }

    /**
     * The image of a specimen. It depends on nothing but the row and the specimen, so that what is added to the table does
     * not change the other rows.
     */
    public GrayImage image(Specimen specimen) {
        return scene.photograph(specimen.symbol(), Dice.of(title().hashCode(), specimen.seed()));
    }
}
