package org.keyplan.documents.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Section;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.portfolio.Balance.Verdict;
import org.keyplan.documents.portfolio.Portfolio.Unreadable;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.HtmlReader;
import org.keyplan.documents.testing.ReadDocument;
import org.keyplan.documents.testing.XlsxReader;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.Channel;
import org.keyplan.model.Engagement;
import org.keyplan.model.EngagementLevel;
import org.keyplan.model.InfluenceMap;
import org.keyplan.model.Interaction;
import org.keyplan.model.InvestmentLine;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Money;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.Participant;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.Severity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Many plans together: what each row says, what it adds up to, and where the work goes. */
class PortfolioTest {

    private static final KeyplanFactory MAKE = KeyplanFactory.eINSTANCE;
    private static final LocalDate TODAY = Examples.asOf();

    private static AccountPlan plan(String account) {
        AccountPlan plan = PlanFiles.create(account);
        TeamMember member = MAKE.createTeamMember();
        member.setName("Simon Farrow");
        plan.getTeam().add(member);
        plan.setOwner(member);
        return plan;
    }

    private static Opportunity opportunity(
            AccountPlan plan, String amount, int days, Integer probability) {
        Opportunity opportunity = MAKE.createOpportunity();
        opportunity.setName("Project in " + days);
        opportunity.setAmount(Money.valueOf(amount));
        opportunity.setExpectedClose(TODAY.plusDays(days));
        opportunity.setProbability(probability);
        plan.getOpportunities().add(opportunity);
        return opportunity;
    }

    private static Stakeholder person(AccountPlan plan, String name) {
        Stakeholder person = MAKE.createStakeholder();
        person.setName(name);
        plan.getAccount().getStakeholders().add(person);
        return person;
    }

    private static void met(AccountPlan plan, int daysAgo, Opportunity about, Stakeholder... who) {
        Interaction interaction = MAKE.createInteraction();
        interaction.setDate(TODAY.minusDays(daysAgo));
        interaction.setChannel(Channel.VISIT);
        interaction.setOpportunity(about);
        interaction.getStakeholders().addAll(List.of(who));
        plan.getInteractions().add(interaction);
    }

    private static PlanSummary summary(AccountPlan plan) {
        return PlanSummary.of("a.keyplan", Documents.validated(plan), Locale.ENGLISH);
    }

    private static Portfolio portfolio(AccountPlan... plans) {
        return new Portfolio(
                TODAY, List.of(plans).stream().map(PortfolioTest::summary).toList(), List.of());
    }

    private static Portfolio examples(Locale locale) throws IOException {
        List<PlanSummary> plans = new java.util.ArrayList<>();
        for (String name : Examples.names()) {
            plans.add(PlanSummary.of(name, Documents.validated(Documents.example(name)), locale));
        }
        return new Portfolio(TODAY, plans, List.of(new Unreadable("x.keyplan", "It is empty.")));
    }

