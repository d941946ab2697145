package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.documents.testing.ReadDocument.compact;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.documents.content.Block.Callout;
import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.MarkdownReader;
import org.keyplan.documents.testing.ReadDocument;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.label.Texts;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Markdown file has links that lead somewhere, figures in words, and no markup but its own. */
class MarkdownFileTest {

    private static final String PLACE = "<a name=\"[A-Za-z0-9-]+\">";

    static Stream<PlanDocument> documents() {
        return Examples.names().stream()
                .flatMap(
                        name -> Documents.LANGUAGES.stream().map(locale -> document(name, locale)));
    }

    private static PlanDocument document(String name, Locale locale) {
        try {
            return Documents.ofExample(name, locale);
        } catch (Exception e) {
            throw new AssertionError(name + " in " + locale, e);
        }
    }

    private static byte[] write(PlanDocument document) throws Exception {
        return Documents.write(document, DocumentFormat.MD);
    }

    private static void assertOnlyOwnMarkup(Node file) {
        assertThat(MarkdownReader.all(file, HtmlInline.class))
                .extracting(HtmlInline::getLiteral)
                .allMatch(html -> html.matches("<br>|</?sub>|</a>|" + PLACE));
        assertThat(MarkdownReader.all(file, HtmlBlock.class))
                .extracting(HtmlBlock::getLiteral)
                .allMatch(
                        html ->
                                html.matches(
                                        "<details><summary>[^<>]*</summary>|</details>|<!-- -->"));
        assertThat(MarkdownReader.all(file, Link.class))
                .allMatch(link -> link.getDestination().matches("#[A-Za-z0-9-]+"))
                .allMatch(link -> link.getTitle() == null);
        for (Class<? extends Node> kind :
                List.of(Image.class, Code.class, FencedCodeBlock.class, IndentedCodeBlock.class)) {
            assertThat(MarkdownReader.all(file, kind)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void linksLeadToPlacesOfTheFile(PlanDocument document) throws Exception {
        Node file = MarkdownReader.parse(write(document));
        Set<String> places =
                MarkdownReader.all(file, HtmlInline.class).stream()
                        .map(HtmlInline::getLiteral)
                        .filter(html -> html.matches(PLACE))
                        .map(html -> "#" + html.split("\"")[1])
                        .collect(Collectors.toSet());

        assertThat(MarkdownReader.all(file, Link.class))
                .hasSizeGreaterThan(5)
                .allMatch(link -> places.contains(link.getDestination()));
        assertThat(places)
                .containsAll(
                        document.content().sections().stream().map(s -> "#" + s.id()).toList());
        assertOnlyOwnMarkup(file);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFigureIsToldInWords(PlanDocument document) throws Exception {
        Document content = document.content();
        List<Figure> figures =
                content.sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Figure.class::isInstance)
                        .map(Figure.class::cast)
                        .toList();

        String text = MarkdownReader.read(write(document)).text();

        for (int i = 0; i < figures.size(); i++) {
            assertThat(text)
                    .containsPattern(compact(content.labels().figure()) + (i + 1) + "[:：]")
                    .contains(compact(figures.get(i).caption()))
                    .contains(compact(figures.get(i).drawing().description()));
        }
    }

    @Test
    void aChartSaysWhoReportsToWhomAndWhoIsWhere() throws Exception {
        PlanDocument document = document(Examples.CONSTRUCTION_MACHINERY, Locale.ENGLISH);

        Node file = MarkdownReader.parse(write(document));

        List<ListItem> items = MarkdownReader.all(file, ListItem.class);
        assertThat(items)
                .extracting(MarkdownReader::text)
                .contains(compact("reports to: Rajesh Nair → Eleanor Whitcombe"));
        assertThat(items)
                .filteredOn(item -> MarkdownReader.text(item).startsWith("FleetManagement,Head"))
                .isNotEmpty()
                .allMatch(
                        item ->
                                MarkdownReader.all(item, ListItem.class).stream()
                                        .map(MarkdownReader::text)
                                        .anyMatch(text -> text.startsWith("PriyaRaman,")));
    }

    @ParameterizedTest
    @MethodSource("documents")
    void calloutsAreQuotes(PlanDocument document) throws Exception {
        long callouts =
                document.content().sections().stream()
                        .flatMap(section -> section.blocks().stream())
                        .filter(Callout.class::isInstance)
                        .count();

        assertThat(MarkdownReader.all(MarkdownReader.parse(write(document)), BlockQuote.class))
                .hasSize((int) callouts);
    }

    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "</details></sub></td>",
                "[click](javascript:alert(1))",
                "![pixel](https://tracker.example/x.png)",
                "<https://evil.example>",
                "a | b \\| c",
                "`code` ```` *bold* __more__ ~~gone~~",
                "# heading",
                "- item\n\n    code\n\n---\n# more",
                "1. first",
                "> quote",
                "/close",
                "@everyone please look, #1 and !2, GH-3",
                "$x^2$ and $$y$$",
                ":tada: :100:",
                "[^1]: note",
                "[ref]: https://evil.example",
                "&lt;b&gt; &amp;amp; &#60;",
                "--- \n***",
                "===",
                "+ plus",
                "\ttab first");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void whatPeopleTypeIsNoMarkup(String text) throws Exception {
        AccountPlan plan = PlanFiles.create(text);
        plan.setDescription(text);
        plan.getAccount().setIndustry(text);
        Stakeholder person = KeyplanFactory.eINSTANCE.createStakeholder();
        person.setName(text);
        person.setJobTitle(text);
        plan.getAccount().getStakeholders().add(person);
        for (Locale locale : Documents.LANGUAGES) {
            byte[] file = Documents.write(plan, locale, DocumentFormat.MD);

            ReadDocument read = MarkdownReader.read(file);
            assertThat(read.titles()).containsExactly(compact(text));
            assertThat(read.rows(Documents.text(locale, "organisation.people")))
                    .singleElement()
                    .asList()
                    .contains(compact(text));
            assertOnlyOwnMarkup(MarkdownReader.parse(file));
            assertThat(new String(file, StandardCharsets.UTF_8).lines())
                    .noneMatch(line -> line.startsWith("/"));
        }
    }

    @Test
    void bothLanguagesHaveTheSameWords() throws Exception {
        Class<?> anchor = Class.forName("org.keyplan.documents.markdown.MarkdownBlocks");
        Texts texts = Texts.of(anchor, "markdown");

        assertThat(texts.keys(Locale.SIMPLIFIED_CHINESE))
                .isNotEmpty()
                .isEqualTo(texts.keys(Locale.ENGLISH));
    }
}
