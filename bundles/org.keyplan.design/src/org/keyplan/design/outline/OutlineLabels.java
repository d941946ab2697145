package org.keyplan.design.outline;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.OrganizationUnit;
import org.keyplan.model.label.ElementDetails;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.model.label.Texts;

import java.util.List;
import java.util.Locale;

/** What the nodes of an outline are called in a language. */
public final class OutlineLabels {
    private static final Texts TEXTS = Texts.of(OutlineLabels.class, "outline");

    private final PlanOutline outline;
    private final Locale locale;

    public OutlineLabels(PlanOutline outline, Locale locale) {
        this.outline = outline;
        this.locale = locale;
    }

    /** The name of a node. */
    public String label(Object node) {
        if (node instanceof OutlineGroup group) {
            String key = "group." + group.kind();
            return TEXTS.has(key)
                    ? TEXTS.get(locale, key)
                    : PlanLabels.feature(group.kind().lists().get(0), locale);
        }
        if (node instanceof OutlineDiagram diagram) {
            return diagram(diagram);
        }
        if (node instanceof OutlineRange range) {
            List<Object> in = outline.children(range);
            return in.isEmpty()
                    ? ""
                    : TEXTS.get(locale, "range", label(in.get(0)), label(in.get(in.size() - 1)));
        }
        return PlanLabels.label((EObject) node, locale);
    }

    private String diagram(OutlineDiagram diagram) {
        String kind = TEXTS.get(locale, "diagram." + diagram.kind());
        return switch (diagram.kind()) {
            case INFLUENCE_MAP -> TEXTS.get(locale, "diagram.of", kind, diagram.root());
            default -> kind;
        };
    }

    /** What is said beside the name; empty if there is nothing to say. */
    public String detail(Object node) {
        if (node instanceof OutlineRange range) {
            return count(outline.children(range).size());
        }
        if (node instanceof OutlineGroup || node instanceof OrganizationUnit) {
            return count(outline.count(node));
        }
        return node instanceof EObject element ? ElementDetails.of(element, locale) : "";
    }

    private String count(int count) {
        return count == 0 ? "" : TEXTS.get(locale, "count", count);
    }
}
