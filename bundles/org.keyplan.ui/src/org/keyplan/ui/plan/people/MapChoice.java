package org.keyplan.ui.plan.people;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;

import java.util.List;
import java.util.function.Consumer;

/** Lets a person choose the influence map whose roles and attitudes the people page shows. */
final class MapChoice {
    private static final UiTexts TEXTS = UiTexts.beside(MapChoice.class);
    private static final int WIDTH = 210;

    private final PlanSession session;
    private final Combo combo;
    private List<InfluenceMap> maps = List.of();

    /**
     * @param onChoice told what was chosen
     */
    MapChoice(Composite parent, PlanSession session, Consumer<InfluenceMap> onChoice) {
        this.session = session;
        Label label = new Label(parent, SWT.NONE);
        label.setText(TEXTS.get("map"));
        combo = new Combo(parent, SWT.READ_ONLY);
        combo.setToolTipText(TEXTS.get("map.tip"));
        combo.setLayoutData(new RowData(WIDTH, SWT.DEFAULT));
        combo.addListener(
                SWT.Selection,
                e -> {
                    if (combo.getSelectionIndex() < maps.size()) {
                        onChoice.accept(maps.get(combo.getSelectionIndex()));
                    }
                });
    }

    /** Shows which maps there are now and which one is chosen. */
    void refresh(InfluenceMap chosen) {
        maps = List.copyOf(session.plan().getMaps());
        List<String> labels =
                maps.stream().map(map -> PlanLabels.label(map, session.locale())).toList();
        String[] items =
                chosen == null
                        ? with(labels, TEXTS.get("map.none"))
                        : labels.toArray(String[]::new);
        if (!List.of(combo.getItems()).equals(List.of(items))) {
            combo.setItems(items);
        }
        int index = chosen == null ? items.length - 1 : maps.indexOf(chosen);
        if (combo.getSelectionIndex() != index) {
            combo.select(index);
        }
    }

    private static String[] with(List<String> labels, String last) {
        String[] items = labels.toArray(new String[labels.size() + 1]);
        items[labels.size()] = last;
        return items;
    }
}
