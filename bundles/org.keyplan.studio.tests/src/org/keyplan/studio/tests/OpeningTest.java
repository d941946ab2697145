package org.keyplan.studio.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.examples.Examples;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.navigation.PlanInput;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Welcoming;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.wizard.PlanDialogs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Opening plans, whatever way a person names them. */
@ExtendWith(Studio.class)
@Welcoming
class OpeningTest {
    @TempDir Path folder;

    @Test
    void fileOpenedTwiceShowsTheFirstEditor() throws Exception {
        Path plan = new PlanFolder(folder).example(Examples.POWER_AUTHORITY);
        Path link = Files.createSymbolicLink(folder.resolve("link.keyplan"), plan);
        Path detour = folder.resolve("x/..").resolve(plan.getFileName());

        open(plan);
        IEditorPart first = Ui.get(() -> Workbench.page().getActiveEditor());
        open(detour, link, plan);

        assertThat(plans()).containsExactly(plan.toRealPath());
        assertThat(Ui.<IEditorPart>get(() -> Workbench.page().getActiveEditor())).isSameAs(first);
    }

    @Test
    void severalFilesAreOpenedAndRememberedTheLastOneFirst() throws Exception {
        PlanFolder plans = new PlanFolder(folder);
        Path one = plans.example(Examples.POWER_AUTHORITY).toRealPath();
        Path two = plans.example(Examples.NEGLECTED_ACCOUNT).toRealPath();

        open(one, two);

        assertThat(plans()).containsExactly(one, two);
        assertThat(Ui.get(() -> UiPlugin.get().recentPlans().all())).startsWith(two, one);
        Ui.run(
                () -> {
                    UiPlugin.get().recentPlans().remove(one);
                    UiPlugin.get().recentPlans().remove(two);
                });
    }

    @Test
    void titleOfTheWindowNamesTheAccount() {
        assertThat(title()).isEqualTo("Keyplan");

        open(new PlanFolder(folder).example(Examples.POWER_AUTHORITY));

        Ui.until(
                "the title names the account",
                () ->
                        Workbench.shell()
                                .getText()
                                .equals("Cascade Valley Power Authority – Keyplan"));
    }

    private static String title() {
        Ui.settle();
        return Ui.get(() -> Workbench.shell().getText());
    }

    private static void open(Path... files) {
        Ui.run(() -> PlanDialogs.open(Workbench.page(), List.of(files)));
        Ui.settle();
    }

    private static List<Path> plans() {
        return Ui.get(
                () ->
                        Stream.of(Workbench.page().getEditorReferences())
                                .map(reference -> reference.getEditor(true).getEditorInput())
                                .flatMap(input -> PlanInput.fileOf(input).stream())
                                .toList());
    }
}
