package org.quietzone.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.quietzone.grade.ModuleMap;
import org.quietzone.grade.ScanReport.SymbolReport;

/** The JSON of what was measured at each module. */
final class ModuleMapJson {
    private ModuleMapJson() {}

    /** A value of a module. */
    private interface Value {
        double of(int row, int column);
    }

    /** A fact about a module. */
    private interface Fact {
        boolean of(int row, int column);
    }

    static void write(JsonGenerator json, SymbolReport symbol) throws IOException {
        ModuleMap map = symbol.modules();
        json.writeObjectFieldStart("moduleMap");
        values(json, "reflectance", map, map::reflectance);
        values(json, "modulation", map, map::modulation);
        values(json, "reflectanceMargin", map, map::reflectanceMargin);
        facts(json, "dark", map, map::shouldBeDark);
        facts(json, "wrong", map, map::isWrong);
        json.writeEndObject();
    }

    private static void values(JsonGenerator json, String name, ModuleMap map, Value value) throws IOException {
        json.writeArrayFieldStart(name);
        for (int row = -map.margin(); row < map.size() + map.margin(); row++) {
            json.writeStartArray();
            for (int column = -map.margin(); column < map.size() + map.margin(); column++) {
                json.writeNumber(Math.round(value.of(row, column) * 1000) / 1000.0);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void facts(JsonGenerator json, String name, ModuleMap map, Fact fact) throws IOException {
        json.writeArrayFieldStart(name);
        for (int row = -map.margin(); row < map.size() + map.margin(); row++) {
            StringBuilder line = new StringBuilder(map.size() + 2 * map.margin());
            for (int column = -map.margin(); column < map.size() + map.margin(); column++) {
                line.append(fact.of(row, column) ? '1' : '0');
            }
            json.writeString(line.toString());
        }
        json.writeEndArray();
    }
}
