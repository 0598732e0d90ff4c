package org.quietzone.cli;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.quietzone.Encoding;
import org.quietzone.Symbol;
import org.quietzone.charset.EciAssignment;
import org.quietzone.charset.EciTable;
import org.quietzone.matrix.MaskScore;
import org.quietzone.message.Fnc1;
import org.quietzone.message.Segment;
import org.quietzone.proof.BlockBudget;
import org.quietzone.proof.CodewordBudget;
import org.quietzone.spec.Mode;

/** How a symbol came about, in words: what {@code qz encode --explain} prints. */
final class Explanation {
    /** More of a segment's bytes would hide the next segment. */
    private static final int SHOWN_BYTES = 24;

    private static final int CODEWORDS_A_LINE = 24;
    private static final HexFormat HEX = HexFormat.of().withUpperCase().withDelimiter(" ");

    private Explanation() {}

    /** @param picture what a picture in the middle costs */
    static String of(Encoding encoding, Optional<CodewordBudget> picture) {
        Symbol symbol = encoding.symbol();
        StringBuilder text = new StringBuilder();
        text.append(symbol).append('\n');
        text.append(symbol.size()).append(" x ").append(symbol.size()).append(" modules, quiet zone ");
        text.append(symbol.quietZone()).append('\n');
        text.append("bits: ").append(encoding.bitsUsed()).append(" used of ").append(encoding.bitsAvailable());
        text.append(", ").append(encoding.bitsSpare()).append(" spare\n");
        text.append("\nsegments:\n");
        for (Segment segment : encoding.segments()) {
            text.append("  ")
                    .append(describe(segment))
                    .append(", ")
                    .append(segment.bits())
                    .append(" bits\n");
        }
        budget(text, encoding, picture);
        List<Encoding.Block> blocks = encoding.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            codewords(text, "block " + (i + 1) + " data", blocks.get(i).data());
            codewords(
                    text,
                    "block " + (i + 1) + " error correction",
                    blocks.get(i).errorCorrection());
        }
        codewords(text, "final codewords", symbol.codewords());
        masks(text, encoding);
        return text.toString();
    }

    /** What error correction can bear in each block, and what a picture takes of it. */
    private static void budget(StringBuilder text, Encoding encoding, Optional<CodewordBudget> picture) {
        int correctable =
                encoding.symbol().version().layout(encoding.symbol().level()).correctable();
        text.append("\nbudget:\n");
        for (int i = 0; i < encoding.blocks().size(); i++) {
            Encoding.Block block = encoding.blocks().get(i);
            text.append("  block ").append(i + 1).append(": ");
            text.append(correctable).append(" of ").append(block.data().length + block.errorCorrection().length);
            text.append(" codewords may be wrong");
            if (picture.isPresent()) {
                BlockBudget cost = picture.get().blocks().get(i);
                text.append("; the picture covers ").append(cost.covered());
                text.append(", and ").append(cost.reserved()).append(" are kept for the print");
                text.append(cost.fits() ? "" : ": too much");
            }
            text.append('\n');
        }
    }

    private static String describe(Segment segment) {
        if (segment instanceof Segment.Data data) {
            String unit = data.mode() == Mode.BYTE ? " bytes" : " characters";
            return Names.of(data.mode()) + ", " + data.characters() + unit + ": " + content(data);
        }
        if (segment instanceof Segment.EciDesignator designator) {
            Optional<EciAssignment> assignment = EciTable.assignment(designator.eci());
            return "ECI " + designator.eci()
                    + (assignment.isPresent() ? " (" + assignment.get().name() + ")" : "");
        }
        if (segment instanceof Segment.Fnc1Mark mark) {
            return mark.fnc1() instanceof Fnc1.Second second
                    ? "FNC1 in second position, application indicator " + second.text()
                    : "FNC1 in first position";
        }
        if (segment instanceof Segment.StructuredAppendHeader part) {
            return "structured append, symbol " + (part.header().index() + 1) + " of "
                    + part.header().total() + ", parity " + part.header().parity();
        }
        return Names.of(segment.mode());
    }

    private static String content(Segment.Data data) {
        byte[] bytes = data.bytes();
        boolean printable = true;
        for (byte b : bytes) {
            printable &= b >= ' ' && b <= '~';
        }
        int shown = Math.min(bytes.length, printable ? 2 * SHOWN_BYTES : SHOWN_BYTES);
        String start =
                printable ? new String(bytes, 0, shown, StandardCharsets.US_ASCII) : HEX.formatHex(bytes, 0, shown);
        return start + (shown < bytes.length ? " ..." : "");
    }

    private static void codewords(StringBuilder text, String title, byte[] codewords) {
        text.append('\n').append(title).append(" (").append(codewords.length).append("):\n");
        for (int from = 0; from < codewords.length; from += CODEWORDS_A_LINE) {
            int to = Math.min(from + CODEWORDS_A_LINE, codewords.length);
            text.append("  ").append(HEX.formatHex(codewords, from, to)).append('\n');
        }
    }

    private static void masks(StringBuilder text, Encoding encoding) {
        text.append("\nmasks:\n");
        for (MaskScore score : encoding.maskScores()) {
            text.append("  ").append(score.mask()).append(": ").append(score.total());
            if (score instanceof MaskScore.Penalty penalty) {
                text.append(" points of penalty = ")
                        .append(penalty.rule1())
                        .append(" + ")
                        .append(penalty.rule2());
                text.append(" + ").append(penalty.rule3()).append(" + ").append(penalty.rule4());
            } else if (score instanceof MaskScore.Edges edges) {
                text.append(" points, edges ")
                        .append(edges.sum1())
                        .append(" and ")
                        .append(edges.sum2());
            }
            text.append(score.mask() == encoding.symbol().mask() ? "  <- used\n" : "\n");
        }
    }
}
