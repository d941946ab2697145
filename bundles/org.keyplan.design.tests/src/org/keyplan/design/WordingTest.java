package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.ContainerMapping;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.EdgeMapping;
import org.keyplan.viewpoint.description.Mapping;
import org.keyplan.viewpoint.description.NodeMapping;
import org.keyplan.viewpoint.description.TableStyles;
import org.keyplan.viewpoint.description.Viewpoint;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Everything people read exists in both languages and is used. */
class WordingTest {

    private static final Map<String, String> LEGEND =
            Labels.read("/org/keyplan/design/legend.properties");

    private final Viewpoint viewpoint = PlanViewpoint.in(Locale.ENGLISH).viewpoint();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/OSGI-INF/l10n/org.keyplan.design",
                "/org/keyplan/design/legend",
                "/org/keyplan/design/service/words"
            })
    void bothLanguagesHaveTheSameKeysAndTheSamePlaceholders(String file) {
        Map<String, String> english = Labels.read(file + ".properties");
        Map<String, String> chinese = Labels.read(file + "_zh.properties");

        assertThat(chinese.keySet()).isEqualTo(english.keySet());
        english.forEach(
                (key, text) -> {
                    assertThat(placeholders(chinese.get(key)))
                            .as(key)
                            .isEqualTo(placeholders(text));
                    assertThat(chinese.get(key).isEmpty()).as(key).isEqualTo(text.isEmpty());
                });
    }

    @Test
    void everyLabelOfTheDeclarationHasATextAndEveryTextIsUsed() {
        Set<String> used = new TreeSet<>(Set.of("pluginName", "providerName"));
        Matcher label = Pattern.compile("label=\"([^\"]*)\"").matcher(declaration());
        while (label.find()) {
            assertThat(label.group(1)).as("labels are keys").startsWith("%");
            used.add(label.group(1).substring(1));
        }

        assertThat(Labels.ENGLISH.keySet()).isEqualTo(used);
    }

    @Test
    void labelsAreReadInTheReadersLanguage() {
        assertThat(viewpoint.diagram("OrgChart").orElseThrow().label()).isEqualTo("Org chart");
        assertThat(
                        PlanViewpoint.in(Locale.SIMPLIFIED_CHINESE)
                                .viewpoint()
                                .diagram("OrgChart")
                                .orElseThrow()
                                .label())
                .isEqualTo("组织架构图");
    }

    @Test
    void theLegendTellsEveryStyleOfEveryDiagramAndTableAndNothingElse() {
        Set<String> wanted = new TreeSet<>();
        for (DiagramDescription diagram : viewpoint.diagrams()) {
            String prefix = "legend." + diagram.name() + ".";
            wanted.add("empty." + diagram.name());
            diagram.mappings().forEach(m -> addStyles(prefix + m.name(), conditionals(m), wanted));
            LEGEND.keySet().stream()
                    .filter(k -> k.startsWith(prefix + "also."))
                    .forEach(wanted::add);
        }
        for (CrossTableDescription table : viewpoint.tables()) {
            String prefix = "legend." + table.name() + ".";
            wanted.add("empty." + table.name());
            table.allLines().forEach(l -> addTableStyles(prefix + l.name(), l.styles(), wanted));
            table.columns().forEach(c -> addTableStyles(prefix + c.name(), c.styles(), wanted));
            table.intersections()
                    .forEach(
                            i -> {
                                wanted.add(prefix + i.name());
                                addTableStyles(prefix + i.name(), i.styles(), wanted);
                            });
        }

        assertThat(LEGEND.keySet()).isEqualTo(wanted);
    }

    @Test
    void furtherSentencesOfALegendAreCountedWithoutGaps() {
        for (DiagramDescription diagram : viewpoint.diagrams()) {
            String prefix = "legend." + diagram.name() + ".also.";
            long sentences = LEGEND.keySet().stream().filter(k -> k.startsWith(prefix)).count();
            for (int i = 1; i <= sentences; i++) {
                assertThat(LEGEND.get(prefix + i)).as(prefix + i).isNotBlank();
            }
        }
    }

    @Test
    void whatALegendTellsByColourItTellsByAMarkOrInWordsToo() {
        for (String attitude : List.of("Champion", "Supporter", "Neutral", "Sceptic", "Opponent")) {
            assertThat(LEGEND.get("legend.OrgChart.Person.is" + attitude))
                    .matches("[▲▼●]+ " + attitude);
        }
    }

    private static void addStyles(
            String mapping, List<? extends Conditional<?>> conditionals, Set<String> keys) {
        keys.add(mapping);
        if (!conditionals.isEmpty()) {
            keys.add(mapping + ".title");
        }
        conditionals.forEach(c -> keys.add(mapping + "." + c.predicate().name()));
    }

    private static void addTableStyles(String mapping, TableStyles styles, Set<String> keys) {
        Stream.concat(styles.foregrounds().stream(), styles.backgrounds().stream())
                .forEach(
                        style -> {
                            keys.add(mapping + ".title");
                            keys.add(mapping + "." + style.predicate().name());
                        });
    }

    private static List<? extends Conditional<?>> conditionals(Mapping mapping) {
        if (mapping instanceof NodeMapping node) {
            return node.conditionals();
        }
        if (mapping instanceof ContainerMapping container) {
            return container.conditionals();
        }
        return ((EdgeMapping) mapping).conditionals();
    }

    private static Set<String> placeholders(String text) {
        Set<String> found = new HashSet<>();
        Matcher placeholder = Pattern.compile("\\{(\\d)").matcher(text);
        while (placeholder.find()) {
            found.add(placeholder.group(1));
        }
        return found;
    }

    private static String declaration() {
        try (InputStream stream =
                WordingTest.class.getResourceAsStream(PlanViewpoint.DECLARATION)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
