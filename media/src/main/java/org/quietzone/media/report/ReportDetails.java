package org.quietzone.media.report;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What a report says that is not in the grades.
 *
 * @param images the names of the images, in the order in which they were graded
 * @param software the name and version of the software
 * @param made when the report was made; left out if not told, so that equal reports are equal files
 */
public record ReportDetails(List<String> images, String software, Optional<ZonedDateTime> made) {
    /** Takes the list as it is at this moment. */
    public ReportDetails {
        images = List.copyOf(images);
    }
}
