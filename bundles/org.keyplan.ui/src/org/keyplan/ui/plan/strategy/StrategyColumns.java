package org.keyplan.ui.plan.strategy;

import static org.keyplan.model.KeyplanPackage.Literals.ACTION;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__DUE;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__OPPORTUNITY;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__OWNER;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__RESULT;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__STAKEHOLDERS;
import static org.keyplan.model.KeyplanPackage.Literals.ACTION__STATUS;
import static org.keyplan.model.KeyplanPackage.Literals.NAMED_ELEMENT__NAME;
import static org.keyplan.model.KeyplanPackage.Literals.OBJECTIVE;
import static org.keyplan.model.KeyplanPackage.Literals.OBJECTIVE__DUE;
import static org.keyplan.model.KeyplanPackage.Literals.OBJECTIVE__KIND;
import static org.keyplan.model.KeyplanPackage.Literals.OBJECTIVE__MEASURE;
import static org.keyplan.model.KeyplanPackage.Literals.OBJECTIVE__TARGET;
import static org.keyplan.model.KeyplanPackage.Literals.STRATEGY;
import static org.keyplan.model.KeyplanPackage.Literals.STRATEGY__APPROACH;
import static org.keyplan.model.KeyplanPackage.Literals.STRATEGY__SUPPORTS;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.analysis.Actions;
import org.keyplan.analysis.Progress;
import org.keyplan.model.Action;
import org.keyplan.model.ActionStatus;
import org.keyplan.model.Strategy;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.Column;
import org.keyplan.ui.table.FeatureColumns;
import org.keyplan.ui.table.FindingColumn;
import org.keyplan.ui.table.KindColumn;
import org.keyplan.ui.table.grid.GridCell;
import org.keyplan.ui.table.grid.GridLook;
import org.keyplan.ui.text.UiTexts;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of the strategy page. */
final class StrategyColumns {
    private static final UiTexts TEXTS = UiTexts.beside(StrategyColumns.class);

    private final PlanSession session;
    private final StrategyRows rows;
    private final FeatureColumns columns;
    private final FindingColumn findings;
    private final Locale locale;

    StrategyColumns(PlanSession session, StrategyRows rows) {
        this.session = session;
        this.rows = rows;
        this.columns = new FeatureColumns(session);
        this.findings = new FindingColumn(session, List::of);
        this.locale = session.locale();
    }

    List<Column> all() {
        return List.of(
                columns.own(NAMED_ELEMENT__NAME, 320).shownAs(this::name),
                KindColumn.of(
                        "approach",
                        TEXTS.get("approach"),
                        190,
                        Map.of(
                                OBJECTIVE, columns.own(OBJECTIVE__KIND, 0),
                                STRATEGY, approach())),
                columns.own(OBJECTIVE__MEASURE, 150),
                columns.own(OBJECTIVE__TARGET, 100),
                KindColumn.of(
                        "due",
                        PlanLabels.feature(ACTION__DUE, locale),
                        110,
                        Map.of(
                                OBJECTIVE, columns.own(OBJECTIVE__DUE, 0),
                                ACTION, columns.own(ACTION__DUE, 0).shownAs(this::due))),
                columns.own(ACTION__OWNER, 130),
                columns.own(ACTION__STATUS, 100),
                progress(),
                columns.own(STRATEGY__SUPPORTS, 180).hidden(),
                columns.own(ACTION__OPPORTUNITY, 160).hidden(),
                columns.own(ACTION__STAKEHOLDERS, 160).hidden(),
                columns.own(ACTION__RESULT, 200).hidden(),
                findings.column());
    }

    /** What is done or given up is struck out; objectives stand out. */
    private GridCell name(EObject row) {
        GridLook look = row.eClass() == OBJECTIVE ? GridLook.PLAIN.inBold() : GridLook.PLAIN;
        if (row instanceof Action action && action.getStatus() == ActionStatus.CANCELLED) {
            look = GridLook.of(Palette.MUTED.color()).struckOut();
        } else if (row instanceof Action action && action.getStatus() == ActionStatus.DONE) {
            look = GridLook.of(Palette.MUTED.color());
        }
        return GridCell.of(PlanLabels.label(row, locale), look)
                .withIcon(Images.element(row.eClass(), findings.worst(row).orElse(null)));
    }

    private Column approach() {
        Column plain = columns.own(STRATEGY__APPROACH, 0);
        ApproachEditing editing = new ApproachEditing(session, plain.editing());
        return plain.editedBy(editing)
                .shownAs(
                        row -> {
                            GridCell cell = plain.cell().apply(row);
                            String objection = editing.objection(((Strategy) row).getApproach());
                            return objection == null
                                    ? cell
                                    : GridCell.of(
                                                    "▲ " + cell.text(),
                                                    GridLook.of(Palette.WARNING.color()))
                                            .withTip(objection);
                        });
    }

    private GridCell due(EObject row) {
        Action action = (Action) row;
        String day = PlanLabels.value(action.getDue(), locale);
        if (!Actions.overdue(action, session.asOf())) {
            return GridCell.of(
                    day,
                    action.getDue() == null || !Actions.open(action)
                            ? GridLook.of(Palette.MUTED.color())
                            : GridLook.PLAIN);
        }
        long days = ChronoUnit.DAYS.between(action.getDue(), session.asOf());
        return GridCell.of("▲ " + day, GridLook.of(Palette.ERROR.color()))
                .withTip(TEXTS.get("overdue", days));
    }

    private Column progress() {
        return Column.of("progress", TEXTS.get("progress"), 120, this::progress)
                .withTip(TEXTS.get("progress.tip"))
                .sortedBy(row -> rows.progress(row) == null ? null : rows.progress(row).share());
    }

    private GridCell progress(EObject row) {
        Progress progress = rows.progress(row);
        if (progress == null) {
            return GridCell.EMPTY;
        } else if (progress.total() == 0) {
            return GridCell.of(TEXTS.get("progress.none"), GridLook.of(Palette.MUTED.color()));
        }
        return GridCell.of(TEXTS.get("progress.some", progress.done(), progress.total()))
                .withShare(progress.share())
                .withTip(
                        TEXTS.get(
                                "progress.why",
                                progress.done(),
                                progress.total(),
                                progress.overdue()));
    }
}
