package org.keyplan.studio.tests.firsthour;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.design.DiagramKind;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Attitude;
import org.keyplan.model.BudgetStatus;
import org.keyplan.model.BuyingRole;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.NamedElement;
import org.keyplan.model.Opportunity;
import org.keyplan.model.Participant;
import org.keyplan.model.SalesStage;
import org.keyplan.model.Seniority;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.ValueType;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.studio.welcome.WelcomePart;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.export.ExportDocumentHandler;
import org.keyplan.ui.plan.opportunities.OpportunitiesPage;
import org.keyplan.ui.plan.overview.OverviewPage;
import org.keyplan.ui.plan.people.PeoplePage;
import org.keyplan.ui.plan.strategy.StrategyPage;
import org.keyplan.ui.robot.Dialogs;
import org.keyplan.ui.robot.FindingsList;
import org.keyplan.ui.robot.OpenSheet;
import org.keyplan.ui.robot.PlanFolder;
import org.keyplan.ui.robot.Screenshots;
import org.keyplan.ui.robot.Sheet;
import org.keyplan.ui.robot.Studio;
import org.keyplan.ui.robot.Ui;
import org.keyplan.ui.robot.Welcoming;
import org.keyplan.ui.robot.Widgets;
import org.keyplan.ui.robot.Workbench;
import org.keyplan.ui.session.PlanSession;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.ui.wizard.PlanDialogs;
import org.keyplan.validation.Finding;
import org.keyplan.validation.QuickFix;
import org.keyplan.validation.Severity;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The first hour of somebody new: a customer is planned from nothing, with nothing but the window,
 * until no error is left, and the plan goes out as a document. The customer is a generating company
 * whose purchasing group equips five regions and wants guidance. Each step leaves a picture.
 */
@ExtendWith(Studio.class)
@Welcoming
class FirstHourTest {
    private static final UiTexts STORY = UiTexts.beside(FirstHourTest.class);
    private static final UiTexts NEW = UiTexts.beside(PlanDialogs.class);
    private static final UiTexts OVERVIEW = UiTexts.beside(OverviewPage.class);
    private static final UiTexts OPPORTUNITIES = UiTexts.beside(OpportunitiesPage.class);
    private static final UiTexts STRATEGY = UiTexts.beside(StrategyPage.class);
    private static final UiTexts EXPORT = UiTexts.beside(ExportDocumentHandler.class);
    private static final List<String> PEOPLE =
            List.of("manager", "purchasing", "engineer", "finance", "plant", "assistant");

    @TempDir Path folder;

    private final Locale locale = Ui.get(Locale::getDefault);
    private int step;
    private Path file;
    private PlanSession session;
    private Desk desk;

    @Test
    void fromTheWelcomePageToADocumentWithoutErrors() {
        begin();
        account();
        people();
        orgChart();
        opportunity();
        influence();
        strategy();
        mend();
        send();
    }

    private void picture(String name) {
        step++;
        if (session != null) {
            Ui.until("all is checked", () -> session.findings().isUpToDate());
        }
        Screenshots.take("first-hour-%02d-%s".formatted(step, name));
    }

    private List<String> errors() {
        Ui.until("all is checked", () -> session.findings().isUpToDate());
        return Ui.get(
                () ->
                        session.findings().all().stream()
                                .filter(found -> found.severity() == Severity.ERROR)
                                .map(Finding::ruleId)
                                .toList());
    }

    private AccountPlan plan() {
        return session.plan();
    }

    private void begin() {
        Ui.until("the welcome page is there", () -> card().isPresent());
        picture("welcome");
        Canvas card = Ui.get(() -> card().orElseThrow());
        Ui.begin(() -> click(card));
        Shell dialog = Dialogs.await(NEW.get("new.title"));
        List<Text> texts =
                Widgets.all(dialog, Text.class).stream()
                        .filter(text -> Ui.get(text::getEditable))
                        .toList();
        Widgets.replace(texts.get(0), STORY.get("account"));
        Widgets.replace(texts.get(1), STORY.get("owner"));
        Widgets.replace(texts.get(2), folder.toString());
        Ui.run(() -> Widgets.first(dialog, Combo.class).setText("CNY"));
        picture("new-plan");
        Dialogs.press(dialog, NEW.get("new.create"));
        file = folder.resolve(STORY.get("account") + "." + PlanFiles.EXTENSION);
        Ui.until(
                "the new plan is open",
                () -> Files.exists(file) && UiPlugin.get().sessions().find(file).isPresent());
        session = Workbench.session(file);
        IEditorPart editor = Ui.get(() -> Workbench.page().getActiveEditor());
        desk = new Desk(editor);
        picture("empty-plan");
    }

