package org.keyplan.emfgen;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Draws the metamodel: the plan on top, the areas in columns below. What an element contains hangs
 * on a line with a diamond at its left; references within an area are lines at its right, shared by
 * all that have the same target; references into other areas are only named, which keeps a model
 * with so many of them readable.
 */
final class ClassDiagram {
    private static final double MARGIN = 24;
    private static final double BOX = 238;
    private static final double INDENT = 32;
    private static final double BUS = 12;
    private static final double PAD = 24;
    private static final double LANE = 8;
    private static final double AREA_HEAD = 34;
    private static final double GAP = 12;
    private static final int COLUMNS = 4;
    private static final String CONTAINMENT = "#565D6B";
    private static final String REFERENCE = "#274C9B";

    private final EPackage model;
    private final SvgWriter svg = new SvgWriter();
    private final Map<EClass, ClassBox> boxes = new LinkedHashMap<>();
    private final Map<ModelArea, List<EClass>> laneTargets = new LinkedHashMap<>();

    ClassDiagram(EPackage model) {
        this.model = model;
    }

    String render() {
        double[] lefts = new double[COLUMNS];
        double right = MARGIN + 10;
        for (int column = 0; column < COLUMNS; column++) {
            lefts[column] = right;
            right += BUS + columnWidth(column) + 22;
        }
        double width = right - 12 + MARGIN;
        EClass root = ModelArea.PLAN.classes(model).get(0);
        ClassBox plan = place(root, MARGIN, MARGIN, width - 2 * MARGIN);
        double bottom = 0;
        for (int column = 0; column < COLUMNS; column++) {
            bottom = Math.max(bottom, column(column, lefts[column], plan.bottom() + 30));
        }
        boxes.values().forEach(box -> box.draw(svg));
        double end = common(bottom + 16, width);
        return svg.document(width, legend(end + 8) + MARGIN, "Metamodel of Keyplan");
    }

    private double columnWidth(int column) {
        double width = 0;
        for (ModelArea area : ModelArea.values()) {
            if (area.column == column) {
                width = Math.max(width, areaWidth(area));
            }
        }
        return width;
    }

    private double areaWidth(ModelArea area) {
        return PAD + 16 + BOX + 1.5 * INDENT + lanes(area).size() * LANE;
    }

    /** Places and draws the areas of one column; returns where it ends. */
    private double column(int column, double left, double top) {
        double y = top;
        double panel = left + BUS;
        double width = columnWidth(column);
        double busEnd = y;
        List<Runnable> lines = new ArrayList<>();
        for (ModelArea area : ModelArea.values()) {
            if (area.column != column) {
                continue;
            }
            double areaTop = y;
            double boxTop = y + AREA_HEAD;
            double boxRight = panel + width - 16 - lanes(area).size() * LANE;
            for (EClass type : area.classes(model)) {
                double x = panel + PAD + depth(type) * INDENT;
                ClassBox box = place(type, x, boxTop, boxRight - x);
                boxTop = box.bottom() + GAP;
                if (depth(type) == 0) {
                    busEnd = box.anchorY();
                    lines.add(() -> stub(left, box));
                }
            }
            double height = boxTop - GAP + 16 - areaTop;
            svg.rect(panel, areaTop, width, height, 8, "#F3F4F6", "#E2E5EA");
            svg.text(panel + PAD, areaTop + 22, 13, "#274C9B", "600", area.title);
            lines.add(() -> nested(area));
            lines.add(() -> references(area, boxRight));
            y = areaTop + height + 18;
        }
        svg.line(CONTAINMENT, 1.2, left, top - 30, left, busEnd);
        diamond(left, top - 30);
        lines.forEach(Runnable::run);
        return y - 18;
    }

    private ClassBox place(EClass type, double x, double y, double width) {
        List<EReference> listed =
                type.getEReferences().stream()
                        .filter(ref -> !isDrawnContainment(ref) && !isOpposite(ref))
                        .toList();
        ClassBox box = new ClassBox(type, listed, x, y, width);
        boxes.put(type, box);
        return box;
    }

    private boolean isDrawnContainment(EReference reference) {
        return reference.isContainment()
                && holder(reference.getEReferenceType()).filter(reference::equals).isPresent();
    }

    /** Of two opposite references only the one that is stored in the file is shown. */
    private static boolean isOpposite(EReference reference) {
        return reference.isTransient() && reference.getEOpposite() != null;
    }

