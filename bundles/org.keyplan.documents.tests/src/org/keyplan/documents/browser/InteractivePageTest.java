package org.keyplan.documents.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.testing.Documents;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** What people do with a page: go through it, search, sort, change its colours. */
class InteractivePageTest extends BrowserTest {

    private static final String CURRENT = "document.querySelector('#contents [aria-current]')";
    private static final String HITS = "document.querySelector('#hits').textContent";

    @Test
    void theContentsLeadToSectionsAndMarkTheOneInView() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 1440, 900);

        page.click("#contents a[href=\"#findings\"]");

        page.waitUntil(
                "Math.abs(document.getElementById('findings').getBoundingClientRect().top)"
                        + " < innerHeight / 2");
        page.waitUntil(CURRENT + "?.getAttribute('href') === '#findings'");
        page.evaluate("document.getElementById('influence').scrollIntoView({behavior: 'instant'})");
        page.waitUntil(CURRENT + "?.getAttribute('href') === '#influence'");
        assertThat(page.number("document.querySelectorAll('#contents [aria-current]').length"))
                .isEqualTo(1);
        assertThat(page.number("document.querySelector('.bar').getBoundingClientRect().top"))
                .as("the bar stays")
                .isZero();
    }

    @Test
    void onAPhoneTheContentsAreAMenu() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 390, 800);
        String shown =
                "document.querySelector('#contents').offsetParent !== null ||"
                    + " getComputedStyle(document.querySelector('#contents')).display !== 'none'";
        assertThat(page.holds(shown)).isFalse();

        page.click("#menu");
        assertThat(page.holds(shown)).isTrue();
        page.press("Escape");
        assertThat(page.holds(shown)).isFalse();
        page.click("#menu");
        page.click("#contents a[href=\"#risks\"]");

        assertThat(page.holds(shown)).isFalse();
        page.waitUntil(CURRENT + "?.getAttribute('href') === '#risks'");
    }

    @Test
    void searchCountsAndMarksHitsAndGoesThroughThem() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 1440, 900);

        page.press("/");
        page.type("eleanor   whitcombe");
        page.waitUntil(HITS + " !== ''");

        String[] first = page.text(HITS).split(" of ");
        int count = Integer.parseInt(first[1]);
        assertThat(first[0]).isEqualTo("1");
        assertThat(count).isGreaterThan(10);
        assertThat(page.number("CSS.highlights.get('hit').size")).isEqualTo(count);
        assertThat(page.text("[...CSS.highlights.get('hit-now')][0].toString()"))
                .isEqualTo("Eleanor Whitcombe");
        page.press("Enter");
        assertThat(page.text(HITS)).isEqualTo("2 of " + count);
        page.click("#previous");
        page.click("#previous");
        assertThat(page.text(HITS)).isEqualTo(count + " of " + count);
        assertThat(
                        page.holds(
                                "(r => r.top >= 0 && r.bottom <= innerHeight)"
                                    + "([...CSS.highlights.get('hit-now')][0].getBoundingClientRect())"))
                .isTrue();
        page.evaluate("document.querySelector('#query').focus()");
        page.press("Escape");
        assertThat(page.text(HITS)).isEmpty();
        assertThat(page.number("CSS.highlights.size")).isZero();
    }

    @Test
    void searchFindsTheWordsOfDiagramsAndBringsThemCloser() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 1440, 900);

        page.evaluate("document.querySelector('#organisation').scrollIntoView()");
        page.press("/");
        page.type("Amelia Stroud");
        page.waitUntil(HITS + " !== ''");
        String inPicture =
                "[...CSS.highlights.get('hit-now')][0].startContainer.parentElement.closest('svg')";
        for (int i = 0; i < 40 && !page.holds(inPicture); i++) {
            page.press("Enter");
        }

        assertThat(page.holds(inPicture)).isTrue();
        assertThat(
                        page.number(
                                "[...CSS.highlights.get('hit-now')][0].startContainer.parentElement"
                                        + ".getBoundingClientRect().height"))
                .as("can be read")
                .isGreaterThan(10);
    }

    @ParameterizedTest
    @CsvSource({"en, no such words, No hits", "zh, 没有这样的词, 没有找到"})
    void searchSaysWhenThereIsNothing(String language, String words, String answer)
            throws Exception {
        BrowserPage page = open(Locale.forLanguageTag(language), 1440, 900);

        page.press("/");
        page.type(words);

        page.waitUntil(HITS + " === '%s'".formatted(answer));
        assertThat(page.holds("document.querySelector('#next').disabled")).isTrue();
    }

    @Test
    void tablesSortByAmountsAndDatesAndGoBackToThePlansOrder() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 1440, 900);
        String table =
                "[...document.querySelectorAll('table')].find(t => t.caption.textContent"
                        + " === 'What they bought')";
        String column = table + ".tBodies[0].innerText.match(/[0-9,]+(?= GBP)/g).join(' ')";
        String plan = page.text(column);
        page.evaluate(table + ".id = 'bought'");
        String head = "#bought th.number button";

        page.click(head);
        assertThat(page.text(column))
                .isEqualTo("9,800,000 10,700,000 11,250,000 12,400,000 13,150,000");
        assertThat(page.text("document.querySelector('#bought th.number').ariaSort"))
                .isEqualTo("ascending");
        assertThat(page.text("document.querySelector('#status').textContent"))
                .isEqualTo("Sorted by Amount, ascending");
        page.press("Enter");
        assertThat(page.text(column))
                .isEqualTo("13,150,000 12,400,000 11,250,000 10,700,000 9,800,000");
        page.press("Enter");
        assertThat(page.text(column)).isEqualTo(plan);
        assertThat(page.holds("document.querySelector('#bought [aria-sort]')")).isFalse();
    }

    @Test
    void rowsWithoutAValueComeLastWhicheverWayATableIsSorted() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 1440, 900);
        // Dates with gaps, scores, and numbers whose digits would sort otherwise as text.
        page.evaluate(
                "(() => { const t = document.querySelector('table'); t.id = 'made';"
                        + " const n = t.cloneNode(true); })()");

        List<String> dates = List.of("2026-07-10", "", "2025-12-01", "2026-01-31");

        assertThat(sortedByScript(page, dates, 1)).isEqualTo("2025-12-01|2026-01-31|2026-07-10|");
        assertThat(sortedByScript(page, dates, 2)).isEqualTo("2026-07-10|2026-01-31|2025-12-01|");
        assertThat(sortedByScript(page, List.of("●●●○○", "●○○○○", "●●●●●"), 1))
                .isEqualTo("●○○○○|●●●○○|●●●●●");
        assertThat(sortedByScript(page, List.of("Step 10", "Step 9", "step 1"), 1))
                .isEqualTo("step 1|Step 9|Step 10");
    }

    /**
     * The first column after so many presses on its head, in a table that a page has as a whole.
     */
    private String sortedByScript(BrowserPage page, List<String> cells, int presses)
            throws Exception {
        String fill =
                "(() => { const t = [...document.querySelectorAll('main table')]"
                        + ".filter(t => t.tBodies[0].rows.length >= %d)[0]; t.id = 'filled';"
                                .formatted(cells.size())
                        + " const texts = %s;".formatted(Json.text(cells))
                        + " [...t.tBodies[0].rows].forEach((r, i) => {"
                        + " r.cells[0].textContent = texts[i] ?? ''; r.hidden = i >= texts.length;"
                        + " }); })()";
        page.load(example(Locale.ENGLISH));
        page.evaluate(fill);
        for (int i = 0; i < presses; i++) {
            page.click("#filled th button");
        }
        return page.text(
                "[...document.querySelectorAll('#filled tbody tr')].filter(r => !r.hidden)"
                        + ".map(r => r.cells[0].textContent).join('|')");
    }

    @Test
    void onAPhoneTablesSortByAChoice() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 360, 740);
        page.evaluate(
                "[...document.querySelectorAll('table')].find(t => t.caption.textContent"
                        + " === 'What they bought').id = 'bought'");
        String years =
                "[...document.querySelectorAll('#bought tbody tr')]"
                        + ".map(r => r.cells[0].textContent).join(' ')";

        page.evaluate(
                "(() => { const s = document.querySelector('#bought').parentElement"
                        + ".querySelector('select'); s.value = '1';"
                        + " s.dispatchEvent(new Event('change')); })()");

        assertThat(page.text(years)).isEqualTo("2021 2023 2022 2024 2025");
    }

    @Test
    void coloursFollowTheSystemUntilOneIsChosenWhichIsKept() throws Exception {
        BrowserPage page = watched(empty()).systemTheme("dark").load(example(Locale.ENGLISH));
        String ground = "getComputedStyle(document.documentElement).backgroundColor";
        String paper = "getComputedStyle(document.querySelector('.paper')).backgroundColor";
        String dark = page.text(ground);
        assertThat(page.text("document.querySelector('#theme').ariaPressed")).isEqualTo("true");
        assertThat(page.text(paper)).isEqualTo("rgb(255, 255, 255)");

        page.click("#theme");

        assertThat(page.text(ground)).isEqualTo("rgb(255, 255, 255)").isNotEqualTo(dark);
        page.load(example(Locale.ENGLISH));
        assertThat(page.text(ground)).isEqualTo("rgb(255, 255, 255)");
        page.evaluate("localStorage.clear()");
        page.systemTheme("light").load(example(Locale.ENGLISH));
        page.click("#theme");
        assertThat(page.text(ground)).isEqualTo(dark);
        assertThat(page.text(paper)).isEqualTo("rgb(255, 255, 255)");
        page.evaluate("localStorage.clear()");
    }

    @ParameterizedTest
    @ValueSource(ints = {360, 768, 1440, 2560})
    void nothingHasToBeScrolledSideways(int width) throws Exception {
        for (Locale locale : Documents.LANGUAGES) {
            BrowserPage page = open(locale, width, 900);

            assertThat(page.number("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(width);
        }
    }

    @Test
    void withoutScriptEverythingIsThere() throws Exception {
        BrowserPage page =
                watched(empty()).withoutScript().load(example(Locale.ENGLISH)).window(1440, 900);

        assertThat(page.holds("document.documentElement.classList.contains('js')")).isFalse();
        assertThat(page.holds("document.querySelector('.bar').offsetParent")).isFalse();
        assertThat(page.holds("document.querySelector('#contents').offsetHeight > 0")).isTrue();
        assertThat(
                        page.holds(
                                "[...document.querySelectorAll('figure svg')]"
                                        + ".every(s => s.getBoundingClientRect().height > 100)"))
                .isTrue();
        assertThat(
                        page.holds(
                                "[...document.querySelectorAll('main > section')]"
                                        + ".every(s => s.innerText.length > 20)"))
                .isTrue();
    }

    @Test
    void onPaperThereAreNoControlsAndDiagramsAreWhole() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 1440, 900);
        page.click("figure [data-action=in]");

        page.print();
        assertThat(
                        page.holds(
                                "[...document.querySelectorAll('.bar, .tools')]"
                                        + ".every(e => getComputedStyle(e).display === 'none')"))
                .isTrue();
        assertThat(
                        page.holds(
                                "(s => s.viewBox.baseVal.width === Number(s.getAttribute('width')))"
                                        + "(document.querySelector('figure .live > svg'))"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>document.title='owned'</script>",
                "\"><img src=x onerror=\"document.title='owned'\">",
                "</style></script><svg onload=\"document.title='owned'\">",
                "]]></script><script>document.title='owned'</script>",
            })
    void whatPeopleTypeNeverRuns(String text) throws Exception {
        AccountPlan plan = PlanFiles.create("Safe");
        plan.setDescription(text);
        Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
        person.setName(text);
        plan.getAccount().getStakeholders().add(person);
        Path file = write(plan, Locale.ENGLISH, folder.resolve("hostile.html"));

        BrowserPage page = watched(empty()).load(file);

        assertThat(page.text("document.title")).isEqualTo("Safe");
        assertThat(page.holds("document.body.innerText.includes(%s)".formatted(Json.text(text))))
                .isTrue();
        page.point("figure .live");
        assertThat(page.text("document.title")).isEqualTo("Safe");
    }
}