    private static byte[] write(Portfolio portfolio, PortfolioFormat format, Locale locale)
            throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.write(portfolio, locale, Paper.A4, out);
        return out.toByteArray();
    }

    @Test
    void aRowSaysWhatThePlanSays() {
        AccountPlan plan = plan("Northern Cement");
        opportunity(plan, "1000 EUR", 20, 50);
        opportunity(plan, "500 CNY", 300, null);
        opportunity(plan, "9 EUR", 20, 90).setState(OpportunityState.LOST);
        Stakeholder top = person(plan, "Anna Berg");
        plan.getAccount().setTopDecisionMaker(top);
        met(plan, 200, null, top);
        plan.setNextReview(TODAY.minusDays(1));

        PlanSummary row = summary(plan);

        assertThat(row.account()).isEqualTo("Northern Cement");
        assertThat(row.owner()).isEqualTo("Simon Farrow");
        assertThat(row.open()).isEqualTo(2);
        assertThat(row.pipeline().byCurrency().keySet()).containsExactly("CNY", "EUR");
        assertThat(row.weighted().byCurrency().get("EUR"))
                .isEqualByComparingTo(Money.valueOf("500 EUR"));
        assertThat(row.bestRank()).isEqualTo(Target.A);
        assertThat(row.topDecisionMaker()).isEqualTo("Anna Berg");
        assertThat(row.lastMet()).isEqualTo(TODAY.minusDays(200));
        assertThat(row.meetingOverdue()).isTrue();
        assertThat(row.reviewOverdue(TODAY)).isTrue();
        assertThat(row.rules()).containsKey("DEC-03");
        assertThat(
                        row.count(Severity.ERROR)
                                + row.count(Severity.WARNING)
                                + row.count(Severity.ADVICE))
                .isEqualTo(row.rules().values().stream().mapToInt(h -> h.count()).sum());
    }

    @Test
    void whoWasMetLatelyIsNotOverdue() {
        AccountPlan plan = plan("Northern Cement");
        Stakeholder top = person(plan, "Anna Berg");
        plan.getAccount().setTopDecisionMaker(top);
        met(plan, 5, null, top);

        assertThat(summary(plan).meetingOverdue()).isFalse();
        assertThat(summary(plan("Blank")).meetingOverdue()).isFalse();
        assertThat(summary(plan("Blank")).topDecisionMaker()).isEmpty();
    }

    @Test
    void effortGoesToTheRankItServes() {
        AccountPlan plan = plan("Northern Cement");
        Opportunity soon = opportunity(plan, "1000 EUR", 20, 50);
        Opportunity late = opportunity(plan, "400 EUR", 400, 10);
        Opportunity won = opportunity(plan, "7 EUR", 1, 90);
        won.setState(OpportunityState.WON);
        Stakeholder anna = person(plan, "Anna Berg");
        Stakeholder ben = person(plan, "Ben Cole");
        InfluenceMap map = MAKE.createInfluenceMap();
        map.setOpportunity(late);
        Participant part = MAKE.createParticipant();
        part.setStakeholder(ben);
        map.getParticipants().add(part);
        plan.getMaps().add(map);
        met(plan, 10, soon, anna);
        met(plan, 365, soon, anna);
        met(plan, 366, soon, anna);
        met(plan, 10, late, ben);
        met(plan, 10, won, anna);
        met(plan, 10, null, anna);
        met(plan, -1, soon, anna);
        for (Stakeholder person : List.of(anna, ben)) {
            for (EngagementLevel level : List.of(EngagementLevel.KNOWN, EngagementLevel.NONE)) {
                Engagement engagement = MAKE.createEngagement();
                engagement.setMember(plan.getOwner());
                engagement.setStakeholder(person);
                engagement.setLevel(level);
                plan.getEngagements().add(engagement);
            }
        }
        plan.setInvestment(MAKE.createInvestmentBudget());
        InvestmentLine line = MAKE.createInvestmentLine();
        line.setPlanned(Money.valueOf("30 EUR"));
        plan.getInvestment().getLines().add(line);

        Effort effort = summary(plan).effort();

        assertThat(effort.interactions())
                .isEqualTo(Map.of(Target.A, 2, Target.D, 1, Target.NONE, 2));
        assertThat(effort.engagements()).isEqualTo(Map.of(Target.D, 1, Target.NONE, 1));
        assertThat(effort.weighted().keySet()).containsExactlyInAnyOrder(Target.A, Target.D);
        assertThat(effort.investment().keySet()).containsExactly(Target.A);
        Effort twice = Effort.sum(List.of(effort, effort));
        assertThat(twice.interactions().get(Target.A)).isEqualTo(4);
        assertThat(twice.weighted().get(Target.A).byCurrency().get("EUR"))
                .isEqualByComparingTo(Money.valueOf("1000 EUR"));
    }

    @Test
    void effortIsComparedWithWorthAmongAccountsOfOneCurrency() {
        AccountPlan large = plan("Large");
        opportunity(large, "900 EUR", 20, 100);
        AccountPlan small = plan("Small");
        Opportunity little = opportunity(small, "100 EUR", 20, 100);
        for (int i = 0; i < 9; i++) {
            met(small, 10, little);
        }
        AccountPlan abroad = plan("Abroad");
        met(abroad, 10, opportunity(abroad, "5 CNY", 20, 100));

        List<Balance> balances = Balance.of(portfolio(large, small, abroad, plan("Nothing")));

        assertThat(balance(balances, "Large").verdict()).isEqualTo(Verdict.LESS);
        assertThat(balance(balances, "Large").worth()).isEqualTo(90);
        assertThat(balance(balances, "Small").verdict()).isEqualTo(Verdict.MORE);
        assertThat(balance(balances, "Small").interactions()).isEqualTo(100);
        assertThat(balance(balances, "Abroad").verdict()).isEqualTo(Verdict.OPEN);
        assertThat(balance(balances, "Nothing").verdict()).isEqualTo(Verdict.OPEN);
    }

    private static Balance balance(List<Balance> balances, String account) {
        return balances.stream()
                .filter(balance -> balance.plan().account().equals(account))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void equalShareIsEven() {
        AccountPlan one = plan("One");
        met(one, 1, opportunity(one, "100 EUR", 20, 100));
        AccountPlan other = plan("Other");
        met(other, 1, opportunity(other, "150 EUR", 20, 100));

        assertThat(Balance.of(portfolio(one, other)))
                .extracting(Balance::verdict)
                .containsOnly(Verdict.EVEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void thePageHasARowForEveryPlanAndNamesThoseItCouldNotRead(String language) throws Exception {
        Locale locale = Locale.forLanguageTag(language);
        Portfolio portfolio = examples(locale);
        ReadDocument page = HtmlReader.read(write(portfolio, PortfolioFormat.HTML, locale));
        Texts texts = Texts.of(PortfolioWords.class, "portfolio");

        List<List<String>> rows = page.rows(texts.get(locale, "accounts.table"));
        assertThat(rows).hasSize(Examples.names().size());
        for (PlanSummary plan : portfolio.plans()) {
            assertThat(rows)
                    .filteredOn(row -> row.get(0).startsWith(ReadDocument.compact(plan.account())))
                    .singleElement()
                    .satisfies(
                            row ->
                                    assertThat(row.get(3))
                                            .startsWith("⬣" + plan.count(Severity.ERROR)));
        }
        assertThat(page.rows(texts.get(locale, "unreadable.table")))
                .containsExactly(List.of("x.keyplan", "Itisempty."));
        assertThat(page.text()).doesNotContain("null", "{0}", "{1}");
    }

    @Test
    void theGravestComeFirst() throws IOException {
        assertThat(examples(Locale.ENGLISH).plans().get(0).file())
                .isEqualTo(Examples.NEGLECTED_ACCOUNT);
    }

    @Test
    void theHeatMapShowsEachRuleThatFindsSomethingWithItsNumber() throws IOException {
        Portfolio portfolio = examples(Locale.ENGLISH);
        Document page = PortfolioPage.of(portfolio, Locale.ENGLISH, Paper.A4);
        Section health = page.sections().get(1);

        Figure map = (Figure) health.blocks().get(0);

        String svg = new org.keyplan.viewpoint.picture.SvgWriter().write(map.drawing());
        for (PlanSummary plan : portfolio.plans()) {
            plan.rules()
                    .forEach(
                            (rule, hits) ->
                                    assertThat(svg).contains(plan.account() + " – " + rule + " "));
        }
        assertThat(map.drawing().width()).isLessThan(1_700);
    }

    @Test
    void amountsCountsAndDaysOfTheTableKeepTheirTypes() throws IOException {
        AccountPlan plan = plan("=Northern Cement");
        opportunity(plan, "1000 EUR", 20, 50);
        plan.setNextReview(TODAY.minusDays(3));
        byte[] file = write(portfolio(plan), PortfolioFormat.XLSX, Locale.ENGLISH);

        try (XSSFWorkbook excel = XlsxReader.open(file)) {
            XSSFCell account = XlsxReader.column(excel, "Accounts", "Account").get(0);
            assertThat(account.getStringCellValue()).isEqualTo("'=Northern Cement");
            assertThat(account.getCellStyle().getQuotePrefixed()).isTrue();
            assertThat(number(excel, "Open pipeline EUR")).isEqualTo(1000);
            assertThat(number(excel, "Weighted EUR")).isEqualTo(500);
            assertThat(number(excel, "Review overdue (days)")).isEqualTo(3);
            assertThat(
                            XlsxReader.column(excel, "Accounts", "Next review")
                                    .get(0)
                                    .getLocalDateTimeCellValue()
                                    .toLocalDate())
                    .isEqualTo(TODAY.minusDays(3));
        }
    }

    private static double number(XSSFWorkbook excel, String heading) {
        return XlsxReader.column(excel, "Accounts", heading).get(0).getNumericCellValue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theTablesOfAllExamplesAreThere(String language) throws IOException {
        Locale locale = Locale.forLanguageTag(language);
        Portfolio portfolio = examples(locale);
        try (XSSFWorkbook excel = XlsxReader.open(write(portfolio, PortfolioFormat.XLSX, locale))) {
            for (String table : List.of("Accounts", "Categories", "Rules", "Resources", "Ranks")) {
                assertThat(XlsxReader.sheet(excel, table)).as(table).isNotNull();
            }
            assertThat(XlsxReader.table(XlsxReader.sheet(excel, "Rules")).getColumnCount())
                    .isEqualTo(portfolio.rules().size() + 1);
            assertThat(XlsxReader.table(XlsxReader.sheet(excel, "Unreadable")).getRowCount())
                    .isEqualTo(2);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"HTML", "XLSX"})
    void aPortfolioOfNothingSaysSo(String format) throws Exception {
        byte[] file =
                write(portfolio(), PortfolioFormat.valueOf(format), Locale.SIMPLIFIED_CHINESE);

        assertThat(file).isNotEmpty();
        if (format.equals("HTML")) {
            assertThat(HtmlReader.read(file).text()).contains("没有可读取的规划");
        } else {
            try (XSSFWorkbook excel = XlsxReader.open(file)) {
                assertThat(excel.getNumberOfSheets()).isEqualTo(1);
            }
        }
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndSayTheSame() {
        Texts texts = Texts.of(PortfolioWords.class, "portfolio");
        assertThat(texts.keys(Locale.SIMPLIFIED_CHINESE)).isEqualTo(texts.keys(Locale.ENGLISH));
        for (String key : texts.keys(Locale.ENGLISH)) {
            String english = texts.get(Locale.ENGLISH, key, 7, 8, 9, 6, 5);
            String chinese = texts.get(Locale.SIMPLIFIED_CHINESE, key, 7, 8, 9, 6, 5);
            for (String number : List.of("7", "8", "9", "6", "5")) {
                // The table of the figures' names has the number of days in it.
                assertThat(chinese.replace("365", "").contains(number))
                        .as("%s: %s / %s", key, english, chinese)
                        .isEqualTo(english.replace("365", "").contains(number));
            }
        }
    }
}
