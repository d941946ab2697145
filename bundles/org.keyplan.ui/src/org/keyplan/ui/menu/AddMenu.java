package org.keyplan.ui.menu;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.keyplan.core.edit.NewElement;
import org.keyplan.core.edit.Target;
import org.keyplan.ui.edit.ElementEditing;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Menu entries for everything that can be added to the plan that is worked on. */
public final class AddMenu extends ContributionItem {
    private static final UiTexts TEXTS = UiTexts.beside(AddMenu.class);

    @Override
    public void fill(Menu menu, int index) {
        Optional<PlanSession> session = ActivePlan.session();
        if (session.isEmpty()) {
            tell(menu, TEXTS.get("add.none"));
        } else if (session.get().isReadOnly()) {
            tell(menu, TEXTS.get("add.readOnly"));
        } else {
            fill(menu, session.get());
        }
    }

    private static void tell(Menu menu, String sentence) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(sentence);
        item.setEnabled(false);
    }

    private static void fill(Menu menu, PlanSession session) {
        for (NewElement kind : kinds(session)) {
            MenuItem item = new MenuItem(menu, SWT.PUSH);
            item.setText(kind.name(session.locale()));
            item.setImage(Images.element(kind.type()));
            item.addListener(
                    SWT.Selection,
                    event -> {
                        PlanEdited plan = new PlanEdited(session);
                        new ElementEditing(plan, menu.getShell()).create(kind);
                    });
        }
    }

    /** First what an account has, then what a plan has; each once. */
    private static Iterable<NewElement> kinds(PlanSession session) {
        Map<EClass, NewElement> kinds = new LinkedHashMap<>();
        if (session.plan().getAccount() != null) {
            add(kinds, Target.of(session.plan().getAccount()));
        }
        add(kinds, Target.of(session.plan()));
        return kinds.values();
    }

    private static void add(Map<EClass, NewElement> kinds, Target target) {
        NewElement.fitting(target).forEach(kind -> kinds.putIfAbsent(kind.type(), kind));
    }

    @Override
    public boolean isDynamic() {
        return true;
    }
}
