package org.keyplan.ui.export;

import org.eclipse.jface.wizard.Wizard;
import org.keyplan.ui.text.UiTexts;

import java.nio.file.Path;

/** Asks which report of many plans to write, and writes it while the person goes on. */
final class PortfolioWizard extends Wizard {
    private static final UiTexts TEXTS = UiTexts.beside(PortfolioWizard.class);

    private final PortfolioPage page;

    /**
     * @param folder the one to offer
     */
    PortfolioWizard(Path folder) {
        page = new PortfolioPage(folder);
        setWindowTitle(TEXTS.get("portfolio.title"));
    }

    @Override
    public void addPages() {
        addPage(page);
    }

    @Override
    public boolean performFinish() {
        page.remember();
        new PortfolioJob(page.order()).schedule();
        return true;
    }
}
