package org.quietzone.bench.scoreboard;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** The scores, and single results, as JSON. */
final class ScoresJson {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ScoresJson() {}

    /** One object: the readers, and for each rotation the scores of groups and sets. */
    static String of(Scores scores) {
        ObjectNode root = MAPPER.createObjectNode();
        scores.readers().forEach(root.putArray("readers")::add);
        ArrayNode rotations = root.putArray("rotations");
        for (int degrees : scores.rotations()) {
            ObjectNode rotation = rotations.addObject().put("degrees", degrees);
            put(rotation.putObject("groups"), scores.groups(degrees));
            put(rotation.putObject("sets"), scores.sets(degrees));
        }
        if (scores.rotations().size() > 1) {
            ObjectNode unknown = root.putObject("unknown").put("images", scores.unknown());
            ObjectNode read = unknown.putObject("sameTextAtTwoRotations");
            scores.readers().forEach(reader -> read.put(reader, scores.unknownRead(reader)));
        }
        return root.toPrettyString() + "\n";
    }

    private static void put(ObjectNode target, Map<String, Map<String, Score>> rows) {
        rows.forEach((name, byReader) -> {
            ObjectNode row = target.putObject(name);
            byReader.forEach((reader, score) -> row.putObject(reader)
                    .put("images", score.images())
                    .put("known", score.known())
                    .put("imagesRight", score.right())
                    .put("symbols", score.symbols())
                    .put("symbolsRight", score.symbolsRight())
                    .put("wrongTexts", score.wrong())
                    .put("unlistedTexts", score.unlisted())
                    .put("errors", score.errors())
                    .put("medianMillis", rounded(score.medianMillis()))
                    .put("megapixelsPerSecond", rounded(score.megapixelsPerSecond()))
                    .put("seconds", rounded(score.seconds())));
        });
    }

    /** One result as one line, with what is needed to find out why a reader failed. */
    static String line(Result result) {
        CorpusImage image = result.image();
        Verdict verdict = result.verdict();
        ObjectNode line = MAPPER.createObjectNode()
                .put("set", image.set())
                .put("file", image.file())
                .put("degrees", result.degrees())
                .put("reader", result.reader())
                .put("right", verdict.right())
                .put("symbols", image.symbols())
                .put("symbolsRight", verdict.symbolsRight())
                .put("wrong", verdict.wrong())
                .put("unlisted", verdict.unlisted())
                .put("millis", rounded(result.nanos() / 1e6))
                .put("megapixels", rounded(result.megapixels()));
        if (!result.error().isEmpty()) {
            line.put("error", result.error());
        }
        result.texts().forEach(line.putArray("texts")::add);
        image.expect().forEach(line.putArray("expect")::add);
        return line + "\n";
    }

    private static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }
}
