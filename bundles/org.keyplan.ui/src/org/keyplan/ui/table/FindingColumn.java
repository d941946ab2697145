package org.keyplan.ui.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.grid.GridCell;
import org.keyplan.validation.Finding;
import org.keyplan.validation.Severity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows how many findings there are about the element of a row, and what they say. */
public final class FindingColumn {
    private static final int MOST_TOLD = 8;

    private final PlanSession session;
    private final Function<EObject, List<EObject>> elements;

    /**
     * @param elements those that stand for a row, whose findings are the row's
     */
    public FindingColumn(PlanSession session, Function<EObject, List<EObject>> elements) {
        this.session = session;
        this.elements = elements;
    }

    /** The column; the gravest come first when it is sorted. */
    public Column column() {
        return Column.of("findings", ElementTable.TEXTS.get("findings"), 90, this::cell)
                .withTip(ElementTable.TEXTS.get("findings.tip"))
                .sortedBy(row -> worst(row).map(Severity::ordinal).orElse(null));
    }

    /** The gravest severity of what nobody accepted. */
    public Optional<Severity> worst(EObject row) {
        return open(row).stream().map(Finding::severity).min(Comparator.naturalOrder());
    }

    private List<Finding> open(EObject row) {
        List<Finding> open = new ArrayList<>();
        for (EObject element : elements.apply(row)) {
            session.findings().of(element).stream()
                    .filter(finding -> !finding.accepted())
                    .forEach(open::add);
        }
        return open;
    }

    private GridCell cell(EObject row) {
        List<Finding> open = open(row);
        if (open.isEmpty()) {
            return GridCell.EMPTY;
        }
        String told =
                open.stream()
                        .sorted(Comparator.comparing(Finding::severity))
                        .limit(MOST_TOLD)
                        .map(finding -> finding.message(session.locale()))
                        .collect(Collectors.joining("\n"));
        return GridCell.of(String.valueOf(open.size()))
                .withIcon(Images.of(worst(row).orElseThrow()))
                .withTip(told);
    }
}
