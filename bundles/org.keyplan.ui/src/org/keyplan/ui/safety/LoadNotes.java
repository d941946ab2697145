package org.keyplan.ui.safety;

import org.keyplan.core.file.LoadReport;
import org.keyplan.core.file.PlanResource;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells once, quietly, what a person should know about a file that was opened. */
final class LoadNotes {
    private static final UiTexts TEXTS = UiTexts.beside(LoadNotes.class);

    /** A file written by hand may have a remark on every line. */
    private static final int MOST = 5;

    private LoadNotes() {}

    static void show(PlanSession session) {
        LoadReport report = PlanResource.of(session.plan()).report();
        String name = session.file().getFileName().toString();
        List<String> sentences = new ArrayList<>();
        if (report.readOnly()) {
            sentences.add(TEXTS.get("load.readOnly", name));
        }
        if (report.migrated()) {
            sentences.add(TEXTS.get("load.migrated", name, report.version()));
        }
        for (LoadReport.Notice notice : report.notices()) {
            if (sentences.size() == MOST) {
                sentences.add(TEXTS.get("load.more", report.notices().size() - MOST + 1));
                break;
            }
            sentences.add(notice.text(Locale.getDefault()));
        }
        if (!sentences.isEmpty()) {
            QuietNote.show(sentences.toArray(String[]::new));
        }
    }
}
