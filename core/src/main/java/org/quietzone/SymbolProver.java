package org.quietzone;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.quietzone.image.GrayImage;
import org.quietzone.message.EncodingException;
import org.quietzone.proof.BlockBudget;
import org.quietzone.proof.CodewordBudget;
import org.quietzone.proof.Contrast;
import org.quietzone.proof.WornPrint;
import org.quietzone.render.CentreImage;
import org.quietzone.render.FinderShape;
import org.quietzone.render.Layout;
import org.quietzone.render.ModuleShape;
import org.quietzone.render.Png;
import org.quietzone.render.Style;
import org.quietzone.render.StyleRaster;
import org.quietzone.render.StyledGrid;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Family;
import org.quietzone.spec.Version;

/**
 * Proves that a symbol in a style can be read, before it is printed: the contrast of its colours, how much of each block a
 * picture covers, and reading it back, from a small, blurred and noisy image and from a large and clean one. Immutable and thread-safe.
 */
public final class SymbolProver {
    /** The least contrast, as a difference of reflectances: what ISO/IEC 15415 gives a grade of 2 for. */
    public static final double LEAST_CONTRAST = 0.4;

    /** The part of the correctable errors of each block that a picture must leave. */
    public static final double STANDARD_RESERVE = 0.5;

    private static final SymbolProver STANDARD = new SymbolProver(LEAST_CONTRAST, STANDARD_RESERVE);
    private static final int STEPS = 100;

    private final double leastContrast;
    private final double reserve;

    private SymbolProver(double leastContrast, double reserve) {
        this.leastContrast = leastContrast;
        this.reserve = reserve;
    }

    /** A contrast of at least 40 %, half of the correctable errors kept. */
    public static SymbolProver standard() {
        return STANDARD;
    }

    /**
     * A prover with other limits.
     *
     * @param leastContrast as a difference of reflectances, 0 to 1; 0 to let any contrast pass that can be read
     * @param reserve the part of the correctable errors of each block that a picture must leave, 0 to 1
     */
    public static SymbolProver of(double leastContrast, double reserve) {
        if (!(leastContrast >= 0 && leastContrast <= 1) || !(reserve >= 0 && reserve <= 1)) {
            throw new IllegalArgumentException(
                    "Least contrast and reserve are 0 to 1, not " + leastContrast + " and " + reserve);
        }
        return new SymbolProver(leastContrast, reserve);
    }

    /**
     * Proves a symbol in a style.
     *
     * @param layout of which the quiet zone is taken
     * @throws IllegalArgumentException if the style does not go with the symbol at all ({@link StyledGrid#of})
     */
    public SymbolProof prove(Symbol symbol, Layout layout, Style style) {
        Contrast contrast = Contrast.of(style);
        Optional<CodewordBudget> budget = style.image().map(image -> budget(symbol, image));
        Optional<Reading> content = content(symbol);
        boolean readBack = content.isPresent() && readsBack(symbol, content.get(), layout, style);
        List<String> faults = new ArrayList<>();
        List<String> warnings = new ArrayList<>();
        examine(contrast, symbol.reversed(), faults, warnings);
        if (style.finders() == FinderShape.MODULES && style.modules().kind() == ModuleShape.Kind.DOTS) {
            faults.add(
                    "Finder patterns of dots have gaps, and many readers do not find them: draw finder patterns whole,"
                            + " as squares, rounded or as circles");
        }
        budget.ifPresent(cost -> examine(cost, faults));
        if (!readBack) {
            faults.add(
                    "The symbol could not be read back from a small, blurred and noisy image, or from a large and clean"
                            + " one");
        }
        if (style.finders() == FinderShape.CIRCLE) {
            warnings.add("Finder patterns are circles: not every reader finds them, as it does rounded squares");
        }
        if (style.light().isTransparent()) {
            warnings.add("Light modules are transparent: the symbol was proved on white paper and must stand on some");
        }
        boolean advisable = !faults.isEmpty() && content.isPresent() && contrast.luminance() >= leastContrast;
        List<String> advice = advisable && style.image().isPresent()
                ? advice(symbol, content.get(), layout, style, style.image().get())
                : List.of();
        return new SymbolProof(contrast, budget, readBack, faults, warnings, advice);
    }

    private CodewordBudget budget(Symbol symbol, CentreImage image) {
        return CodewordBudget.of(symbol.version().layout(symbol.level()), image, reserve);
    }

