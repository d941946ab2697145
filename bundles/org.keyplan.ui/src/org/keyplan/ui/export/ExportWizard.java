package org.keyplan.ui.export;

import org.eclipse.jface.wizard.Wizard;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

/** Asks which documents of a plan to write, and writes them while the person goes on. */
final class ExportWizard extends Wizard {
    private static final UiTexts TEXTS = UiTexts.beside(ExportWizard.class);

    private final PlanSession session;
    private final ExportMemory memory;
    private DocumentPage document;
    private SectionsPage sections;

    ExportWizard(PlanSession session) {
        this.session = session;
        memory = new ExportMemory(session.file());
        setWindowTitle(TEXTS.get("export.title"));
    }

    @Override
    public void addPages() {
        document = new DocumentPage(session.file(), memory);
        sections = new SectionsPage(document::edition, document::language, memory);
        addPage(document);
        addPage(sections);
    }

    @Override
    public boolean performFinish() {
        ExportOrder order = document.order(sections::apply);
        memory.remember(order);
        document.remember();
        new ExportJob(session, order).schedule();
        return true;
    }
}
