package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.core.edit.Renaming;
import org.keyplan.core.edit.Target;
import org.keyplan.ui.edit.EditsElements;
import org.keyplan.ui.session.PlanSession;

import java.util.List;
import java.util.function.Consumer;

/** The rows selected in a table as what edit commands work on. */
final class TableElements implements EditsElements {
    private final ElementTable table;
    private final Consumer<String> say;

    /**
     * @param say shows a sentence below the table
     */
    TableElements(ElementTable table, Consumer<String> say) {
        this.table = table;
        this.say = say;
    }

    @Override
    public PlanSession session() {
        return table.session();
    }

    @Override
    public List<EObject> selected() {
        return table.selected();
    }

    /** Beside the row with the focus. */
    @Override
    public Target target() {
        EObject row = table.focused();
        return Target.of(row == null ? session().plan() : row.eContainer());
    }

    @Override
    public void showResult(List<EObject> elements) {
        table.refresh();
        elements.stream().findFirst().ifPresent(first -> table.show(first, null));
    }

    @Override
    public void rename(EObject element) {
        if (table.show(element, Renaming.feature(element).orElse(null))) {
            table.grid().edit(null);
        }
    }

    @Override
    public void tell(String sentence) {
        say.accept(sentence);
    }
}
