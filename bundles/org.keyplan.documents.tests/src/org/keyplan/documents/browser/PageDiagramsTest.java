package org.keyplan.documents.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

import java.util.Locale;

/** What people do with the diagrams of a page. */
class PageDiagramsTest extends BrowserTest {

    private static final String VIEW =
            "document.querySelector('figure .live > svg').viewBox.baseVal.width";

    @Test
    void diagramsZoomByButtonsKeysAndWheelAndCanBeDragged() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 1440, 900);
        double all = page.number(VIEW);

        page.click("figure [data-action=in]");
        page.waitUntil(VIEW + " < " + all * 0.8);
        double closer = page.number(VIEW);
        page.evaluate("document.querySelector('figure .live').focus()");
        page.press("+");
        page.waitUntil(VIEW + " < " + closer * 0.8);
        double x = page.number("document.querySelector('figure .live > svg').viewBox.baseVal.x");
        page.press("ArrowRight");
        page.waitUntil("document.querySelector('figure .live > svg').viewBox.baseVal.x > " + x);
        double before =
                page.number("document.querySelector('figure .live > svg').viewBox.baseVal.y");
        page.drag("figure .live", 0, -80);
        page.waitUntil(
                "document.querySelector('figure .live > svg').viewBox.baseVal.y > " + before);
        double dragged = page.number(VIEW);
        page.wheel("figure .live", -240, true);
        page.waitUntil(VIEW + " < " + dragged * 0.9);
        page.click("figure [data-action=fit]");
        page.waitUntil("Math.abs(%s - %s) < 1".formatted(VIEW, all));
        page.wheel("figure .live", 240, false);
        assertThat(page.number(VIEW))
                .as("without Ctrl the page scrolls")
                .isCloseTo(all, within(1.0));
    }

    @Test
    void aDiagramFillsTheScreenAndComesBack() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 1440, 900);

        page.click("figure [data-action=full]");

        assertThat(page.holds("document.querySelector('dialog[open] .live > svg')")).isTrue();
        assertThat(page.number("document.querySelector('dialog .live').clientHeight"))
                .isGreaterThan(780);
        page.press("Escape");
        page.waitUntil("!document.querySelector('dialog').open");
        assertThat(
                        page.holds(
                                "[...document.querySelectorAll('figure')].every(f =>"
                                        + " f.querySelector('.live > svg') &&"
                                        + " f.querySelector('.tools'))"))
                .isTrue();
        assertThat(page.text("document.activeElement.dataset.action")).isEqualTo("full");
    }

    @Test
    void partsOfDiagramsTellWhatTheyAreToMouseAndKeys() throws Exception {
        BrowserPage page = open(Locale.ENGLISH, 1440, 900);
        String tip = "document.querySelector('#tip')";
        page.evaluate(
                "[...document.querySelectorAll('figure')].find(f => f.id.startsWith("
                        + "'influence')).querySelector('.live').id = 'map'");
        page.point("#map");
        page.evaluate(
                "[...document.querySelectorAll('#map g[aria-label^=\"Eleanor\"]')]"
                        + ".at(-1).querySelector('rect').setAttribute('class', 'eleanor')");

        // Once more, since the first time the page scrolled.
        page.point("#map .eleanor");
        page.waitUntil("new Promise(requestAnimationFrame)");
        page.point("#map .eleanor");

        page.waitUntil("!" + tip + ".hidden");
        assertThat(page.text(tip + ".textContent")).contains("Eleanor Whitcombe", "Attitude:");
        page.press("Escape");
        assertThat(page.holds(tip + ".hidden")).isTrue();
        page.evaluate("document.querySelector('#map').focus()");
        page.press("Enter");
        assertThat(page.text("document.activeElement.tagName")).isEqualTo("g");
        String first = page.text("document.activeElement.getAttribute('aria-label')");
        page.press("ArrowDown");
        assertThat(page.text("document.activeElement.getAttribute('aria-label')"))
                .isNotEqualTo(first);
        assertThat(page.holds(tip + ".hidden")).isFalse();
        assertThat(page.holds("document.querySelector('#map g > title')"))
                .as("the browser's own tooltip")
                .isFalse();
        page.press("Escape");
        assertThat(page.text("document.activeElement.id")).isEqualTo("map");
    }
}
