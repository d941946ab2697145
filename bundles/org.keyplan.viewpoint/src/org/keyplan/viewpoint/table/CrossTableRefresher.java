package org.keyplan.viewpoint.table;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ReflectiveItemProvider;
import org.eclipse.emf.edit.provider.ReflectiveItemProviderAdapterFactory;
import org.keyplan.viewpoint.description.ColumnMapping;
import org.keyplan.viewpoint.description.CrossTableDescription;
import org.keyplan.viewpoint.description.Expression;
import org.keyplan.viewpoint.description.IntersectionMapping;
import org.keyplan.viewpoint.description.LineMapping;
import org.keyplan.viewpoint.expression.Evaluation;
import org.keyplan.viewpoint.expression.Interpreter;
import org.keyplan.viewpoint.expression.Variables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Plays descriptions of cross tables on models. Time is linear in the number of elements, plus what
 * the table's own expressions take; finders of references are asked once for each row.
 */
public final class CrossTableRefresher {
    private final Interpreter interpreter;
    private final Function<EObject, String> names;
    private final TableLooks looks;

    /**
     * @param names how elements call themselves, for headers that declare no label
     */
    public CrossTableRefresher(Interpreter interpreter, Function<EObject, String> names) {
        this.interpreter = interpreter;
        this.names = names;
        this.looks = new TableLooks(interpreter);
    }

    /** Elements call themselves by their class and the feature that looks most like a name. */
    public CrossTableRefresher(Interpreter interpreter) {
        this(interpreter, CrossTableRefresher::reflectiveName);
    }

    private static String reflectiveName(EObject element) {
        return new ReflectiveItemProvider(new ReflectiveItemProviderAdapterFactory())
                .getText(element);
    }

    /** Whether a table of that kind can be made for an element. */
    public boolean fits(CrossTableDescription description, EObject root) {
        return interpreter.domainClasses().isInstance(root, description.domainClass())
                && (description.preconditionExpression().isNone()
                        || interpreter
                                .evaluate(description.preconditionExpression(), root)
                                .isTrue());
    }

    /** What the table shows now. */
    public CrossTable refresh(CrossTableDescription description, EObject root) {
        String title = title(description, root);
        EObject view = TableViews.table(title, root);
        List<Draft.Column> columns = columns(description, root, view);
        Draft draft = new Draft(description, root, view, columns);
        for (LineMapping mapping : description.lines()) {
            addRows(draft, null, mapping);
        }
        new Cells(interpreter, looks, draft).fill();
        return new CrossTable(
                description,
                root,
                title,
                columns.stream().map(Draft.Column::shown).toList(),
                draft.rows());
    }

    /**
     * What the table shows now, where only elements that stand in its cells have changed: came,
     * went, moved to other places or got another text or look. Headers and the cells of all other
     * elements are taken over, so this is much less work than {@link #refresh}. A table some cells
     * of which stand for mere references is made anew.
     *
     * @param before made by the same description with the same interpreter
     */
    public CrossTable refreshCells(CrossTable before, Set<EObject> changed) {
        CrossTableDescription description = before.description();
        if (!description.intersections().stream().allMatch(IntersectionMapping::useDomainClass)) {
            return refresh(description, before.root());
        }
        Draft draft = Draft.of(before);
        new Cells(interpreter, looks, draft).refill(changed);
        return new CrossTable(
                description, before.root(), before.title(), before.columns(), draft.rows());
    }

    private String title(CrossTableDescription description, EObject root) {
        Evaluation title = interpreter.evaluate(description.titleExpression(), root);
        return description.titleExpression().isNone() || !title.isEvaluated()
                ? "new " + description.label()
                : title.asText();
    }

    private List<Draft.Column> columns(
            CrossTableDescription description, EObject root, EObject view) {
        Variables known =
                Variables.NONE
                        .with("containerView", view)
                        .with("container", root)
                        .with("viewpoint", view)
                        .with("table", view);
        List<Draft.Column> columns = new ArrayList<>();
        for (ColumnMapping mapping : description.columns()) {
            candidates(mapping.semanticCandidates(), mapping.domainClass(), root, known)
                    .forEach(
                            element -> {
                                String label = header(mapping.headerLabel(), element);
                                columns.add(
                                        new Draft.Column(
                                                columns.size(),
                                                new TableColumn(
                                                        mapping,
                                                        element,
                                                        label,
                                                        looks.column(mapping, element)),
                                                TableViews.column(label, element)));
                            });
        }
        return columns;
    }

    /**
     * A row is not repeated below itself, where mappings that apply to their own rows and a model
     * that goes in circles would repeat it for ever.
     *
     * @param above null for the first level
     */
    private void addRows(Draft draft, Draft.Row above, LineMapping mapping) {
        EObject container = above == null ? draft.root() : above.element();
        EObject view = above == null ? draft.view() : above.view();
        Variables known =
                Variables.NONE
                        .with("containerView", view)
                        .with("container", container)
                        .with("viewpoint", draft.view())
                        .with("table", draft.view())
                        .with("root", draft.root());
        candidates(mapping.semanticCandidates(), mapping.domainClass(), container, known)
                .filter(element -> above == null || !above.isWithin(mapping, element))
                .map(element -> row(draft, above, mapping, element))
                .toList()
                .forEach(row -> subLines(draft, mapping).forEach(sub -> addRows(draft, row, sub)));
    }

    private Draft.Row row(Draft draft, Draft.Row above, LineMapping mapping, EObject element) {
        String label = header(mapping.headerLabel(), element);
        return draft.add(
                above,
                mapping,
                element,
                label,
                looks.row(mapping, element),
                TableViews.line(label, element));
    }

    private static Stream<LineMapping> subLines(Draft draft, LineMapping mapping) {
        return Stream.concat(
                mapping.subLines().stream(),
                mapping.reusedSubLines().stream().map(draft.description()::line));
    }

    /** Each once and of the class; without an expression, all that an element contains. */
    private Stream<EObject> candidates(
            Expression expression, String domainClass, EObject container, Variables known) {
        if (expression.isNone()) {
            List<EObject> all = new ArrayList<>();
            container.eAllContents().forEachRemaining(all::add);
            return ofClass(all, domainClass);
        }
        return ofClass(interpreter.evaluate(expression, container, known).elements(), domainClass);
    }

    private Stream<EObject> ofClass(List<EObject> elements, String domainClass) {
        return elements.stream()
                .filter(element -> interpreter.domainClasses().isInstance(element, domainClass));
    }

    private String header(Expression label, EObject element) {
        if (label.isNone()) {
            return names.apply(element);
        }
        Evaluation text = interpreter.evaluate(label, element);
        return text.isEvaluated() ? text.asLabel() : null;
    }
}
