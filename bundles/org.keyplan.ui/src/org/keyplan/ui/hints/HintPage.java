package org.keyplan.ui.hints;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;
import org.keyplan.model.hint.Hint;
import org.keyplan.model.hint.Hints;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.ui.UiPlugin;
import org.keyplan.ui.text.Prose;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.FindingPlace;
import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleCatalogue;
import org.keyplan.validation.review.RulesAbout;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Writes what there is to say of a topic. */
final class HintPage {
    private static final UiTexts TEXTS = UiTexts.beside(HintPage.class);

    private final IWorkbenchPage workbench;
    private final Consumer<Object> explain;
    private final RulesAbout rules = new RulesAbout(RuleCatalogue.standard());

    /**
     * @param explain called with a concept that a person chose
     */
    HintPage(IWorkbenchPage workbench, Consumer<Object> explain) {
        this.workbench = workbench;
        this.explain = explain;
    }

    /** Whether there is more to say of a concept than its name. */
    static boolean isExplained(Object concept) {
        return Hints.of(concept, Locale.getDefault()).isPresent()
                || concept instanceof EStructuralFeature field
                        && Hints.of(field.getEType(), Locale.getDefault()).isPresent();
    }

    /** The findings about the topic's element or, if a field is explained, about that field. */
    static List<Finding> findings(Topic topic) {
        return topic
                .element()
                .flatMap(element -> UiPlugin.get().sessions().of(element))
                .map(session -> session.findings().all())
                .orElse(List.of())
                .stream()
                .filter(finding -> isAbout(finding, topic))
                .toList();
    }

    private static boolean isAbout(Finding finding, Topic topic) {
        EObject element = topic.element().orElseThrow();
        if (topic.concept() instanceof EStructuralFeature field) {
            FindingPlace place = FindingPlace.of(finding);
            return place.element() == element && place.field().filter(f -> f == field).isPresent();
        }
        return finding.element() == element;
    }

    void write(Composite area, Topic topic, List<Finding> findings) {
        Prose prose = Prose.in(area);
        if (topic.isContents()) {
            new ContentsPage(prose, explain).write();
        } else if (topic.concept() instanceof Rule rule) {
            new RulePage(prose, explain).write(rule);
        } else {
            concept(prose, topic, findings);
        }
    }

    private void concept(Prose prose, Topic topic, List<Finding> findings) {
        Locale locale = Locale.getDefault();
        Object concept = topic.concept();
        Hint hint = Hints.of(concept, locale).orElseGet(() -> plain(concept, locale));
        prose.title(hint.title());
        context(prose, topic);
        new FindingLinks(prose, workbench).write(findings);
        texts(prose, hint);
        if (concept instanceof EStructuralFeature field && field.getEType() instanceof EEnum) {
            EEnum choice = (EEnum) field.getEType();
            Hints.of(choice, locale).ifPresent(ofChoice -> texts(prose, without(ofChoice, hint)));
            values(prose, choice, topic);
        } else if (concept instanceof EEnum choice) {
            values(prose, choice, topic);
        } else if (concept instanceof EClass type) {
            new FieldLinks(prose, explain).write(type);
        }
        new RuleLinks(prose, explain).write(rules(concept));
        source(prose, concept, hint);
    }

    /** What a field is that has no hint of its own. */
    private static Hint plain(Object concept, Locale locale) {
        String title = "";
        String what = "";
        if (concept instanceof EStructuralFeature field) {
            title = PlanLabels.feature(field, locale);
            what = PlanLabels.description(field, locale);
        } else if (concept instanceof EClass type) {
            title = PlanLabels.type(type, locale);
            what = PlanLabels.description(type, locale);
        }
        return new Hint(title, what, "", "", "", List.of(), "");
    }