    /** The reference that a class is drawn under: the first that contains it. */
    private Optional<EReference> holder(EClass type) {
        return model.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .flatMap(other -> ((EClass) other).getEReferences().stream())
                .filter(ref -> ref.isContainment() && ref.getEReferenceType() == type)
                .findFirst();
    }

    /** How deep below the plan's own parts a class is contained. */
    private int depth(EClass type) {
        EClass container = holder(type).map(EReference::getEContainingClass).orElseThrow();
        return ModelArea.of(container) == ModelArea.PLAN ? 0 : 1 + depth(container);
    }

    private void stub(double busX, ClassBox box) {
        svg.line(CONTAINMENT, 1.2, busX, box.anchorY(), box.x, box.anchorY());
        multiplicity(box);
    }

    private void multiplicity(ClassBox box) {
        String text = holder(box.type).map(ReferencePage::multiplicity).orElseThrow();
        svg.textEnd(box.x - 3, box.anchorY() - 3, 9.5, CONTAINMENT, text);
    }

    /** The lines from the classes of an area to what they contain. */
    private void nested(ModelArea area) {
        for (EClass type : area.classes(model)) {
            ClassBox container = boxes.get(type);
            double x = container.x + 8;
            double end = 0;
            for (EClass other : area.classes(model)) {
                boolean part =
                        holder(other).map(EReference::getEContainingClass).orElseThrow() == type;
                if (part && other != type) {
                    ClassBox box = boxes.get(other);
                    svg.line(CONTAINMENT, 1.2, x, box.anchorY(), box.x, box.anchorY());
                    multiplicity(box);
                    end = box.anchorY();
                }
            }
            if (end > 0) {
                svg.line(CONTAINMENT, 1.2, x, container.bottom(), x, end);
                diamond(x, container.bottom());
            }
        }
    }

    private void diamond(double x, double y) {
        svg.shape(CONTAINMENT, x, y, x + 4, y + 6, x, y + 12, x - 4, y + 6);
    }

    /** The lines to a class from everything in its area that refers to it. */
    private void references(ModelArea area, double boxRight) {
        List<EClass> targets = lanes(area);
        for (EClass type : area.classes(model)) {
            for (EReference reference : drawn(type)) {
                EClass target = reference.getEReferenceType();
                double lane = boxRight + LANE * (targets.size() - targets.indexOf(target));
                double from = boxes.get(type).rowY(reference);
                double to = boxes.get(target).anchorY();
                svg.line(REFERENCE, 0.9, boxRight, from, lane, from, lane, to, boxRight + 4, to);
                svg.shape(REFERENCE, boxRight, to, boxRight + 7, to - 3, boxRight + 7, to + 3);
            }
        }
    }

    private List<EClass> lanes(ModelArea area) {
        return laneTargets.computeIfAbsent(
                area,
                key ->
                        area.classes(model).stream()
                                .flatMap(type -> drawn(type).stream())
                                .map(EReference::getEReferenceType)
                                .distinct()
                                .toList());
    }

    private List<EReference> drawn(EClass type) {
        return type.getEReferences().stream()
                .filter(ref -> !ref.isContainment() && !isOpposite(ref))
                .filter(ref -> ModelArea.of(ref.getEReferenceType()) == ModelArea.of(type))
                .toList();
    }

    /** What classes have in common, in one row at the bottom; returns where it ends. */
    private double common(double top, double width) {
        List<EClass> types = ModelArea.BASE.classes(model);
        svg.text(MARGIN, top + 12, 13, REFERENCE, "600", ModelArea.BASE.title);
        double box = (width - 2 * MARGIN - (types.size() - 1) * GAP) / types.size();
        double end = 0;
        for (int i = 0; i < types.size(); i++) {
            ClassBox common = place(types.get(i), MARGIN + i * (box + GAP), top + 22, box);
            common.draw(svg);
            end = Math.max(end, common.bottom());
        }
        return end;
    }

    private double legend(double top) {
        double y = top + 14;
        diamond(MARGIN + 5, y - 9);
        svg.text(MARGIN + 16, y, 10.5, "#374151", "400", "contains");
        svg.line(REFERENCE, 0.9, MARGIN + 86, y - 3.5, MARGIN + 112, y - 3.5);
        svg.shape(REFERENCE, MARGIN + 112, y - 3.5, MARGIN + 105, y - 6.5, MARGIN + 105, y - 0.5);
        svg.text(
                MARGIN + 120,
                y,
                10.5,
                "#374151",
                "400",
                "refers to (references into other areas are only named, → feature: Class)");
        return y;
    }
}
