package org.keyplan.ui.plan.people;

import static org.keyplan.model.KeyplanPackage.Literals.NAMED_ELEMENT__NAME;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ATTITUDE;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__INFLUENCE;
import static org.keyplan.model.KeyplanPackage.Literals.PARTICIPANT__ROLES;
import static org.keyplan.model.KeyplanPackage.Literals.PERSON__EMAIL;
import static org.keyplan.model.KeyplanPackage.Literals.PERSON__PHONE;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__JOB_TITLE;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__REPORTS_TO;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__SENIORITY;
import static org.keyplan.model.KeyplanPackage.Literals.STAKEHOLDER__UNIT;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.analysis.Coverage;
import org.keyplan.model.Account;
import org.keyplan.model.Attitude;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.image.Palette;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.table.Column;
import org.keyplan.ui.table.FeatureColumns;
import org.keyplan.ui.table.FindingColumn;
import org.keyplan.ui.table.grid.GridCell;
import org.keyplan.ui.table.grid.GridLook;
import org.keyplan.ui.text.UiTexts;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of the people page. */
final class PeopleColumns {
    private static final UiTexts TEXTS = UiTexts.beside(PeopleColumns.class);

    private final PlanSession session;
    private final PeopleFacts facts;
    private final FeatureColumns columns;
    private final FindingColumn findings;
    private final Locale locale;

    PeopleColumns(PlanSession session, PeopleFacts facts) {
        this.session = session;
        this.facts = facts;
        this.columns = new FeatureColumns(session);
        this.findings = new FindingColumn(session, this::elements);
        this.locale = session.locale();
    }

    /** What findings about a person are found at. */
    private List<EObject> elements(EObject person) {
        EObject part = facts.part(person);
        return part == null ? List.of(person) : List.of(person, part);
    }

    List<Column> all() {
        return List.of(
                columns.own(NAMED_ELEMENT__NAME, 190).shownAs(this::name),
                columns.own(STAKEHOLDER__JOB_TITLE, 170),
                columns.own(STAKEHOLDER__UNIT, 140),
                columns.own(STAKEHOLDER__REPORTS_TO, 140),
                columns.own(STAKEHOLDER__SENIORITY, 100),
                part(PARTICIPANT__ROLES, 160),
                part(PARTICIPANT__ATTITUDE, 120).shownAs(this::attitude),
                part(PARTICIPANT__INFLUENCE, 80),
                coverage(),
                lastMet(),
                columns.own(PERSON__EMAIL, 180),
                columns.own(PERSON__PHONE, 120),
                findings.column());
    }

    private Column part(EStructuralFeature feature, int width) {
        return columns.of(
                feature,
                width,
                facts::part,
                (row, value) -> facts.participation().set((Stakeholder) row, feature, value));
    }

    /** Who has left is struck out; who is not known yet is slanted; a star has the last word. */
    private GridCell name(EObject row) {
        Stakeholder person = (Stakeholder) row;
        String name = PlanLabels.label(person, locale);
        GridLook look = GridLook.PLAIN;
        String tip = null;
        if (person.isDeparted()) {
            look = GridLook.of(Palette.MUTED.color()).struckOut();
            tip = TEXTS.get("departed", name);
        } else if (isTop(person)) {
            tip = TEXTS.get("top", name);
            name = "★ " + name;
            look = look.inBold();
        } else if (person.isPlaceholder()) {
            look = GridLook.of(Palette.MUTED.color()).inItalic();
            tip = TEXTS.get("placeholder", name);
        }
        return GridCell.of(name, look)
                .withIcon(Images.element(person.eClass(), findings.worst(person).orElse(null)))
                .withTip(tip);
    }

    private boolean isTop(Stakeholder person) {
        Account account = session.plan().getAccount();
        return account != null && account.getTopDecisionMaker() == person;
    }

    private GridCell attitude(EObject person) {
        Participant part = facts.part(person);
        if (part == null) {
            return GridCell.of(FeatureColumns.NOTHING, GridLook.of(Palette.MUTED.color()))
                    .withTip(TEXTS.get("notInMap"));
        }
        Attitude attitude = part.getAttitude();
        boolean unknown = attitude == Attitude.UNKNOWN;
        return GridCell.of(
                TEXTS.get("attitude." + attitude.name(), PlanLabels.literal(attitude, locale)),
                unknown
                        ? GridLook.of(Palette.of(attitude).color())
                        : GridLook.on(
                                Palette.of(attitude).color(), Palette.fill(attitude).color()));
    }

    private Column coverage() {
        return Column.of("coverage", TEXTS.get("coverage"), 120, this::coverage)
                .withTip(TEXTS.get("coverage.tip"))
                .sortedBy(person -> facts.coverage(person).level());
    }

    private GridCell coverage(EObject person) {
        Coverage coverage = facts.coverage(person);
        boolean none = coverage.level() == Coverage.Level.NONE;
        String tip =
                TEXTS.get(
                        "coverage.why",
                        coverage.contact().meetings().size(),
                        coverage.engagements().size());
        return GridCell.of(
                        TEXTS.get("coverage." + coverage.level()),
                        none ? GridLook.of(Palette.MUTED.color()) : GridLook.PLAIN)
                .withDots(coverage.level().ordinal())
                .withTip(tip);
    }

    private Column lastMet() {
        return Column.of("lastMet", TEXTS.get("lastMet"), 100, this::lastMet)
                .withTip(TEXTS.get("lastMet.tip"))
                .sortedBy(person -> facts.coverage(person).contact().lastMet().orElse(null));
    }

    private GridCell lastMet(EObject person) {
        Optional<LocalDate> last = facts.coverage(person).contact().lastMet();
        if (last.isEmpty()) {
            return GridCell.of(TEXTS.get("never"), GridLook.of(Palette.MUTED.color()));
        }
        long days = facts.coverage(person).contact().daysSince(session.asOf());
        return GridCell.of(last.get().toString()).withTip(TEXTS.get("daysAgo", days));
    }
}
