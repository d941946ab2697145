package org.keyplan.emfgen;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.ENamedElement;
import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
import java.util.List;

/** One class in the diagram: name, what it is, its attributes in a few lines, its references. */
final class ClassBox {
    static final double TITLE = 13;
    static final double TEXT = 10.5;
    private static final double HEAD = 25;
    private static final double LINE = 14.5;
    private static final double PAD = 10;

    final EClass type;
    final double x;
    final double y;
    final double width;
    private final List<String> attributes;
    private final List<EReference> references = new ArrayList<>();

    /**
     * @param listed the references written as lines of the box
     */
    ClassBox(EClass type, List<EReference> listed, double x, double y, double width) {
        this.type = type;
        this.x = x;
        this.y = y;
        this.width = width;
        references.addAll(listed);
        List<String> names = type.getEAttributes().stream().map(EAttribute::getName).toList();
        attributes = TextWidth.wrap(names, ", ", TEXT, width - 2 * PAD);
    }

    double height() {
        int lines = attributes.size() + references.size();
        return HEAD + (lines == 0 ? 0 : lines * LINE + 7);
    }

    double bottom() {
        return y + height();
    }

    double right() {
        return x + width;
    }

    /** Where lines to the class end: the middle of its name. */
    double anchorY() {
        return y + HEAD / 2;
    }

    /** Where a reference's line begins. */
    double rowY(EReference reference) {
        return baseline(attributes.size() + references.indexOf(reference)) - 3.5;
    }

    void draw(SvgWriter svg) {
        svg.rect(x, y, width, height(), 5, "#FFFFFF", type.isAbstract() ? "#A3AAB8" : "#565D6B");
        svg.text(
                x + PAD,
                y + 17,
                TITLE,
                "#111827",
                type.isAbstract() ? "italic 600" : "600",
                type.getName());
        String supertypes = String.join(", ", supertypes());
        double free = width - 3 * PAD - TextWidth.of(type.getName(), TITLE * 1.08);
        if (TextWidth.of(supertypes, 9.5) <= free) {
            svg.textEnd(right() - PAD, y + 17, 9.5, "#6B7280", supertypes);
        }
        if (height() > HEAD) {
            svg.line("#D5D9E0", 1, x, y + HEAD, right(), y + HEAD);
        }
        for (int i = 0; i < attributes.size(); i++) {
            svg.text(x + PAD, baseline(i), TEXT, "#374151", "400", attributes.get(i));
        }
        for (int i = 0; i < references.size(); i++) {
            EReference reference = references.get(i);
            svg.text(
                    x + PAD,
                    baseline(attributes.size() + i),
                    TEXT,
                    "#274C9B",
                    "400",
                    describe(reference));
        }
    }

    private double baseline(int line) {
        return y + HEAD + LINE * (line + 1);
    }

    /** What the class is besides an element of the plan, which nearly all are. */
    private List<String> supertypes() {
        return type.getESuperTypes().stream()
                .map(ENamedElement::getName)
                .filter(name -> !name.equals("PlanElement") || type.isAbstract())
                .map(name -> name.equals("NamedElement") ? "Named" : name)
                .toList();
    }

    private static String describe(EReference reference) {
        EClassifier target = reference.getEType();
        return (reference.isContainment() ? "◆ " : "→ ")
                + reference.getName()
                + ": "
                + target.getName()
                + (reference.isMany() ? " *" : "");
    }
}
