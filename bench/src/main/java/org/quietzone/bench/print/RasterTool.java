package org.quietzone.bench.print;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.quietzone.bench.contest.Frame;
import org.quietzone.matrix.ModuleGrid;
import org.quietzone.media.Pdf;
import org.quietzone.render.Eps;
import org.quietzone.render.Layout;

/** Programs of others that turn a page into an image of grey values, each with a format that it is given. */
enum RasterTool {
    GHOSTSCRIPT_EPS("gs", ".eps") {
        @Override
        byte[] file(ModuleGrid grid, Layout layout) {
            return Eps.builder().layout(layout).build().render(grid).getBytes(StandardCharsets.US_ASCII);
        }

        @Override
        List<String> arguments(Path page, Path image, double dpi) {
            return ghostscript(page, image, dpi, "-dEPSCrop");
        }
    },
    GHOSTSCRIPT_PDF("gs", ".pdf") {
        @Override
        byte[] file(ModuleGrid grid, Layout layout) {
            return pdf(grid, layout);
        }

        @Override
        List<String> arguments(Path page, Path image, double dpi) {
            return ghostscript(page, image, dpi, "-dUseCropBox");
        }
    },
    POPPLER_PDF("pdftoppm", ".pdf") {
        @Override
        byte[] file(ModuleGrid grid, Layout layout) {
            return pdf(grid, layout);
        }

        @Override
        List<String> arguments(Path page, Path image, double dpi) {
            String name = image.toString();
            // The program adds the ending itself.
            String root = name.substring(0, name.lastIndexOf('.'));
            return List.of("-gray", "-singlefile", "-r", Double.toString(dpi), page.toString(), root);
        }
    };

    private static final int SECONDS = 60;

    private final String program;
    private final String ending;

    RasterTool(String program, String ending) {
        this.program = program;
        this.ending = ending;
    }

    /** The command that is called. */
    String program() {
        return program;
    }

    abstract byte[] file(ModuleGrid grid, Layout layout);

    abstract List<String> arguments(Path page, Path image, double dpi);

    private static byte[] pdf(ModuleGrid grid, Layout layout) {
        return Pdf.builder().layout(layout).build().render(grid);
    }

    private static List<String> ghostscript(Path page, Path image, double dpi, String box) {
        return List.of(
                "-q",
                "-dSAFER",
                "-dBATCH",
                "-dNOPAUSE",
                box,
                "-sDEVICE=pgmraw",
                "-r" + dpi,
                "-sOutputFile=" + image,
                page.toString());
    }

    /**
     * What the program shows of a symbol, at the resolution of its layout.
     *
     * @param folder for files, which stay there
     * @throws IOException if the program is not there, fails or takes too long
     */
    Frame print(ModuleGrid grid, Layout layout, Path folder, String name) throws IOException {
        Path page = folder.resolve(name + ending);
        Path image = folder.resolve(name + "-" + program + ending + ".pgm");
        Files.write(page, file(grid, layout));
        List<String> command = new ArrayList<>(List.of(program));
        command.addAll(arguments(page, image, layout.dpi().orElse(72)));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + " fails");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted");
        } finally {
            process.destroyForcibly();
        }
        return Pgm.read(Files.readAllBytes(image));
    }
}
