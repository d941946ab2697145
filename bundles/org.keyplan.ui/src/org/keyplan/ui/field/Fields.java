package org.keyplan.ui.field;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.keyplan.model.Answer;
import org.keyplan.model.KeyplanPackage.Literals;
import org.keyplan.model.label.PlanLabels;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Finds the field that fits a property. */
public final class Fields {

    private Fields() {}

    /**
     * A new field, not yet created on screen.
     *
     * @param feature a property that contains no elements
     * @param lines how many lines of a free text are seen at once
     * @throws IllegalArgumentException if it contains elements: those have fields of their own
     */
    public static Field of(FieldSite site, EStructuralFeature feature, int lines) {
        if (feature instanceof EReference reference) {
            if (reference.isContainment()) {
                throw new IllegalArgumentException(feature.getName() + " contains elements");
            }
            return reference.isMany()
                    ? new ReferencesField(site, reference)
                    : new ReferenceField(site, reference);
        }
        EAttribute attribute = (EAttribute) feature;
        return attribute.isMany() ? many(site, attribute) : one(site, attribute, lines);
    }

    /**
     * The field of one of a few values, of which the best for an element come first.
     *
     * @param choices what to offer for an element
     */
    public static Field choice(
            FieldSite site, EAttribute attribute, Function<EObject, List<Enumerator>> choices) {
        return new ChoiceField(site, attribute, choices);
    }

    private static Field many(FieldSite site, EAttribute attribute) {
        return attribute.getEType() instanceof EEnum
                ? new ChoicesField(site, attribute)
                : new WordsField(site, attribute);
    }

    private static Field one(FieldSite site, EAttribute attribute, int lines) {
        EClassifier type = attribute.getEType();
        if (type == Literals.ANSWER) {
            return new AnswerField(site, attribute, answers(site.locale()));
        } else if (type instanceof EEnum) {
            List<Enumerator> all = ChoiceField.all(attribute);
            return new ChoiceField(site, attribute, element -> all);
        } else if (type == EcorePackage.Literals.EBOOLEAN) {
            return new TickField(site, attribute);
        } else if (type == EcorePackage.Literals.EBOOLEAN_OBJECT) {
            return new AnswerField(site, attribute, openAnswers(attribute));
        } else if (type == Literals.SCORE) {
            return new ScoreField(site, attribute);
        } else if (type == Literals.DATE) {
            return new DateField(site, attribute);
        }
        return new TextField(site, attribute, type.getInstanceClass() == String.class ? lines : 1);
    }

    private static List<AnswerField.Answer> answers(Locale locale) {
        List<AnswerField.Answer> answers = new ArrayList<>();
        for (Answer each : List.of(Answer.YES, Answer.NO, Answer.UNKNOWN)) {
            answers.add(
                    new AnswerField.Answer(
                            each, PlanLabels.literal(each, locale), each != Answer.UNKNOWN));
        }
        return answers;
    }

    /** Nobody's answer means that the plan works it out where it can. */
    private static List<AnswerField.Answer> openAnswers(EAttribute attribute) {
        String open = attribute == Literals.OPPORTUNITY__IN_FUNNEL ? "byAmount" : "unknown";
        return List.of(
                new AnswerField.Answer(true, TextField.TEXTS.get("yes"), true),
                new AnswerField.Answer(false, TextField.TEXTS.get("no"), true),
                new AnswerField.Answer(null, TextField.TEXTS.get(open), false));
    }
}