    private static Optional<Canvas> card() {
        String name = UiTexts.beside(WelcomePart.class).get("welcome.new");
        return Widgets.all(Workbench.shell(), Canvas.class).stream()
                .filter(canvas -> name.equals(canvas.getData("name")))
                .findFirst();
    }

    private static void click(Canvas card) {
        Event event = new Event();
        event.button = 1;
        event.x = 5;
        event.y = 5;
        card.notifyListeners(SWT.MouseUp, event);
    }

    private void account() {
        desk.page("overview");
        desk.choose(Literals.ACCOUNT__VALUE_TYPE, ValueType.EXTRINSIC);
        desk.add(OVERVIEW.get("value.new"), STORY.get("evidence"));
        desk.choose(Literals.VALUE_EVIDENCE__INDICATES, ValueType.EXTRINSIC);
        desk.fill(Literals.ACCOUNT__INDUSTRY, STORY.get("industry"));
        desk.yes(Literals.ACCOUNT__OFFERING_FITS);
        desk.yes(Literals.ACCOUNT__PURCHASES_CENTRALLY);
        desk.yes(Literals.ACCOUNT__PURCHASES_RECURRENTLY);
        assertThat(Ui.get(() -> plan().getAccount().getValueType())).isEqualTo(ValueType.EXTRINSIC);
        picture("account");
    }

    private void people() {
        desk.page("people");
        Sheet sheet = new Sheet(Ui.get(() -> ((PeoplePage) desk.page()).table().grid()));
        int title = sheet.column(PlanLabels.feature(Literals.STAKEHOLDER__JOB_TITLE, locale));
        int boss = sheet.column(PlanLabels.feature(Literals.STAKEHOLDER__REPORTS_TO, locale));
        int seniority = sheet.column(PlanLabels.feature(Literals.STAKEHOLDER__SENIORITY, locale));
        int row = 0;
        for (String person : PEOPLE) {
            sheet.enter(row, 0, STORY.get(person));
            sheet.enter(row, title, STORY.get(person + ".title"));
            if (row > 0) {
                sheet.enter(row, boss, STORY.get("manager"));
            }
            row++;
        }
        sheet.enter(0, seniority, PlanLabels.literal(Seniority.EXECUTIVE, locale));
        assertThat(Ui.get(() -> plan().getAccount().getStakeholders())).hasSize(PEOPLE.size());
        picture("people");
    }

    private Stakeholder person(String key) {
        return named(STORY.get(key), plan().getAccount().getStakeholders());
    }

    private static <T extends NamedElement> T named(String name, List<T> among) {
        return Ui.get(
                () ->
                        among.stream()
                                .filter(each -> name.equals(each.getName()))
                                .findFirst()
                                .orElseThrow(() -> new AssertionError("no " + name)));
    }

    private void orgChart() {
        OpenSheet chart = OpenSheet.open(session, DiagramKind.ORG_CHART, plan().getAccount());
        picture("org-chart");
        chart.take(tool(chart, "NewUnit"));
        chart.mouse().click(chart.free());
        chart.type(STORY.get("unit"));
        picture("org-chart-unit");
    }

    private static String tool(OpenSheet sheet, String name) {
        return Ui.get(() -> sheet.viewer().host().description().toolsNamed(name).get(0).label());
    }

    private void opportunity() {
        desk.page("opportunities");
        Sheet sheet = new Sheet(Ui.get(() -> ((OpportunitiesPage) desk.page()).table().grid()));
        sheet.enter(0, 0, STORY.get("opportunity"));
        Opportunity opportunity = Ui.get(() -> plan().getOpportunities().get(0));
        desk.fill(Literals.OPPORTUNITY__AMOUNT, "12000000");
        desk.choose(Literals.OPPORTUNITY__SALES_STAGE, SalesStage.ENTER);
        desk.fill(Literals.OPPORTUNITY__EXPECTED_CLOSE, "2026-09-30");
        desk.add(OPPORTUNITIES.get("needs.new"), STORY.get("need"));
        picture("opportunity");
        desk.follow(OPPORTUNITIES.get("budget.begin"));
        desk.choose(Literals.CUSTOMER_BUDGET__STATUS, BudgetStatus.PLANNED);
        desk.fill(Literals.CUSTOMER_BUDGET__AMOUNT, "15000000");
        desk.fill(Literals.CUSTOMER_BUDGET__APPROVER, STORY.get("finance"));
        desk.fill(Literals.CUSTOMER_BUDGET__FISCAL_YEAR, STORY.get("fiscalYear"));
        assertThat(Ui.get(() -> opportunity.getBudget().getApprover())).isSameAs(person("finance"));
        assertThat(errors()).containsExactlyInAnyOrder("DEC-01", "DEC-04");
        picture("budget");
    }