    private void examine(Contrast contrast, boolean reversed, List<String> faults, List<String> warnings) {
        if (contrast.luminance() < leastContrast) {
            faults.add("The colours have a contrast of " + percent(contrast.luminance()) + ", and "
                    + percent(leastContrast)
                    + " are needed: take a darker colour for dark modules or a brighter one for"
                    + " light ones");
        }
        if (contrast.reversed() != reversed) {
            warnings.add("Dark modules are brighter than light ones: not every reader takes reversed colours");
        }
        if (contrast.luminance() >= leastContrast && contrast.red() < LEAST_CONTRAST) {
            warnings.add("Under red light the colours have a contrast of " + percent(contrast.red())
                    + ": scanners with a red light will not see the symbol");
        }
    }

    private static void examine(CodewordBudget budget, List<String> faults) {
        if (budget.informationCovered()) {
            faults.add("The picture covers format or version information");
        }
        BlockBudget worst = worst(budget);
        if (!worst.fits()) {
            faults.add("The picture covers " + worst.covered() + " codewords of block " + (worst.block() + 1)
                    + ", and of the " + worst.correctable() + " that can be corrected only " + worst.allowed()
                    + " may be spent on it");
        }
    }

    private static BlockBudget worst(CodewordBudget budget) {
        BlockBudget worst = budget.blocks().get(0);
        for (BlockBudget block : budget.blocks()) {
            worst = block.covered() - block.allowed() > worst.covered() - worst.allowed() ? block : worst;
        }
        return worst;
    }

    /** What a symbol says; nothing if its modules are not those of a symbol. */
    private static Optional<Reading> content(Symbol symbol) {
        return SymbolReader.standard().decode(symbol.modules()) instanceof Reading reading
                ? Optional.of(reading)
                : Optional.empty();
    }

    private static boolean readsBack(Symbol symbol, Reading intended, Layout layout, Style style) {
        StyledGrid grid = StyledGrid.of(symbol, layout, style);
        GrayImage worn = WornPrint.of(StyleRaster.of(grid, WornPrint.PIXELS_PER_MODULE));
        GrayImage clean = WornPrint.unworn(StyleRaster.of(grid, Png.STANDARD_SCALE));
        return reads(worn, intended) && reads(clean, intended);
    }

    private static boolean reads(GrayImage image, Reading intended) {
        return SymbolReader.standard().read(image).stream()
                .anyMatch(reading -> Arrays.equals(reading.transmittedBytes(), intended.transmittedBytes()));
    }

    /** The largest picture that passes here, and a symbol with which this one would. */
    private List<String> advice(Symbol symbol, Reading content, Layout layout, Style style, CentreImage image) {
        List<String> advice = new ArrayList<>();
        int largest = 0;
        int beyond = (int) Math.ceil(image.size() * STEPS);
        while (beyond - largest > 1) {
            int middle = (largest + beyond) / 2;
            if (passes(symbol, content, layout, style, image.withSize((double) middle / STEPS))) {
                largest = middle;
            } else {
                beyond = middle;
            }
        }
        advice.add(
                largest == 0
                        ? "No picture is small enough for this symbol"
                        : "A picture of " + largest + " % of the side would pass, not of " + percent(image.size()));
        stronger(symbol, content, layout, style, image)
                .ifPresent(other -> advice.add("With version " + other.version() + " and level " + other.level()
                        + " the picture would pass as it is"));
        return advice;
    }

    private boolean passes(Symbol symbol, Reading content, Layout layout, Style style, CentreImage image) {
        Style smaller = style.toBuilder().image(image).build();
        return budget(symbol, image).fits() && readsBack(symbol, content, layout, smaller);
    }

    /** The symbol of the same content with the lowest higher level with which the picture passes. */
    private Optional<Symbol> stronger(Symbol symbol, Reading content, Layout layout, Style style, CentreImage image) {
        Family family = symbol.version().family();
        for (ErrorCorrection level : ErrorCorrection.values()) {
            boolean known = Version.all(family).stream().anyMatch(version -> version.has(level));
            if (level.compareTo(symbol.level()) <= 0 || !known) {
                continue;
            }
            try {
                Symbol other = SymbolEncoder.builder()
                        .family(family)
                        .minVersion(symbol.version())
                        .level(level)
                        .fnc1(content.fnc1())
                        .build()
                        .encode(content.text());
                if (passes(other, content(other).orElse(content), layout, style, image)) {
                    return Optional.of(other);
                }
            } catch (EncodingException e) {
                // No version holds the text at this level.
                continue;
            }
        }
        return Optional.empty();
    }

    private static String percent(double part) {
        return String.format(Locale.ROOT, "%.0f %%", part * 100);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SymbolProver that && leastContrast == that.leastContrast && reserve == that.reserve;
    }

    @Override
    public int hashCode() {
        return Objects.hash(leastContrast, reserve);
    }
}
