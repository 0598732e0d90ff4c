package org.quietzone.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.quietzone.codeword.BlockReport;
import org.quietzone.grade.ScanReport.BlockGrade;
import org.quietzone.grade.ScanReport.SymbolReport;
import org.quietzone.image.Point;
import org.quietzone.matrix.MatrixReader;

/**
 * Grades one image of a symbol: measures, then applies parameter by parameter.
 *
 * <p>That the scan grade is the lowest of all parameters, and the formulas of symbol contrast, cell contrast and cell
 * modulation, are known from two sources that agree. That minimum reflectance passes at 5 % holds for the editions before
 * 2020; that M1, which only detects errors, has all of its error correction left is {@link Rule#DETECTION_ONLY}.
 */
public final class ScanGrading {
    private final CapturedSymbol symbol;
    private final ReferenceImage image;
    private final GradingSettings settings;
    private final ModuleMeasurement measured;
    private final List<ParameterGrade> parameters = new ArrayList<>();

    private ScanGrading(
            CapturedSymbol symbol, ReferenceImage image, GradingSettings settings, ModuleMeasurement measured) {
        this.symbol = symbol;
        this.image = image;
        this.settings = settings;
        this.measured = measured;
    }

    /**
     * Grades a symbol.
     *
     * @param symbol its grid is in pixels of the reference image
     * @param image the reference image of its inspection area
     * @param settings by what to grade
     * @param origin the place of the upper left corner of the reference image in the image as given
     * @param scale how many pixels of the image as given are one of the reference image, in each direction
     */
    public static ScanReport grade(
            CapturedSymbol symbol, ReferenceImage image, GradingSettings settings, Point origin, double scale) {
        ModuleMeasurement measured = new ModuleMeasurement(symbol, image, settings.scale());
        return new ScanGrading(symbol, image, settings, measured).grade(new Placing(origin, scale));
    }

    private ScanReport grade(Placing placing) {
        boolean cells = settings.profile() == GradingProfile.ISO_29158;
        double low = settings.scale().reflectance(image.darkest());
        double high = settings.scale().reflectance(image.lightest());
        Tones tones = cells ? cellTones() : new Tones(high, low, (high + low) / 2);
        ModuleMap modules = measured.map(tones);
        Uniformity uniformity = new Uniformity(symbol);
        List<BlockGrade> blocks = blocks(modules);
        List<SegmentGrade> segments = gradeAll(tones, modules, uniformity, blocks);

        SymbolEdges edges = new SymbolEdges(symbol, image.raw(), growthThreshold(tones));
        SymbolReport report = new SymbolReport(
                symbol.version(),
                symbol.level(),
                symbol.mask(),
                symbol.mirrored(),
                symbol.reversed(),
                symbol.byReference(),
                placing.place(symbol.corners(0)),
                uniformity.alongRows() * placing.scale(),
                uniformity.alongColumns() * placing.scale(),
                image.aperture() * placing.scale(),
                low,
                high,
                tones,
                modules,
                segments,
                blocks,
                contrastUniformity(modules),
                new PrintGrowthMeasurement(edges).measure().times(placing.scale()),
                OuterDistances.measure(edges).map(distances -> distances.times(placing.scale())),
                image.clipped());
        List<Notice> notices =
                new ArrayList<>(Notices.of(report, settings, measured.outside(), symbol.pitch() * placing.scale()));
        if (symbol.byReference()) {
            notices.addAll(Influence.of(
                    settings, symbol.version(), lowest(), other -> again(other, tones, modules, uniformity)));
        }
        return new ScanReport(Optional.of(report), List.copyOf(parameters), List.copyOf(notices));
    }

    /** Parameter after parameter; what comes back are the segments of the fixed patterns. */
    private List<SegmentGrade> gradeAll(
            Tones tones, ModuleMap modules, Uniformity uniformity, List<BlockGrade> blocks) {
        boolean cells = settings.profile() == GradingProfile.ISO_29158;
        parameters.add(
                symbol.byReference()
                        ? ParameterGrade.decode(true, "the reference decode algorithm decodes the symbol")
                        : ParameterGrade.decode(
                                false,
                                "the reference decode algorithm fails; a more robust reader decodes the symbol"));
        contrast(cells, tones);
        modulation(cells, modules);
        List<SegmentGrade> segments = damage(cells, modules);
        parameters.add(uniformity.axial(scale(Parameter.AXIAL_NON_UNIFORMITY)));
        parameters.add(uniformity.grid(scale(Parameter.GRID_NON_UNIFORMITY), settings.rules()));
        unused(blocks);
        minimumReflectance(tones);
        return segments;
    }