    private void influence() {
        desk.page("people");
        Sheet sheet = new Sheet(Ui.get(() -> ((PeoplePage) desk.page()).table().grid()));
        int roles = sheet.column(PlanLabels.feature(Literals.PARTICIPANT__ROLES, locale));
        int attitude = sheet.column(PlanLabels.feature(Literals.PARTICIPANT__ATTITUDE, locale));
        int influence = sheet.column(PlanLabels.feature(Literals.PARTICIPANT__INFLUENCE, locale));
        decide(sheet, roles, "manager", BuyingRole.DECISION_MAKER);
        decide(sheet, roles, "purchasing", BuyingRole.PURCHASER);
        decide(sheet, roles, "engineer", BuyingRole.TECHNICAL_EVALUATOR);
        decide(sheet, roles, "finance", BuyingRole.FINANCIAL_GATEKEEPER);
        decide(sheet, roles, "plant", BuyingRole.USER);
        decide(sheet, roles, "assistant", BuyingRole.COACH);
        sheet.enter(sheet.row(STORY.get("engineer")), attitude, literal(Attitude.SCEPTIC));
        sheet.enter(sheet.row(STORY.get("assistant")), attitude, literal(Attitude.CHAMPION));
        sheet.enter(sheet.row(STORY.get("manager")), influence, "5");
        picture("roles");
        InfluenceMap map = Ui.get(() -> plan().getMaps().get(0));
        assertThat(Ui.get(map::getParticipants)).hasSize(PEOPLE.size());
        OpenSheet chart = OpenSheet.open(session, DiagramKind.INFLUENCE_MAP, map);
        picture("influence-map");
        connect(chart, "NewInfluence", part(map, "engineer"), part(map, "manager"));
        connect(chart, "NewTrust", part(map, "manager"), part(map, "assistant"));
        assertThat(Ui.get(() -> plan().getAccount().getTies())).hasSize(2);
        picture("influence-map-ties");
    }

    private String literal(Enumerator literal) {
        return PlanLabels.literal(literal, locale);
    }

    private void decide(Sheet sheet, int roles, String person, BuyingRole role) {
        sheet.enter(sheet.row(STORY.get(person)), roles, literal(role));
    }

    private Participant part(InfluenceMap map, String person) {
        Stakeholder of = person(person);
        return Ui.get(
                () ->
                        map.getParticipants().stream()
                                .filter(part -> part.getStakeholder() == of)
                                .findFirst()
                                .orElseThrow());
    }

    private void connect(OpenSheet chart, String tool, EObject from, EObject to) {
        chart.fit();
        chart.take(tool(chart, tool));
        chart.mouse().click(chart.at(chart.node(from)));
        chart.mouse().click(chart.at(chart.node(to)));
        chart.leaveField();
    }

    private void strategy() {
        desk.page("strategy");
        Sheet sheet = new Sheet(Ui.get(() -> ((StrategyPage) desk.page()).table().grid()));
        sheet.enter(0, 0, STORY.get("objective"));
        sheet.click(0, 0);
        desk.press(STRATEGY.get("add.strategy"));
        sheet.type(STORY.get("strategy"));
        sheet.press(SWT.CR);
        sheet.click(1, 0);
        desk.press(STRATEGY.get("add.action"));
        sheet.type(STORY.get("action"));
        sheet.press(SWT.CR);
        sheet.enter(
                2, sheet.column(PlanLabels.feature(Literals.ACTION__DUE, locale)), "2026-07-15");
        picture("strategy");
    }

    private void mend() {
        FindingsList findings = new FindingsList();
        findings.until("DEC-01", true);
        findings.select("DEC-01");
        picture("finding");
        Finding finding = findings.selected();
        QuickFix fix = Ui.get(() -> session.findings().fixes(finding).get(0));
        findings.press(fix.label(locale));
        findings.until("DEC-01", false);
        assertThat(Ui.get(() -> plan().getAccount().getTopDecisionMaker()))
                .isSameAs(person("manager"));
        assertThat(errors()).isEmpty();
        picture("no-errors");
    }

    private void send() {
        Workbench.command(IWorkbenchCommandConstants.FILE_SAVE);
        assertThat(Ui.get(session::isDirty)).isFalse();
        Workbench.begin("org.keyplan.ui.command.exportDocument");
        Shell dialog = Dialogs.await(EXPORT.get("export.title"));
        picture("export");
        Path document = folder.resolve(STORY.get("account") + ".docx");
        Dialogs.press(dialog, EXPORT.get("export.do"));
        Ui.until("the document is there", () -> Files.exists(document));
        picture("exported");
        assertThat(PlanFolder.read(file).getAccount().getTopDecisionMaker().getName())
                .isEqualTo(STORY.get("manager"));
    }
}
