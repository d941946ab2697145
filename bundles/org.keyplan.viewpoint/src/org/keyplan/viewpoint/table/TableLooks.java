package org.keyplan.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.viewpoint.description.ColorSpec;
import org.keyplan.viewpoint.description.ColumnMapping;
import org.keyplan.viewpoint.description.Conditional;
import org.keyplan.viewpoint.description.IntersectionMapping;
import org.keyplan.viewpoint.description.LineMapping;
import org.keyplan.viewpoint.description.TableStyles;
import org.keyplan.viewpoint.description.TableStyles.Background;
import org.keyplan.viewpoint.description.TableStyles.Foreground;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.scene.Colors;
import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.Rgb;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Works out looks. For letters and ground apart: of a row, its first conditional style that
 * matches, else its default; of a column's header, the default if its colour is fixed; of a cell,
 * the first conditional style of its mapping, then of its column's, then the default of its
 * mapping, then of its column's. Conditions are asked of the element shown.
 */
final class TableLooks {
    private final Interpreter interpreter;
    private final Colors colors;

    TableLooks(Interpreter interpreter) {
        this.interpreter = interpreter;
        this.colors = new Colors(interpreter);
    }

    TableLook row(LineMapping mapping, EObject element) {
        Declared declared = new Declared(mapping.name(), mapping.styles());
        return look(
                first(conditional(declared, Side.FOREGROUND, element), declared.foreground()),
                first(conditional(declared, Side.BACKGROUND, element), declared.background()),
                element);
    }

    TableLook column(ColumnMapping mapping, EObject element) {
        Declared declared = new Declared(mapping.name(), mapping.styles());
        Choice<Foreground> letters = declared.foreground();
        Choice<Background> ground = declared.background();
        return look(
                letters != null && isFixed(letters.style().color()) ? letters : null,
                ground != null && isFixed(ground.style().color()) ? ground : null,
                element);
    }

    TableLook cell(IntersectionMapping mapping, ColumnMapping column, EObject element) {
        Declared own = new Declared(mapping.name(), mapping.styles());
        Declared below = new Declared(column.name(), column.styles());
        return look(
                first(
                        conditional(own, Side.FOREGROUND, element),
                        conditional(below, Side.FOREGROUND, element),
                        own.foreground(),
                        below.foreground()),
                first(
                        conditional(own, Side.BACKGROUND, element),
                        conditional(below, Side.BACKGROUND, element),
                        own.background(),
                        below.background()),
                element);
    }

    private TableLook look(Choice<Foreground> letters, Choice<Background> ground, EObject element) {
        TableLook plain = TableLook.PLAIN;
        return new TableLook(
                letters == null ? plain.foreground() : color(letters.style().color(), element),
                ground == null ? plain.background() : color(ground.style().color(), element),
                letters == null ? plain.labelSize() : letters.style().labelSize(),
                letters == null ? plain.formats() : formats(letters.style()),
                letters == null ? null : letters.origin(),
                ground == null ? null : ground.origin());
    }

    private Rgb color(ColorSpec spec, EObject element) {
        return colors.color(spec, element);
    }

    private static boolean isFixed(ColorSpec color) {
        return color instanceof ColorSpec.Fixed;
    }

    private static Set<LabelFormat> formats(Foreground letters) {
        Set<LabelFormat> formats = EnumSet.noneOf(LabelFormat.class);
        letters.formats().forEach(format -> formats.add(LabelFormat.valueOf(format.name())));
        return formats;
    }

    private <S> Choice<S> conditional(Declared declared, Side<S> side, EObject element) {
        List<Conditional<S>> conditionals = side.of().apply(declared.styles());
        for (int i = 0; i < conditionals.size(); i++) {
            if (interpreter.evaluate(conditionals.get(i).predicate(), element).isTrue()) {
                return new Choice<>(
                        conditionals.get(i).style(), new TableLook.Origin(declared.mapping(), i));
            }
        }
        return null;
    }

    @SafeVarargs
    private static <S> Choice<S> first(Choice<S>... choices) {
        for (Choice<S> choice : choices) {
            if (choice != null) {
                return choice;
            }
        }
        return null;
    }

    /** Letters or ground. */
    private record Side<S>(Function<TableStyles, List<Conditional<S>>> of) {
        static final Side<Foreground> FOREGROUND = new Side<>(TableStyles::foregrounds);
        static final Side<Background> BACKGROUND = new Side<>(TableStyles::backgrounds);
    }

    /** A style that was chosen, and where from. */
    private record Choice<S>(S style, TableLook.Origin origin) {}

    /** What a mapping declares. */
    private record Declared(String mapping, TableStyles styles) {
        Choice<Foreground> foreground() {
            Foreground style = styles.defaultForeground();
            return style == null || style.color() == null ? null : new Choice<>(style, origin());
        }

        Choice<Background> background() {
            Background style = styles.defaultBackground();
            return style == null || style.color() == null ? null : new Choice<>(style, origin());
        }

        private TableLook.Origin origin() {
            return new TableLook.Origin(mapping, -1);
        }
    }
}
