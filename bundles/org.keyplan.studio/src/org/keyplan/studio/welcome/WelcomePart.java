package org.keyplan.studio.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchWindow;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.ui.wizard.ExamplePlans;
import org.keyplan.ui.wizard.PlanDialogs;
import org.keyplan.ui.wizard.PlanFileDrop;

import java.nio.file.Path;
import java.util.List;

/** What a person sees while no plan is open: where to begin. */
public final class WelcomePart extends PagePart {
    /** Names the page. */
    public static final String ID = "org.keyplan.studio.welcome";

    private static final UiTexts TEXTS = UiTexts.beside(WelcomePart.class);

    private final Runnable onRecent = this::remakeSoon;

    @Override
    public void createPartControl(Composite parent) {
        show(new Page(parent, this::make));
        PlanFileDrop.accept(page().control(), window());
        UiPlugin.get().recentPlans().addListener(onRecent);
        page().control()
                .addListener(
                        SWT.Dispose,
                        event -> UiPlugin.get().recentPlans().removeListener(onRecent));
    }

    /** Whoever changed the list may be a control of this page. */
    private void remakeSoon() {
        page().control().getDisplay().asyncExec(page()::remake);
    }

    private void make(Composite body, PageFonts fonts) {
        Banner.on(body, fonts);
        Composite left = Page.column(body);
        Page.wide(new Words(left, TEXTS.get("welcome.start"), fonts.heading(), Palette.TEXT));
        Page.wide(
                new Card(
                        left,
                        new CardFace(
                                fonts,
                                Images.large("new"),
                                TEXTS.get("welcome.new"),
                                TEXTS.get("welcome.new.about")),
                        Card.Weight.FIRST,
                        () -> PlanDialogs.newPlan(window())));
        Page.wide(
                new Card(
                        left,
                        new CardFace(
                                fonts,
                                Images.large("open"),
                                TEXTS.get("welcome.open"),
                                TEXTS.get("welcome.open.about")),
                        Card.Weight.USUAL,
                        () -> PlanDialogs.openPlans(window())));
        recent(left, fonts);
        examples(Page.column(body), fonts);
    }

    private void recent(Composite column, PageFonts fonts) {
        List<Path> files = UiPlugin.get().recentPlans().all();
        if (!files.isEmpty()) {
            Page.apart(
                    new Words(column, TEXTS.get("welcome.recent"), fonts.heading(), Palette.TEXT));
            for (Path file : files) {
                Page.wide(new RecentCard(column, fonts, file, window()));
            }
        }
    }

    private void examples(Composite column, PageFonts fonts) {
        Page.wide(new Words(column, TEXTS.get("welcome.examples"), fonts.heading(), Palette.TEXT));
        Page.wide(
                new Words(
                        column, TEXTS.get("welcome.examples.about"), fonts.text(), Palette.MUTED));
        for (String name : ExamplePlans.names()) {
            Page.wide(
                    new Card(
                            column,
                            new CardFace(
                                    fonts,
                                    Images.get("example"),
                                    ExamplePlans.title(name),
                                    ExamplePlans.description(name)),
                            Card.Weight.USUAL,
                            () -> ExamplePlans.open(window(), name)));
        }
    }

    private IWorkbenchWindow window() {
        return getSite().getWorkbenchWindow();
    }
}
