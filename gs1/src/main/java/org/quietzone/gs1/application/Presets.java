package org.quietzone.gs1.application;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The presets that come with the library, and tables of others. */
public final class Presets {
    private static final String TABLE = "presets.tsv";
    private static final List<Preset> ALL = load();

    /** GS1 retail point of sale (Sunrise 2027). */
    public static final Preset RETAIL_POS = named("retail-pos");
    /** Trade items that no point of sale scans. */
    public static final Preset NON_POS = named("non-pos");
    /** General distribution and logistics. */
    public static final Preset DISTRIBUTION = named("distribution");
    /** Healthcare items sold at retail. */
    public static final Preset HEALTHCARE_RETAIL = named("healthcare-retail");
    /** Healthcare items that are not sold at retail. */
    public static final Preset HEALTHCARE = named("healthcare");
    /** Direct part marking. */
    public static final Preset DIRECT_PART_MARKING = named("dpm");
    /** Jewellery and die marking with Micro QR Code. */
    public static final Preset JEWELLERY = named("jewellery");

    private Presets() {}

    private static List<Preset> load() {
        try (InputStream in = Presets.class.getResourceAsStream(TABLE)) {
            if (in == null) {
                throw new IllegalStateException(TABLE + " is missing beside " + Presets.class.getName());
            }
            return read(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All presets of the library, in the order of their table. */
    public static List<Preset> all() {
        return ALL;
    }

    /** The preset of a name, such as {@code retail-pos}. */
    public static Optional<Preset> find(String name) {
        return ALL.stream().filter(preset -> preset.name().equals(name)).findFirst();
    }

    /**
     * The preset of a name.
     *
     * @throws IllegalArgumentException if there is none; the message names those that there are
     */
    public static Preset named(String name) {
        return find(name)
                .orElseThrow(() -> new IllegalArgumentException("There is no preset '" + name + "'. There are "
                        + ALL.stream().map(Preset::name).collect(Collectors.joining(", "))));
    }

    /**
     * Reads presets of one's own: lines of five cells divided by tabs: name, field, value, confidence, source. The table
     * of the library, {@code presets.tsv} beside this class, is an example.
     *
     * @throws IOException if reading fails
     * @throws IllegalArgumentException if a line is not understood, with its number
     */
    public static List<Preset> read(Reader reader) throws IOException {
        BufferedReader lines = new BufferedReader(reader);
        PresetTable table = new PresetTable();
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            try {
                table.add(line);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("Line " + number + " of the presets: " + e.getMessage(), e);
            }
        }
        return table.presets();
    }
}
