package org.keyplan.documents.pptx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.documents.DocumentFormat;
import org.keyplan.documents.PlanDocument;
import org.keyplan.documents.options.DocumentOptions;
import org.keyplan.documents.options.Edition;
import org.keyplan.documents.section.DocumentAuthor;
import org.keyplan.documents.slide.Deck;
import org.keyplan.documents.slide.DeckAuthor;
import org.keyplan.documents.slide.Slide;
import org.keyplan.documents.slide.SlidePart.Diagram;
import org.keyplan.documents.slide.SlidePart.Grid;
import org.keyplan.documents.slide.SlideRoom;
import org.keyplan.documents.testing.Documents;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;
import org.keyplan.model.KeyplanFactory;
import org.keyplan.model.NamedElement;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.Stakeholder;
import org.keyplan.validation.ValidationResult;
import org.keyplan.viewpoint.blueprint.Blueprint.Edge;
import org.keyplan.viewpoint.blueprint.Blueprint.Node;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

class PresentationTest {

    static Stream<Arguments> examples() {
        return Examples.names().stream()
                .flatMap(
                        name ->
                                Documents.LANGUAGES.stream()
                                        .map(locale -> Arguments.of(name, locale)));
    }

    /** An example with its slides and its file, made once for all tests. */
    private record Made(AccountPlan plan, Deck deck, byte[] file) {

        private static final Map<List<Object>, Made> ALL = new ConcurrentHashMap<>();

        static Made of(String name, Locale locale) throws IOException {
            List<Object> key = List.of(name, locale);
            if (!ALL.containsKey(key)) {
                AccountPlan plan = Documents.example(name);
                Deck deck = PresentationTest.deck(plan, DocumentOptions.in(locale));
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                new PptxWriter().write(deck, out);
                ALL.put(key, new Made(plan, deck, out.toByteArray()));
            }
            return ALL.get(key);
        }

        XMLSlideShow show() throws IOException {
            return new XMLSlideShow(new ByteArrayInputStream(file));
        }

        ReturnedDeck returned() throws IOException {
            return ReturnedDeck.read(new ByteArrayInputStream(file));
        }
    }

    private static Deck deck(AccountPlan plan, DocumentOptions options) {
        ValidationResult result = Documents.validated(plan);
        return DeckAuthor.write(result, options, DocumentAuthor.write(result, options));
    }

    private static byte[] bytes(AccountPlan plan, DocumentOptions options) throws IOException {
        return Documents.write(
                PlanDocument.of(Documents.validated(plan), options, List.of(DocumentFormat.PPTX)),
                DocumentFormat.PPTX);
    }

