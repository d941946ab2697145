package org.keyplan.studio.welcome;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchWindow;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.ui.wizard.PlanDialogs;
import org.keyplan.ui.wizard.PlanNames;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A plan that was open lately, and a way to forget it. */
final class RecentCard extends Composite {
    private static final UiTexts TEXTS = UiTexts.beside(RecentCard.class);

    RecentCard(Composite column, PageFonts fonts, Path file, IWorkbenchWindow window) {
        super(column, SWT.NONE);
        Ground.paintItself(this);
        setBackground(Palette.PAGE.color());
        GridLayout layout = new GridLayout(2, false);
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.horizontalSpacing = 4;
        setLayout(layout);
        Path folder = file.getParent();
        Card card =
                new Card(
                        this,
                        face(fonts, "plan", file, folder.toString()),
                        Card.Weight.USUAL,
                        () -> PlanDialogs.open(window.getActivePage(), List.of(file)));
        CardFace gone =
                face(fonts, "missing", file, TEXTS.get("welcome.missing", folder.toString()));
        lookFor(file, () -> card.show(gone, Card.Weight.FADED));
        card.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
        IconButton forget =
                new IconButton(
                        this,
                        Images.get("close"),
                        TEXTS.get("welcome.forget", PlanNames.of(file)),
                        () -> UiPlugin.get().recentPlans().remove(file));
        forget.setLayoutData(new GridData(SWT.CENTER, SWT.CENTER, false, false));
    }

    private static CardFace face(PageFonts fonts, String icon, Path file, String about) {
        return new CardFace(fonts, Images.get(icon), PlanNames.of(file), about);
    }

    /** Asks the disk in the background, since a network may take long to answer. */
    private void lookFor(Path file, Runnable missing) {
        Display display = getDisplay();
        Job.createSystem(
                        "Looking for " + file.getFileName(),
                        monitor -> {
                            if (!Files.exists(file) && !display.isDisposed()) {
                                display.asyncExec(() -> ifOpen(missing));
                            }
                        })
                .schedule();
    }

    private void ifOpen(Runnable change) {
        if (!isDisposed()) {
            change.run();
        }
    }
}