    /** What a field's own hint says need not be said again of its values. */
    private static Hint without(Hint ofChoice, Hint ofField) {
        return new Hint(
                ofChoice.title(),
                ofField.what().isEmpty() ? ofChoice.what() : "",
                ofField.why().isEmpty() ? ofChoice.why() : "",
                ofField.find().isEmpty() ? ofChoice.find() : "",
                ofChoice.act(),
                ofField.questions().isEmpty() ? ofChoice.questions() : List.of(),
                "");
    }

    /** The element that brought the person here, or what a field belongs to. */
    private void context(Prose prose, Topic topic) {
        Locale locale = Locale.getDefault();
        Object concept = topic.concept();
        if (concept instanceof EStructuralFeature field) {
            EClass type = field.getEContainingClass();
            if (Hints.of(type, locale).isPresent()) {
                prose.links(
                        TEXTS.get("hints.fieldOf", Prose.escaped(PlanLabels.type(type, locale))),
                        any -> explain.accept(type));
            }
        } else if (concept instanceof Enumerator value && !(value instanceof EEnumLiteral)) {
            Hints.choice(value)
                    .ifPresent(
                            choice ->
                                    prose.links(
                                            TEXTS.get(
                                                    "hints.valueOf",
                                                    Prose.escaped(PlanLabels.type(choice, locale))),
                                            any -> explain.accept(choice)));
        } else if (topic.element().isPresent()) {
            prose.small(PlanLabels.label(topic.element().get(), locale));
        }
    }

    private static void texts(Prose prose, Hint hint) {
        if (!hint.what().isEmpty()) {
            prose.paragraph(hint.what());
        }
        section(prose, "hints.why", hint.why());
        section(prose, "hints.find", hint.find());
        section(prose, "hints.act", hint.act());
        if (!hint.questions().isEmpty()) {
            prose.heading(TEXTS.get("hints.ask"));
            hint.questions()
                    .forEach(question -> prose.paragraph(TEXTS.get("hints.item", question)));
        }
    }

    private static void section(Prose prose, String heading, String text) {
        if (!text.isEmpty()) {
            prose.heading(TEXTS.get(heading));
            prose.paragraph(text);
        }
    }

    /** Each value with what it means; that of the element comes with what to do. */
    private static void values(Prose prose, EEnum choice, Topic topic) {
        Locale locale = Locale.getDefault();
        prose.heading(TEXTS.get("hints.values"));
        for (EEnumLiteral literal : choice.getELiterals()) {
            Hints.of(literal, locale)
                    .ifPresent(
                            hint -> {
                                if (isPresent(literal, topic)) {
                                    prose.strong(TEXTS.get("hints.value.here", hint.title()));
                                } else {
                                    prose.strong(hint.title());
                                }
                                Prose.indented(prose.paragraph(hint.what()));
                                if (!hint.act().isEmpty()) {
                                    Prose.indented(prose.small(TEXTS.get("hints.do", hint.act())));
                                }
                            });
        }
    }

    private static boolean isPresent(EEnumLiteral literal, Topic topic) {
        if (!(topic.concept() instanceof EStructuralFeature field) || topic.element().isEmpty()) {
            return false;
        }
        EObject element = topic.element().get();
        if (!field.getEContainingClass().isInstance(element)) {
            return false;
        }
        Object value = element.eGet(field);
        return value == literal.getInstance()
                || value instanceof List<?> several && several.contains(literal.getInstance());
    }

    private List<Rule> rules(Object concept) {
        if (concept instanceof EClass type) {
            return rules.type(type);
        } else if (concept instanceof EStructuralFeature field) {
            return rules.field(field);
        } else if (concept instanceof EEnum choice) {
            return rules.choice(choice);
        }
        return List.of();
    }

    private static void source(Prose prose, Object concept, Hint hint) {
        String source = hint.source();
        if (source.isEmpty() && concept instanceof EStructuralFeature field) {
            source = Hints.of(field.getEType(), Locale.getDefault()).map(Hint::source).orElse("");
        }
        if (!source.isEmpty()) {
            prose.heading(TEXTS.get("hints.source"));
            prose.small(source);
        }
    }
}
