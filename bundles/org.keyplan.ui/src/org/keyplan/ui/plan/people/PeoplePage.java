package org.keyplan.ui.plan.people;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorPart;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.Account;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.ui.diagrams.PlanDiagramOpener;
import org.keyplan.ui.navigation.ShowsElements;
import org.keyplan.ui.plan.PlanPage;
import org.keyplan.ui.plan.TablePages;
import org.keyplan.ui.table.AddingByName;
import org.keyplan.ui.table.ElementTable;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.Optional;

/**
 * The customer's people as a table: who they are, what part they have in a decision, and how well
 * we know them.
 */
public final class PeoplePage extends PlanPage {
    private static final UiTexts TEXTS = UiTexts.beside(PeoplePage.class);

    private PeopleFacts facts;
    private ElementTable table;
    private MapChoice maps;
    private Button toMap;

    @Override
    protected void create(Composite body) {
        body.setLayout(TablePages.layout());
        facts = new PeopleFacts(session());
        table =
                new ElementTable(
                        body,
                        session(),
                        new ElementTable.Setup(
                                "people",
                                this::people,
                                new PeopleColumns(session(), facts).all(),
                                new AddingByName(
                                        session(),
                                        TEXTS,
                                        () -> plan().getAccount(),
                                        Literals.ACCOUNT__STAKEHOLDERS)),
                        getSite());
        table.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        table.onSelect(this::selected);
        maps = new MapChoice(table.tools(), session(), this::choose);
        TablePages.button(table.tools(), TEXTS.get("add"), "add", table::goToNewRow);
        toMap = TablePages.button(table.tools(), TEXTS.get("toMap"), "map", this::addToMap);
        TablePages.button(table.tools(), TEXTS.get("orgChart"), "diagram", this::openOrgChart);
        table.menu(this::fillMenu);
    }

    /** The table. */
    public ElementTable table() {
        return table;
    }

    private List<Stakeholder> people() {
        Account account = plan().getAccount();
        return account == null ? List.of() : account.getStakeholders();
    }

    private void selected(List<EObject> elements) {
        select(elements);
        updateButtons();
    }

    private void updateButtons() {
        toMap.setEnabled(table.selected().stream().anyMatch(each -> facts.part(each) == null));
    }

    private void choose(InfluenceMap map) {
        facts.choose(map);
        table.refresh();
        updateButtons();
    }

    private void addToMap() {
        List<Stakeholder> people = table.selected().stream().map(Stakeholder.class::cast).toList();
        session().execute(facts.participation().add(people));
    }

    private void openOrgChart() {
        EObject person = table.focused();
        Optional<IEditorPart> chart =
                PlanDiagramOpener.open(session(), DiagramKind.ORG_CHART, plan().getAccount());
        ShowsElements shows =
                chart.map(part -> Adapters.adapt(part, ShowsElements.class)).orElse(null);
        if (shows != null && person != null) {
            shows.show(person, null);
        }
    }

    private void fillMenu(IMenuManager menu) {
        menu.add(TablePages.action(TEXTS.get("add"), table::goToNewRow));
        Action add = TablePages.action(TEXTS.get("toMap"), this::addToMap);
        add.setEnabled(toMap.isEnabled());
        menu.add(add);
        menu.add(TablePages.action(TEXTS.get("orgChart"), this::openOrgChart));
    }

    @Override
    protected void refresh() {
        facts.forget();
        maps.refresh(facts.map());
        table.refresh();
        selected(table.selected());
    }

    @Override
    protected void refreshFindings() {
        table.grid().control().redraw();
    }

    @Override
    protected void finishTyping() {
        table.grid().finishEditing();
    }

    @Override
    public void setActive(boolean active) {
        super.setActive(active);
        if (active && table != null) {
            table.activated();
        }
    }

    @Override
    public void setFocus() {
        if (table != null) {
            table.grid().control().setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    protected boolean hasPlaceFor(EObject element, EStructuralFeature feature) {
        return element instanceof Stakeholder person && people().contains(person)
                || element instanceof Participant part && part.getStakeholder() != null;
    }

    @Override
    protected boolean show(EObject element, EStructuralFeature feature) {
        if (element instanceof Participant part) {
            if (part.eContainer() instanceof InfluenceMap map && map != facts.map()) {
                choose(map);
                maps.refresh(map);
            }
            return table.show(part.getStakeholder(), feature);
        }
        return table.show(element, feature);
    }
}
