package org.quietzone.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.Test;

class OverlayLabelsTest {
    @Test
    void labelsStayInThePictureAndApart() {
        BufferedImage picture = new BufferedImage(300, 200, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        OverlayLabels labels = new OverlayLabels(300, 200);
        Rectangle first = labels.draw("SIZE", 20, 30, Color.WHITE, graphics);
        Rectangle second = labels.draw("BIT STREAM", 10, 32, Color.WHITE, graphics);
        Rectangle third = labels.draw("SIZE", 290, 195, Color.WHITE, graphics);
        graphics.dispose();
        assertThat(first.getLocation()).isEqualTo(new java.awt.Point(20, 30));
        assertThat(first.intersects(second)).isFalse();
        assertThat(new Rectangle(300, 200)).matches(all -> all.contains(second) && all.contains(third));
        // The S begins with a dot of two pixels behind the margin of two dots and one of its own.
        assertThat(picture.getRGB(20 + 6, 30 + 4)).isEqualTo(0xFFFFFFFF);
        assertThat(picture.getRGB(20 + 4, 30 + 4)).isEqualTo(0xFF000000);
    }

    @Test
    void largePicturesHaveLargeLetters() {
        BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        Rectangle box = new OverlayLabels(6000, 100).draw("SIZE", 0, 0, Color.WHITE, graphics);
        graphics.dispose();
        assertThat(box.width).isEqualTo((4 * DotLetters.ADVANCE - 1 + 4) * 10);
    }
}