    /** The scan grade by another choice: only what depends on its rule is graded again. */
    private Grade again(Choice other, Tones tones, ModuleMap modules, Uniformity uniformity) {
        GradingSettings changed = settings.with(settings.rules().with(other));
        ScanGrading again = new ScanGrading(symbol, image, changed, measured);
        boolean cells = settings.profile() == GradingProfile.ISO_29158;
        switch (other.rule()) {
            case LOW_CONTRAST -> again.contrast(cells, tones);
            case LOW_MODULATION -> again.modulation(cells, modules);
            case IDEAL_GRID ->
                again.parameters.add(uniformity.grid(again.scale(Parameter.GRID_NON_UNIFORMITY), changed.rules()));
            case DETECTION_ONLY -> again.unused(again.blocks(modules));
            case CELL_GRADES -> {
                again.modulation(cells, modules);
                again.damage(cells, modules);
                again.unused(again.blocks(modules));
            }
            default -> again.damage(cells, modules);
        }
        Grade lowest = again.lowest();
        for (ParameterGrade parameter : parameters) {
            boolean graded = again.parameters.stream().anyMatch(one -> one.parameter() == parameter.parameter());
            // What is no longer graded, as M1's error correction, was without fault.
            lowest = graded ? lowest : lowest.min(parameter.grade());
        }
        return lowest;
    }

    private Grade lowest() {
        return new ScanReport(Optional.empty(), List.copyOf(parameters), List.of()).grade();
    }

    private GradeScale scale(Parameter parameter) {
        return settings.profile().scale(parameter, settings.rules()).orElseThrow();
    }

    /** Means of light and dark modules about the second threshold (ISO/IEC 29158). */
    private Tones cellTones() {
        double[] values = measured.ofSymbol();
        double threshold = TwoStepThreshold.ofValues(values);
        double light = 0;
        double dark = 0;
        int lights = 0;
        for (double value : values) {
            if (value < threshold) {
                dark += value;
            } else {
                light += value;
                lights++;
            }
        }
        int darks = values.length - lights;
        return new Tones(lights == 0 ? threshold : light / lights, darks == 0 ? threshold : dark / darks, threshold);
    }

    private void contrast(boolean cells, Tones tones) {
        double low = settings.scale().reflectance(image.darkest());
        double high = settings.scale().reflectance(image.lightest());
        Parameter parameter = cells ? Parameter.CELL_CONTRAST : Parameter.SYMBOL_CONTRAST;
        double value = cells ? (tones.light() <= 0 ? 0 : (tones.light() - tones.dark()) / tones.light()) : high - low;
        String detail = cells
                ? Texts.percent(tones.dark()) + " to " + Texts.percent(tones.light()) + " mean reflectance"
                : Texts.percent(low) + " to " + Texts.percent(high) + " reflectance";
        GradeScale scale = scale(parameter);
        parameters.add(new ParameterGrade(
                parameter, OptionalDouble.of(value), scale.of(value), Optional.of(scale), detail, Optional.empty()));
    }

    private void modulation(boolean cells, ModuleMap modules) {
        CodewordOverlay overlay =
                new CodewordOverlay(symbol.layout(), scale(Parameter.UNUSED_ERROR_CORRECTION), settings.rules());
        if (cells) {
            parameters.add(overlay.grade(
                    Parameter.CELL_MODULATION, scale(Parameter.CELL_MODULATION), modules::reflectanceMargin));
        } else {
            parameters.add(overlay.grade(Parameter.MODULATION, scale(Parameter.MODULATION), modules::modulation));
            parameters.add(overlay.grade(
                    Parameter.REFLECTANCE_MARGIN, scale(Parameter.REFLECTANCE_MARGIN), modules::reflectanceMargin));
        }
    }

