package org.quietzone.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.quietzone.image.ColourImage;
import org.quietzone.image.Point;
import org.quietzone.image.Quad;
import org.quietzone.locate.Locator;
import org.quietzone.locate.QuietZone;
import org.quietzone.locate.SampledSymbol;
import org.quietzone.locate.Strategy;
import org.quietzone.locate.Tones;
import org.quietzone.locate.Views;
import org.quietzone.read.ImageScan.End;
import org.quietzone.read.ImageScan.Located;
import org.quietzone.read.ImageScan.Refused;
import org.quietzone.spec.Version;

/** One search through an image: what was found so far, and whether it goes on. */
final class ScanCall {
    /** The share of an image that symbols take up with their quiet zones when there is hardly room for another one. */
    private static final double CROWDED = 0.5;
    /** Pixels of an image that shows more than a symbol and its label. */
    private static final long SCENE = 500_000;
    /** Refused candidates that are kept; more than that nobody looks at. */
    private static final int MOST_REFUSED = 64;

    private final MatrixDecoder decoder;
    private final Limits limits;
    private final ColourImage image;
    private final long start = System.nanoTime();
    private final List<Located> found = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    /** Whether a finder pattern has been seen that belongs to no symbol that was read. */
    private boolean unreadPatterns;

    private End end = End.COMPLETE;

    ScanCall(MatrixDecoder decoder, Limits limits, ColourImage image) {
        this.decoder = decoder;
        this.limits = limits;
        this.image = image;
    }

    ImageScan run(List<Strategies.Step> steps) {
        Views views = new Views(image);
        for (Strategies.Step step : steps) {
            if (isOver() || coveredShare() >= CROWDED) {
                break;
            }
            if (hasTurn(step.when(), views)) {
                Strategy strategy = step.strategy();
                List<Quad> known = new ArrayList<>(found.size());
                found.forEach(located -> known.add(located.corners()));
                unreadPatterns |=
                        Locator.locate(views, strategy, known, this::isOver, candidate -> accept(candidate, strategy));
            }
        }
        refused.removeIf(candidate -> covered(candidate.corners()));
        sort(found, Located::corners);
        sort(refused, Refused::corners);
        return new ImageScan(List.copyOf(found), List.copyOf(refused), end);
    }

    private boolean hasTurn(Strategies.When when, Views views) {
        return switch (when) {
            case ALWAYS -> true;
            case SCENE -> isScene();
            case UNREAD -> found.isEmpty();
            case MORE -> found.isEmpty() || unreadPatterns || hasRoom();
            case UNREAD_SCENE -> found.isEmpty() && isScene();
            case UNREAD_TWO_TONE -> found.isEmpty() && views.hasTwoTones();
        };
    }

    private boolean isScene() {
        return (long) image.width() * image.height() >= SCENE;
    }

    /** Whether another symbol of the same size may stand beside one of those that were read. */
    private boolean hasRoom() {
        for (Located located : found) {
            Quad box = located.corners().box();
            Point size = box.lowerRight().minus(box.upperLeft());
            double beside = Math.max(
                    box.upperLeft().x(), image.width() - box.lowerRight().x());
            double above = Math.max(
                    box.upperLeft().y(), image.height() - box.lowerRight().y());
            if (Math.max(beside, above) >= Math.min(size.x(), size.y())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOver() {
        if (end != End.COMPLETE) {
            return true;
        }
        if (found.size() >= limits.maxSymbols()) {
            end = End.ENOUGH_SYMBOLS;
        } else if (limits.timeoutNanos() > 0 && System.nanoTime() - start >= limits.timeoutNanos()) {
            end = End.TIMEOUT;
        } else if (limits.cancelled().getAsBoolean()) {
            end = End.CANCELLED;
        }
        return end != End.COMPLETE;
    }

    /** Adds what a candidate decodes to; true also where another candidate has been read in the same place before. */
    private boolean accept(SampledSymbol candidate, Strategy strategy) {
        if (covered(candidate.corners())) {
            return true;
        }
        if (found.size() >= limits.maxSymbols()) {
            return false;
        }
        MatrixOutcome outcome = decoder.decode(candidate.modules(), candidate.confidence());
        if (outcome instanceof MatrixOutcome.Failed failed) {
            note(new Refused(candidate, strategy.name(), failed));
            return false;
        }
        MatrixOutcome.Decoded decoded = (MatrixOutcome.Decoded) outcome;
        Tones tones = Tones.of(image.luma(), candidate);
        Evidence evidence = Evidence.of(decoded, QuietZone.darkAround(image.luma(), candidate, tones));
        if (!evidence.suffices()) {
            note(new Refused(candidate, strategy.name(), evidence.refusal()));
            return false;
        }
        found.add(new Located(
                candidate.reversed() ? decoded.fromReversedImage() : decoded,
                candidate,
                strategy.name(),
                tones.contrast(),
                System.nanoTime() - start));
        return true;
    }

    /** Keeps the candidate that came farthest in its place. */
    private void note(Refused candidate) {
        for (int i = 0; i < refused.size(); i++) {
            if (overlap(refused.get(i).corners(), candidate.corners())) {
                if (candidate
                                .failed()
                                .reason()
                                .compareTo(refused.get(i).failed().reason())
                        > 0) {
                    refused.set(i, candidate);
                }
                return;
            }
        }
        if (refused.size() < MOST_REFUSED) {
            refused.add(candidate);
        }
    }

    /** The share of the image that symbols that were read take up with their quiet zones. */
    private double coveredShare() {
        double area = 0;
        for (Located located : found) {
            Quad corners = located.corners();
            Point diagonal = corners.lowerRight().minus(corners.upperLeft());
            Version version = located.sampled().version();
            double side = 1 + 2.0 * version.quietZone() / version.size();
            area += side * side * diagonal.cross(corners.lowerLeft().minus(corners.upperRight())) / 2;
        }
        return area / ((double) image.width() * image.height());
    }

    /** Whether a candidate overlaps a symbol that was read already: symbols do not stand inside each other. */
    private boolean covered(Quad corners) {
        for (Located located : found) {
            if (overlap(located.corners(), corners)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Quad a, Quad b) {
        return a.contains(b.centre()) || b.contains(a.centre());
    }

    private static <T> void sort(List<T> list, Function<T, Quad> corners) {
        ToDoubleFunction<T> y = element -> corners.apply(element).centre().y();
        ToDoubleFunction<T> x = element -> corners.apply(element).centre().x();
        list.sort(Comparator.comparingDouble(y).thenComparingDouble(x));
    }
}
