package org.quietzone.message;

import java.util.List;
import org.quietzone.spec.Version;

/**
 * A message divided over symbols of one version.
 *
 * @param version the version of each symbol
 * @param parts what each symbol holds, in order: 2 to 16 with structured append headers, or 1 without
 */
public record Split(Version version, List<Segmentation> parts) {
    /** Takes a copy. */
    public Split {
        parts = List.copyOf(parts);
    }
}
