package org.keyplan.ui.export;

import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.options.DocumentOptions;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Which documents of a plan a person wants, and where.
 *
 * @param options what they say
 * @param formats at least one, in the order in which they are written
 * @param folder which exists
 * @param name of the files without ending; those that are there are replaced
 * @param since the file with which a review compares; null for none
 * @param templates the files that formats are made from
 * @param show whether to open the document afterwards, or the folder if there are several
 */
record ExportOrder(
        DocumentOptions options,
        List<DocumentFormat> formats,
        Path folder,
        String name,
        Path since,
        Map<DocumentFormat, Path> templates,
        boolean show) {

    ExportOrder {
        formats = List.copyOf(formats);
        templates = Map.copyOf(templates);
    }

    /** The file of a format. */
    Path file(DocumentFormat format) {
        return folder.resolve(name + ending(format));
    }

    /** What a person looks at afterwards. */
    Path result() {
        return formats.size() == 1 ? file(formats.get(0)) : folder;
    }

    /** Names of files that will be replaced. */
    List<String> replaced() {
        return formats.stream()
                .map(this::file)
                .filter(Files::exists)
                .map(file -> file.getFileName().toString())
                .toList();
    }

    private static String ending(DocumentFormat format) {
        return "." + format.name().toLowerCase(Locale.ROOT);
    }
}
