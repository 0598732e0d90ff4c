package org.quietzone.gs1;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.quietzone.Decoding;
import org.quietzone.GradeReport;
import org.quietzone.Reading;
import org.quietzone.Symbol;
import org.quietzone.SymbolReader;
import org.quietzone.grade.Aperture;
import org.quietzone.grade.ScanReport;
import org.quietzone.gs1.application.CarriedData;
import org.quietzone.gs1.application.Carrier;
import org.quietzone.gs1.application.Level;
import org.quietzone.gs1.application.MeasuredGrade;
import org.quietzone.gs1.application.Preset;
import org.quietzone.gs1.application.PresetCheck;
import org.quietzone.gs1.application.PresetReport;
import org.quietzone.gs1.application.PrintedSymbol;
import org.quietzone.message.Message;
import org.quietzone.render.Length;
import org.quietzone.spec.ErrorCorrection;
import org.quietzone.spec.Version;

/**
 * Holds symbols to an application standard: before they are printed, after they were read, after they were graded.
 * Immutable and thread-safe.
 *
 * <pre>{@code
 * PresetReport report = SymbolCheck.by(Presets.RETAIL_POS).xDimension(Length.parse("0.5mm")).check(symbol);
 * report.violated();   // whether the use forbids it
 * report.findings();   // what there is to say, errors first
 * }</pre>
 */
public final class SymbolCheck {
    private final PresetCheck check;
    private final CarriedReader reader;
    private final Optional<Length> xDimension;
    private final OptionalDouble quietZone;

    private SymbolCheck(
            PresetCheck check, CarriedReader reader, Optional<Length> xDimension, OptionalDouble quietZone) {
        this.check = check;
        this.reader = reader;
        this.xDimension = xDimension;
        this.quietZone = quietZone;
    }

    /** A check by a preset; sizes are not known. */
    public static SymbolCheck by(Preset preset) {
        return new SymbolCheck(
                new PresetCheck(preset),
                new CarriedReader(GS1Parser.standard()),
                Optional.empty(),
                OptionalDouble.empty());
    }

    /**
     * The same with the X-dimension with which symbols are or will be printed.
     *
     * @param length above 0, a metre at most
     * @throws IllegalArgumentException if it is not
     */
    public SymbolCheck xDimension(Length length) {
        if (!(length.millimetres() > 0 && length.millimetres() <= 1000)) {
            throw new IllegalArgumentException("An X-dimension is above 0 mm and at most a metre, not " + length);
        }
        return new SymbolCheck(check, reader, Optional.of(length), quietZone);
    }

    /**
     * The same with the width of the quiet zone on the narrowest side.
     *
     * @param modules 0 to 1000
     * @throws IllegalArgumentException if it is not
     */
    public SymbolCheck quietZone(double modules) {
        if (!(modules >= 0 && modules <= 1000)) {
            throw new IllegalArgumentException("A quiet zone is 0 to 1000 modules, not " + modules);
        }
        return new SymbolCheck(check, reader, xDimension, OptionalDouble.of(modules));
    }

    /** The same with messages read by the rules of a parser. */
    public SymbolCheck parser(GS1Parser parser) {
        return new SymbolCheck(
                check, new CarriedReader(Objects.requireNonNull(parser, "parser")), xDimension, quietZone);
    }

    /** A symbol that was made: its data is read back from its modules. */
    public PresetReport check(Symbol symbol) {
        Decoding decoding = SymbolReader.standard().decode(symbol.modules());
        Optional<CarriedData> data =
                decoding instanceof Reading reading ? Optional.of(reader.of(reading.message())) : Optional.empty();
        return check.of(Optional.of(printed(symbol.version(), symbol.level())), data);
    }

    /** A symbol that was read. */
    public PresetReport check(Reading reading) {
        return check.of(
                Optional.of(printed(reading.version(), reading.level())), Optional.of(reader.of(reading.message())));
    }

    /**
     * A symbol that was graded, by its first image: its print quality as well, and the X-dimension that was measured,
     * where none was given and the size of a pixel is known. Where no symbol was found there is nothing to say.
     */
    public PresetReport check(GradeReport report) {
        GradeReport.Scan scan = report.scans().get(0);
        Optional<Message> message = scan.message();
        return check.of(
                scan.report().symbol().map(symbol -> graded(symbol, report)),
                message.map(content -> reader.of(content)));
    }

    /**
     * A text that shall become the content of a symbol: a URI, the digits of a key, or a message in any form. It is
     * checked as the symbol that it would become: in a family that the use takes, at the level that is usual there.
     */
    public PresetReport check(String text) {
        String content = CarriedReader.content(text);
        CarriedData data = reader.of(content);
        Optional<PrintedSymbol> symbol = PlannedSymbol.of(check.preset(), content, data)
                .map(planned -> printed(planned.version(), planned.level()));
        return check.of(symbol, Optional.of(data));
    }

    private PrintedSymbol printed(Version version, ErrorCorrection level) {
        OptionalDouble x =
                xDimension.isPresent() ? OptionalDouble.of(xDimension.get().millimetres()) : OptionalDouble.empty();
        return printed(version, level, x, Optional.empty());
    }

    private PrintedSymbol printed(
            Version version, ErrorCorrection level, OptionalDouble x, Optional<MeasuredGrade> grade) {
        return new PrintedSymbol(
                Carrier.valueOf(version.family().name()),
                Integer.toString(version.number()),
                version.size(),
                Level.valueOf(level.name()),
                x,
                quietZone,
                grade);
    }

    private PrintedSymbol graded(ScanReport.SymbolReport symbol, GradeReport report) {
        OptionalDouble x =
                xDimension.isPresent() ? OptionalDouble.of(xDimension.get().millimetres()) : report.xMillimetres();
        return printed(symbol.version(), symbol.level(), x, Optional.of(measured(symbol, report)));
    }

    private static MeasuredGrade measured(ScanReport.SymbolReport symbol, GradeReport report) {
        return new MeasuredGrade(report.grade().tenths(), aperture(symbol, report), wavelength(report));
    }

    /** The reference number nearest to the aperture, where the size of a pixel or the number itself is known. */
    private static OptionalInt aperture(ScanReport.SymbolReport symbol, GradeReport report) {
        if (report.scans().get(0).aperture() instanceof Aperture.Reference reference) {
            return OptionalInt.of(reference.number());
        }
        OptionalDouble pixel = report.settings().millimetresPerPixel();
        return pixel.isPresent()
                ? OptionalInt.of(
                        (int) Math.round(symbol.aperture() * pixel.getAsDouble() / Aperture.MILLIMETRES_PER_NUMBER))
                : OptionalInt.empty();
    }

    private static OptionalInt wavelength(GradeReport report) {
        String told = report.settings().lighting().wavelength();
        return told.isEmpty() || told.equals("W") ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(told));
    }
}
