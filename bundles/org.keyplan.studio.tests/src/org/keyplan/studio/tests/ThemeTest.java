package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.e4.ui.model.application.ui.MUILabel;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.e4.ui.workbench.IPresentationEngine;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.studio.theme.ThemeChoice;
import org.keyplan.ui.PlanPerspective;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Theme;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Welcoming;
import org.keyplan.ui.robot.Workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Light and dark. */
@ExtendWith(Studio.class)
@Welcoming
class ThemeTest {
    @TempDir Path folder;

    private ThemeChoice before;

    @BeforeEach
    void beginLight() {
        before = Ui.get(ThemeChoice::current);
        choose(ThemeChoice.LIGHT);
    }

    @AfterEach
    void restore() {
        choose(before);
    }

    @Test
    void imagesAndColoursFollowTheTheme() {
        assertThat(Ui.get(Theme::isDark)).isFalse();
        Image lightIcon = Ui.get(() -> Images.get("save"));
        Color lightText = Ui.get(Palette.TEXT::color);

        choose(ThemeChoice.DARK);

        assertThat(Ui.get(Theme::isDark)).isTrue();
        assertThat(Ui.get(() -> Images.get("save"))).isNotSameAs(lightIcon);
        Color darkText = Ui.get(Palette.TEXT::color);
        assertThat(brightness(darkText)).isGreaterThan(brightness(lightText));

        choose(ThemeChoice.LIGHT);
        assertThat(Ui.get(() -> Images.get("save"))).isSameAs(lightIcon);
    }

    @Test
    void menusToolbarsAndTabsGetTheIconsOfTheTheme() {
        IEditorPart editor =
                Workbench.openPlan(new PlanFolder(folder).example(Examples.POWER_AUTHORITY));
        assertThat(iconsOf("/icons/full/")).isNotEmpty();
        assertThat(iconsOf("/icons/dark/")).isEmpty();
        assertThat(tabIcon(editor)).isSameAs(Ui.get(() -> Images.get("plan")));

        choose(ThemeChoice.DARK);

        assertThat(iconsOf("/icons/dark/")).isNotEmpty();
        assertThat(iconsOf("/icons/full/")).isEmpty();
        assertThat(tabIcon(editor)).isSameAs(Ui.get(() -> Images.get("plan")));
        Screenshots.take("plan-dark");

        choose(ThemeChoice.LIGHT);
        assertThat(iconsOf("/icons/dark/")).isEmpty();
        Screenshots.take("plan-light");
    }

    @Test
    void whoListensHearsOfEveryChangeAndNoLonger() {
        List<Boolean> heard = new ArrayList<>();
        Runnable listener = () -> heard.add(Theme.isDark());
        Ui.run(() -> Theme.addListener(listener));

        choose(ThemeChoice.DARK);
        choose(ThemeChoice.LIGHT);
        Ui.run(() -> Theme.removeListener(listener));
        choose(ThemeChoice.DARK);

        assertThat(heard).containsExactly(true, false);
    }

    @Test
    void afterAWindowWasClosedNobodyHeardOfAnotherTheme() {
        IWorkbenchWindow second =
                Ui.get(
                        () ->
                                Workbench.window()
                                        .getWorkbench()
                                        .openWorkbenchWindow(PlanPerspective.ID, null));
        Ui.settle();
        Ui.run(second::close);
        List<Boolean> heard = new ArrayList<>();
        Runnable listener = () -> heard.add(Theme.isDark());
        Ui.run(() -> Theme.addListener(listener));
        try {
            choose(ThemeChoice.DARK);
        } finally {
            Ui.run(() -> Theme.removeListener(listener));
        }

        assertThat(heard).containsExactly(true);
    }

    private static int brightness(Color color) {
        return color.getRed() + color.getGreen() + color.getBlue();
    }

    private static void choose(ThemeChoice choice) {
        Ui.run(choice::choose);
        Ui.settle();
    }

    private static Object tabIcon(IEditorPart editor) {
        return Ui.get(
                () ->
                        editor.getSite()
                                .getService(MPart.class)
                                .getTransientData()
                                .get(IPresentationEngine.OVERRIDE_ICON_IMAGE_KEY));
    }

    /** Icons of ours in the model of the window, which its menus and toolbars are drawn from. */
    private static List<String> iconsOf(String theme) {
        return Ui.get(
                () -> {
                    List<String> icons = new ArrayList<>();
                    EObject application =
                            (EObject) PlatformUI.getWorkbench().getService(MApplication.class);
                    for (Iterator<EObject> all = application.eAllContents(); all.hasNext(); ) {
                        if (all.next() instanceof MUILabel label
                                && label.getIconURI() != null
                                && label.getIconURI().contains("/org.keyplan.ui" + theme)) {
                            icons.add(label.getIconURI());
                        }
                    }
                    return icons;
                });
    }
}
