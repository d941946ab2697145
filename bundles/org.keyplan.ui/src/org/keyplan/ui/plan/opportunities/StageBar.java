package org.keyplan.ui.plan.opportunities;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.keyplan.analysis.overview.StageProgress;
import org.keyplan.analysis.overview.StageProgress.Place;
import org.keyplan.analysis.overview.StageProgress.Step;
import org.keyplan.model.Gate;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.Opportunity;
import org.keyplan.model.SalesStage;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.field.FieldSite;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.image.Tint;
import org.keyplan.ui.plan.paper.Paper;
import org.keyplan.ui.plan.paper.RowList;
import org.keyplan.ui.text.UiTexts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How far an opportunity has come, and which gates stand before the next stage. */
final class StageBar {
    private static final UiTexts TEXTS = UiTexts.beside(StageBar.class);
    private static final int THICKNESS = 4;

    private final FieldSite site;
    private final Paper paper;
    private final RowList<Stage> stages;
    private final Label heading;
    private final RowList<Missing> missing;

    /** One stage as it is shown. */
    private record Stage(String name, String detail, Palette color, boolean here) {}

    /** One gate to be passed. */
    private record Missing(Gate gate, String text, String stage) {}

    StageBar(Composite parent, FieldSite site, Paper paper) {
        this.site = site;
        this.paper = paper;
        Composite bar = Paper.across(paper.grid(parent, SalesStage.values().length, true));
        stages = new RowList<>(bar, this::make, site::resized);
        heading = Paper.across(paper.strong(parent, ""));
        Composite gates = Paper.across(paper.grid(parent, 3, false));
        missing = new RowList<>(gates, this::make, site::resized);
    }

    private void make(Composite bar, Stage stage) {
        Composite box = paper.grid(bar, 1, false);
        box.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        Composite line = new Composite(box, SWT.NONE);
        line.addListener(
                SWT.Paint,
                event -> {
                    event.gc.setBackground(stage.color().color());
                    event.gc.fillRectangle(0, 0, line.getSize().x, THICKNESS);
                });
        GridData data = new GridData(SWT.FILL, SWT.TOP, true, false);
        data.heightHint = THICKNESS;
        line.setLayoutData(data);
        Label name =
                Paper.wide(
                        stage.here()
                                ? paper.strong(box, stage.name())
                                : paper.text(box, stage.name()));
        Tint.set(name, stage.here() ? Palette.ACCENT : Palette.TEXT);
        Label detail = Paper.wide(paper.muted(box, stage.detail()));
        if (stage.color() == Palette.WARNING) {
            Tint.set(detail, Palette.WARNING);
        }
    }

    private void make(Composite gates, Missing gate) {
        Button tick = site.toolkit().createButton(gates, "", SWT.CHECK);
        tick.setToolTipText(TEXTS.get("gate.tick", gate.text()));
        tick.setEnabled(!site.session().isReadOnly());
        tick.addListener(SWT.Selection, event -> pass(gate.gate()));
        Paper.wide(paper.text(gates, gate.text()));
        paper.muted(gates, gate.stage());
    }

    private void pass(Gate gate) {
        site.execute(site.change().set(gate, Literals.GATE__PASSED_ON, site.session().asOf()));
    }

    void show(Opportunity opportunity) {
        StageProgress progress = StageProgress.of(opportunity, site.session().asOf());
        stages.show(progress.steps().stream().map(this::stage).toList());
        List<Gate> open = progress.missing();
        heading.setText(
                open.isEmpty() ? TEXTS.get("missing.none") : TEXTS.get("missing", open.size()));
        missing.show(open.stream().map(this::missing).toList());
    }

    private Stage stage(Step step) {
        Palette color =
                switch (step.place()) {
                    case HERE -> Palette.ACCENT;
                    case AHEAD -> Palette.LINE;
                    case BEFORE -> step.open().isEmpty() ? Palette.GOOD : Palette.WARNING;
                };
        String name = PlanLabels.literal(step.stage(), site.locale());
        return new Stage(name, detail(step), color, step.place() == Place.HERE);
    }

    private static String detail(Step step) {
        if (step.gates().isEmpty()) {
            return step.place() == Place.HERE ? TEXTS.get("stage.noGate") : "";
        } else if (!step.open().isEmpty()) {
            return TEXTS.get("stage.open", step.open().size());
        }
        Optional<LocalDate> last =
                step.gates().stream().map(Gate::getPassedOn).max(LocalDate::compareTo);
        return TEXTS.get("stage.passed", last.orElseThrow());
    }

    private Missing missing(Gate gate) {
        return new Missing(
                gate,
                gate.getText() == null ? PlanLabels.label(gate, site.locale()) : gate.getText(),
                PlanLabels.literal(gate.getStage(), site.locale()));
    }
}
