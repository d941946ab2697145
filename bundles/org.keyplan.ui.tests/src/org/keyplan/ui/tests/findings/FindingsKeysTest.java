package org.keyplan.ui.tests.findings;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.junit.jupiter.api.Test;
import org.keyplan.ui.robot.FindingsList;
import org.keyplan.ui.robot.Keyboard;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;

import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

/** The list of findings without the mouse. */
class FindingsKeysTest extends FindingsTest {

    private void focus() {
        Ui.run(
                () -> {
                    Workbench.shell().forceActive();
                    Workbench.page().activate(list.view());
                    list.tree().forceFocus();
                    list.tree().notifyListeners(SWT.FocusIn, new Event());
                });
        Ui.settle();
    }

    @Test
    void controlOneOffersTheQuickFixesOfTheFindingSelected() {
        list.select("PPL-07");
        focus();
        int actions = Ui.get(() -> session.plan().getActions().size());
        List<QuickFix> fixes = Ui.get(() -> session.findings().fixes(list.selected()));
        AtomicReference<Menu> shown = new AtomicReference<>();
        Listener sees =
                event -> {
                    if (event.widget instanceof Menu menu) {
                        shown.set(menu);
                    }
                };
        Ui.run(() -> Ui.display().addFilter(SWT.Show, sees));
        try {
            Ui.begin(() -> new Keyboard(list.tree()).press(SWT.CTRL, '1'));
            Ui.until("the menu is shown", () -> shown.get() != null);
        } finally {
            Ui.run(() -> Ui.display().removeFilter(SWT.Show, sees));
        }

        MenuItem[] entries = Ui.get(() -> shown.get().getItems());
        assertThat(Ui.get(() -> Stream.of(entries).map(MenuItem::getText).toList()))
                .contains(fixes.get(0).label(FindingsList.language()));
        Ui.run(() -> entries[0].notifyListeners(SWT.Selection, new Event()));
        Ui.run(() -> shown.get().setVisible(false));
        assertThat(Ui.get(() -> session.plan().getActions().size())).isEqualTo(actions + 1);
    }

    @Test
    void enterLeadsToTheFieldThatIsToBeFilled() {
        list.select("NED-03");
        focus();

        list.open("NED-03");

        assertThat(Ui.get(() -> Workbench.page().getActivePart()))
                .isSameAs(Ui.get(() -> Workbench.page().getActiveEditor()));
    }

    @Test
    void downInTheSearchFieldGoesToTheList() {
        focus();
        Ui.run(() -> list.searchField().forceFocus());

        new Keyboard(list.searchField()).press(SWT.ARROW_DOWN);

        assertThat(Ui.get(() -> Ui.display().getFocusControl())).isSameAs(list.tree());
    }

    @Test
    void copiesFindingsAsText() {
        list.select("PPL-07");
        Finding finding = list.selected();
        focus();

        Workbench.command("org.eclipse.ui.edit.copy");

        String copied =
                Ui.get(
                        () -> {
                            Clipboard clipboard = new Clipboard(Ui.display());
                            try {
                                return (String) clipboard.getContents(TextTransfer.getInstance());
                            } finally {
                                clipboard.dispose();
                            }
                        });
        assertThat(copied)
                .startsWith("PPL-07")
                .contains(finding.message(FindingsList.language()))
                .doesNotContain("\n");
    }
}