    private static XMLSlideShow show(AccountPlan plan, DocumentOptions options) throws IOException {
        return new XMLSlideShow(new ByteArrayInputStream(bytes(plan, options)));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theFullEditionTellsTheWholePlanInSentences(String name, Locale locale) throws Exception {
        Deck deck = Made.of(name, locale).deck();

        assertThat(deck.slides()).hasSizeBetween(10, 14);
        assertThat(deck.slides().stream().map(Slide::id))
                .startsWith("title", "summary")
                .contains("opportunities", "actions");
        assertThat(deck.slides())
                .allSatisfy(
                        slide -> {
                            assertThat(slide.title()).isNotBlank().doesNotContain("{", "}");
                            assertThat(slide.topic()).isNotBlank();
                        });
        boolean chinese = locale.equals(Locale.SIMPLIFIED_CHINESE);
        assertThat(deck.slides().stream().skip(1).map(Slide::title))
                .allMatch(
                        title -> title.codePoints().anyMatch(Character::isIdeographic) || !chinese);
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everySlideHasALayoutItsTitleAndNothingBeyondItsEdges(String name, Locale locale)
            throws Exception {
        Deck deck = Made.of(name, locale).deck();
        try (XMLSlideShow show = Made.of(name, locale).show()) {
            assertThat(show.getPageSize().getWidth()).isEqualTo(SlideRoom.SLIDE_WIDTH);
            assertThat(show.getSlideMasters()).hasSize(1);
            assertThat(show.getSlideMasters().get(0).getSlideLayouts()).hasSize(7);
            assertThat(show.getSlides()).hasSameSizeAs(deck.slides());
            for (int i = 0; i < deck.slides().size(); i++) {
                XSLFSlide slide = show.getSlides().get(i);
                Slide said = deck.slides().get(i);
                assertThat(slide.getShapes())
                        .anyMatch(
                                shape ->
                                        shape instanceof XSLFTextShape text
                                                && (text.getTextType() == Placeholder.TITLE
                                                        || text.getTextType()
                                                                == Placeholder.CENTERED_TITLE)
                                                && text.getText()
                                                        .startsWith(said.title().substring(0, 2)));
                for (XSLFShape shape : all(slide.getShapes())) {
                    Rectangle2D at = seen(shape);
                    assertThat(at.getMinX()).as(shape.getShapeName()).isGreaterThan(-1);
                    assertThat(at.getMinY()).as(shape.getShapeName()).isGreaterThan(-1);
                    assertThat(at.getMaxX()).as(shape.getShapeName()).isLessThan(961);
                    assertThat(at.getMaxY()).as(shape.getShapeName()).isLessThan(541);
                }
            }
        }
    }

    /** Where a shape lies after it was turned, which connectors are by right angles. */
    private static Rectangle2D seen(XSLFShape shape) {
        Rectangle2D at = shape.getAnchor();
        boolean turned =
                shape instanceof XSLFConnectorShape line && Math.abs(line.getRotation() - 90) < 1;
        return turned
                ? new Rectangle2D.Double(
                        at.getCenterX() - at.getHeight() / 2,
                        at.getCenterY() - at.getWidth() / 2,
                        at.getHeight(),
                        at.getWidth())
                : at;
    }

    private static List<XSLFShape> all(List<XSLFShape> shapes) {
        List<XSLFShape> all = new ArrayList<>();
        for (XSLFShape shape : shapes) {
            all.add(shape);
            if (shape instanceof XSLFGroupShape group) {
                all.addAll(all(group.getShapes()));
            }
        }
        return all;
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noTwoShapesOfASlideHaveOneNumber(String name, Locale locale) throws Exception {
        try (XMLSlideShow show = Made.of(name, locale).show()) {
            for (XSLFSlide slide : show.getSlides()) {
                assertThat(all(slide.getShapes()).stream().map(XSLFShape::getShapeId))
                        .doesNotHaveDuplicates();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void aReturnedFileTellsEveryBoxAndLineOfItsDiagrams(String name, Locale locale)
            throws Exception {
        Made made = Made.of(name, locale);
        Deck deck = made.deck();
        ReturnedDeck returned = made.returned();

        int diagrams = 0;
        for (int i = 0; i < deck.slides().size(); i++) {
            int slide = i + 1;
            List<Node> nodes = new ArrayList<>();
            List<Edge> edges = new ArrayList<>();
            for (var part : deck.slides().get(i).parts()) {
                if (part instanceof Diagram diagram) {
                    nodes.addAll(diagram.blueprint().nodes());
                    edges.addAll(diagram.blueprint().edges());
                    diagrams++;
                }
            }
            assertThat(returned.boxes().stream().filter(b -> b.slide() == slide))
                    .extracting(ReturnedDeck.Box::element)
                    .containsExactlyInAnyOrderElementsOf(
                            nodes.stream().map(Node::element).toList());
            Map<String, String> elements =
                    nodes.stream().collect(Collectors.toMap(Node::id, Node::element));
            assertThat(returned.lines().stream().filter(line -> line.slide() == slide))
                    .extracting(line -> line.element() + ":" + line.source() + ">" + line.target())
                    .containsExactlyInAnyOrderElementsOf(
                            edges.stream()
                                    .filter(edge -> edge.shownBy().isEmpty())
                                    .map(
                                            e ->
                                                    e.element()
                                                            + ":"
                                                            + elements.get(e.source())
                                                            + ">"
                                                            + elements.get(e.target()))
                                    .toList());
        }
        assertThat(diagrams).isGreaterThan(0);
    }

    /** The slides show as much as can be read; the rest is named with where to find it. */
    @ParameterizedTest
    @MethodSource("examples")
    void everybodyIsOnTheOrgChartInItsOwnShapeOrNamedBelowIt(String name, Locale locale)
            throws Exception {
        Made made = Made.of(name, locale);
        List<Slide> slides = made.deck().slides();
        Map<String, String> texts = new HashMap<>();
        made.returned().boxes().stream()
                .filter(box -> slides.get(box.slide() - 1).id().equals("organisation"))
                .forEach(box -> texts.putIfAbsent(box.element(), box.text()));
        String remarks =
                slides.stream()
                        .filter(slide -> slide.id().equals("organisation"))
                        .flatMap(slide -> slide.remarks().stream())
                        .collect(Collectors.joining(" "));

        int shown = 0;
        for (Stakeholder person : made.plan().getAccount().getStakeholders()) {
            String text = texts.get(EcoreUtil.getURI(person).fragment());
            if (text == null) {
                assertThat(remarks).containsAnyOf(namesOf(person));
            } else {
                assertThat(text).containsIgnoringWhitespaces(person.getName().substring(0, 2));
                shown++;
            }
        }
        assertThat(shown).isGreaterThan(3);
    }

    /** The person's name and those of the units that the person belongs to. */
    private static String[] namesOf(Stakeholder person) {
        List<String> names = new ArrayList<>();
        names.add(person.getName());
        for (EObject at = person.getUnit(); at instanceof NamedElement unit; at = at.eContainer()) {
            if (unit instanceof OrganizationUnit) {
                names.add(unit.getName());
            }
        }
        return names.toArray(String[]::new);
    }

    /**
     * A board has no time for more; what is missing is said on the slides and to whoever exports.
     */
    @Test
    void whatIsLeftOutToKeepItShortIsSaid() throws Exception {
        AccountPlan plan = Documents.example(Examples.CONSTRUCTION_MACHINERY);
        DocumentOptions options = DocumentOptions.in(Locale.ENGLISH);
        Deck whole = deck(plan, options);
        Deck organisation = deck(plan, options.choosing(List.of("organisation"), List.of()));

        assertThat(whole.slides()).hasSize(14);
        assertThat(whole.notices())
                .singleElement()
                .asString()
                .contains("14 slides", "org charts of", "Group Procurement", "who of ours knows");
        assertThat(whole.slides().stream().flatMap(slide -> slide.remarks().stream()))
                .anyMatch(remark -> remark.contains("Group Procurement"))
                .anyMatch(remark -> remark.contains("who of ours knows whom"));
        assertThat(organisation.notices()).isEmpty();
        assertThat(organisation.slides().stream().map(Slide::title))
                .anyMatch(title -> title.startsWith("Group Procurement:"));
    }

    @Test
    void remarksStandOnTheirSlide() throws Exception {
        Made made = Made.of(Examples.CONSTRUCTION_MACHINERY, Locale.ENGLISH);
        try (XMLSlideShow show = made.show()) {
            for (int i = 0; i < made.deck().slides().size(); i++) {
                List<String> remarks = made.deck().slides().get(i).remarks();
                List<XSLFShape> boxes =
                        show.getSlides().get(i).getShapes().stream()
                                .filter(shape -> shape.getShapeName().equals("Remark"))
                                .toList();
                assertThat(boxes).hasSize(remarks.isEmpty() ? 0 : 1);
                if (!remarks.isEmpty()) {
                    assertThat(((XSLFTextShape) boxes.get(0)).getText())
                            .startsWith(remarks.get(0).substring(0, 20));
                }
            }
        }
    }

    @Test
    void tablesHaveHorizontalRulesAlone() throws Exception {
        int tables = 0;
        try (XMLSlideShow show =
                show(
                        Documents.example(Examples.CONSTRUCTION_MACHINERY),
                        DocumentOptions.in(Locale.ENGLISH))) {
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : slide.getShapes()) {
                    if (shape instanceof XSLFTable table) {
                        tables++;
                        for (XSLFTableRow row : table.getRows()) {
                            for (XSLFTableCell cell : row.getCells()) {
                                assertThat(upright(cell)).isFalse();
                            }
                        }
                    }
                }
            }
        }
        assertThat(tables).isGreaterThan(5);
    }

    private static boolean upright(XSLFTableCell cell) {
        return cell.getBorderColor(BorderEdge.left) != null
                || cell.getBorderColor(BorderEdge.right) != null;
    }

    @Test
    void theFilesPropertiesNameNobody() throws Exception {
        AccountPlan plan = Documents.example(Examples.POWER_AUTHORITY);
        try (XMLSlideShow show = show(plan, DocumentOptions.in(Locale.ENGLISH))) {
            var properties = show.getProperties().getCoreProperties();
            assertThat(properties.getCreator()).isEqualTo("Keyplan");
            assertThat(properties.getTitle()).isEqualTo(plan.getAccount().getName());
            assertThat(properties.getLastModifiedByUser()).isNull();
        }
    }

    @Test
    void smallTablesForTheCustomerShareASlideAndLargeOnesDoNot() throws Exception {
        assertThat(tablesOfActions(Examples.POWER_AUTHORITY)).containsExactly(2L);
        assertThat(tablesOfActions(Examples.CONSTRUCTION_MACHINERY)).containsExactly(1L, 1L);
    }

    /** How many tables each slide about actions has in what a customer gets of a whole plan. */
    private static List<Long> tablesOfActions(String example) throws IOException {
        DocumentOptions options = DocumentOptions.in(Locale.ENGLISH).with(Edition.CUSTOMER);
        return deck(Documents.example(example), options).slides().stream()
                .filter(slide -> slide.title().equals("Joint actions"))
                .map(slide -> slide.parts().stream().filter(Grid.class::isInstance).count())
                .toList();
    }

    /** Amounts in two currencies were cut off where a manager looks first. */
    @Test
    void aSumInSeveralCurrenciesIsShownWhole() throws Exception {
        for (Locale locale : Documents.LANGUAGES) {
            try (XMLSlideShow show = Made.of(Examples.NEGLECTED_ACCOUNT, locale).show()) {
                assertThat(
                                show.getSlides().get(1).getShapes().stream()
                                        .filter(shape -> shape.getShapeName().equals("Figure"))
                                        .map(shape -> ((XSLFTextShape) shape).getText()))
                        .isNotEmpty()
                        .noneMatch(text -> text.contains("…"))
                        .anyMatch(text -> text.contains("NZD") && text.contains("EUR"));
            }
        }
    }

    @Test
    void aManagerGetsASingleSlide() throws Exception {
        Deck deck =
                deck(
                        Documents.example(Examples.POWER_AUTHORITY),
                        DocumentOptions.in(Locale.ENGLISH).with(Edition.ONE_PAGE));

        assertThat(deck.slides()).hasSize(1);
        assertThat(deck.slides().get(0).parts()).hasSizeGreaterThan(3);
    }

    @Test
    void aReviewBeginsWithFindingsAndWhatHappened() throws Exception {
        Deck deck =
                deck(
                        Documents.example(Examples.NEGLECTED_ACCOUNT),
                        DocumentOptions.in(Locale.ENGLISH).with(Edition.REVIEW));

        assertThat(deck.slides().stream().map(Slide::id)).startsWith("title", "review", "review");
    }

    @Test
    void sectionsThatAreNotWantedHaveNoSlides() throws Exception {
        Deck deck =
                deck(
                        Documents.example(Examples.POWER_AUTHORITY),
                        DocumentOptions.in(Locale.ENGLISH)
                                .choosing(List.of("opportunities"), List.of()));

        assertThat(deck.slides().stream().map(Slide::id)).containsExactly("title", "opportunities");
    }

    @Test
    void whatIsMissingIsSaidOnlyWhereThatIsWanted() {
        AccountPlan plan = KeyplanFactory.eINSTANCE.createAccountPlan();
        plan.setName("New");
        DocumentOptions usual = DocumentOptions.in(Locale.ENGLISH);

        Function<DocumentOptions, List<String>> ids =
                options -> deck(plan, options).slides().stream().map(Slide::id).toList();

        assertThat(ids.apply(usual)).doesNotContain("opportunities", "whitespace");
        assertThat(ids.apply(usual.sayingMissing(true))).contains("opportunities", "whitespace");
    }

    @Test
    void hostileTextsLeaveTheFileReadableAndTheSlidesWhole() throws Exception {
        AccountPlan plan = Documents.example(Examples.POWER_AUTHORITY);
        String hostile =
                "<script>alert(1)</script> =cmd() \u0000\u0007\u000B & \uD83D\uDE80 "
                        + "unbreakable".repeat(40)
                        + " note".repeat(2_000);
        plan.getAccount().setName(hostile);
        plan.getAccount().setDescription(hostile);
        plan.getAccount().getStakeholders().forEach(p -> p.setName(hostile));
        plan.getRisks().forEach(risk -> risk.setMitigation(hostile));
        plan.getActions().forEach(action -> action.setName(hostile));
        plan.getSwot().forEach(entry -> entry.setText(hostile));
        plan.getOpportunities().forEach(opportunity -> opportunity.setName(hostile));
        try (XMLSlideShow show = show(plan, DocumentOptions.in(Locale.ENGLISH))) {
            for (XSLFSlide slide : show.getSlides()) {
                for (XSLFShape shape : all(slide.getShapes())) {
                    Rectangle2D at = shape.getAnchor();
                    assertThat(at.getMaxY()).as(shape.getShapeName()).isLessThan(541);
                    if (shape instanceof XSLFTextShape text
                            && text.getTextType() != Placeholder.FOOTER) {
                        assertThat(text.getText()).doesNotContain("\u0000", "\u0007");
                        assertThat(text.getTextHeight())
                                .as(text.getShapeName())
                                .isLessThan(1.6 * Math.max(20, at.getHeight()));
                    }
                }
            }
        }
    }
}
