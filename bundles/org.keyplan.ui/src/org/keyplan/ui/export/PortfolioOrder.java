package org.keyplan.ui.export;

import org.keyplan.documents.portfolio.PortfolioFormat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Which report of many plans a person wants.
 *
 * @param folder with the plans, in which the report goes
 * @param formats at least one
 * @param locale the language
 * @param asOf the date as of which the plans are looked at
 * @param show whether to open the report afterwards
 */
record PortfolioOrder(
        Path folder, List<PortfolioFormat> formats, Locale locale, LocalDate asOf, boolean show) {

    /** What the report is called, as on the command line. */
    private static final String NAME = "portfolio";

    PortfolioOrder {
        formats = List.copyOf(formats);
    }

    /** The file of a format. */
    Path file(PortfolioFormat format) {
        return folder.resolve(NAME + "." + format.name().toLowerCase(Locale.ROOT));
    }

    /** Names of files that will be replaced. */
    List<String> replaced() {
        return formats.stream()
                .map(this::file)
                .filter(Files::exists)
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** What a person looks at afterwards. */
    Path result() {
        return formats.size() == 1 ? file(formats.get(0)) : folder;
    }
}