    private List<SegmentGrade> damage(boolean cells, ModuleMap modules) {
        GradeScale scale = scale(cells ? Parameter.CELL_MODULATION : Parameter.MODULATION);
        GradingRules rules = settings.rules();
        FixedPatternDamage fixed = new FixedPatternDamage(
                symbol.version(), modules, scale, rules, settings.profile().isContinuous());
        List<SegmentGrade> segments = new ArrayList<>(fixed.segments());
        parameters.add(fixed.grade(List.copyOf(segments), cells && rules.has(Choice.DISTRIBUTED_DAMAGE_MEAN)));
        InformationDamage information = new InformationDamage(modules, scale, rules);
        List<SegmentGrade> format = information.copies("format", MatrixReader.formatPlaces(symbol.version()));
        parameters.add(information.grade(Parameter.FORMAT_INFORMATION, format));
        segments.addAll(format);
        List<SegmentGrade> version = information.copies("version", MatrixReader.versionPlaces(symbol.version()));
        if (!version.isEmpty()) {
            parameters.add(information.grade(Parameter.VERSION_INFORMATION, version));
            segments.addAll(version);
        }
        return List.copyOf(segments);
    }

    private List<BlockGrade> blocks(ModuleMap modules) {
        GradeScale scale = scale(Parameter.UNUSED_ERROR_CORRECTION);
        List<BlockReport> seen = WrongCodewords.of(symbol.layout(), modules);
        List<BlockGrade> blocks = new ArrayList<>();
        for (int i = 0; i < seen.size(); i++) {
            BlockReport block = symbol.blocks().get(i);
            // A more robust reader may have begun with a view that showed less than can be seen once modules are known.
            if (!symbol.byReference() && seen.get(i).unusedErrorCorrection() > block.unusedErrorCorrection()) {
                block = seen.get(i);
            }
            double unused = block.unusedErrorCorrection();
            blocks.add(
                    new BlockGrade(block.errors(), block.erasures(), block.eccCodewords(), unused, scale.of(unused)));
        }
        return List.copyOf(blocks);
    }

    private void unused(List<BlockGrade> blocks) {
        int available = symbol.layout().eccPerBlock() - symbol.layout().misdecodeProtection();
        if (available == 0 && settings.rules().has(Choice.DETECTION_ONLY_UNGRADED)) {
            return;
        }
        int worst = 0;
        for (int i = 1; i < blocks.size(); i++) {
            if (blocks.get(i).unused() < blocks.get(worst).unused()) {
                worst = i;
            }
        }
        BlockGrade block = blocks.get(worst);
        String detail = block.errors() + block.erasures() == 0
                ? "no codeword was corrected"
                : "block " + (worst + 1) + " of " + blocks.size() + ": " + block.errors() + " wrong codewords"
                        + (block.erasures() == 0 ? "" : " and " + block.erasures() + " erased ones") + ", "
                        + available + " of error correction";
        parameters.add(new ParameterGrade(
                Parameter.UNUSED_ERROR_CORRECTION,
                OptionalDouble.of(block.unused()),
                block.grade(),
                Optional.of(scale(Parameter.UNUSED_ERROR_CORRECTION)),
                detail,
                Optional.empty()));
    }

    private void minimumReflectance(Tones tones) {
        if (settings.dpm().isPresent()) {
            double grey = settings.scale().grey(tones.light());
            double value = settings.dpm().get().minimumReflectance(grey);
            boolean passed = DpmCalibration.passes(value);
            parameters.add(new ParameterGrade(
                    Parameter.MINIMUM_REFLECTANCE,
                    OptionalDouble.of(value),
                    passed ? Grade.BEST : Grade.FAIL,
                    Optional.empty(),
                    passed ? "at least 5 % is demanded" : "less than 5 %",
                    Optional.empty()));
        }
    }

    /** The lowest modulation of any module of the symbol. */
    private double contrastUniformity(ModuleMap modules) {
        double least = Double.POSITIVE_INFINITY;
        for (int row = 0; row < modules.size(); row++) {
            for (int column = 0; column < modules.size(); column++) {
                least = Math.min(least, modules.modulation(row, column));
            }
        }
        return least;
    }

    private double growthThreshold(Tones tones) {
        return settings.profile() == GradingProfile.ISO_29158
                ? settings.scale().grey(tones.threshold())
                : image.threshold();
    }
}
