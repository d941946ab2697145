package org.keyplan.design.picture;

import org.eclipse.emf.ecore.EObject;
import org.keyplan.model.label.PlanLabels;
import org.keyplan.viewpoint.scene.EdgeLook;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeLook;
import org.keyplan.viewpoint.scene.Scene;
import org.keyplan.viewpoint.scene.SceneEdge;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.table.CrossTable;
import org.keyplan.viewpoint.table.TableCell;
import org.keyplan.viewpoint.table.TableLook;
import org.keyplan.viewpoint.table.TableRow;

import java.util.List;
import java.util.Locale;

/** What a diagram or table shows, one thing in a line, so that people can compare it. */
final class SceneText {
    private final StringBuilder out = new StringBuilder();
    private final Locale locale;

    private SceneText(Locale locale) {
        this.locale = locale;
    }

    static String of(Scene scene, Locale locale) {
        SceneText text = new SceneText(locale);
        text.line(
                "%s of %s: %s",
                scene.description().name(), text.name(scene.root()), quoted(scene.title()));
        text.line("layers %s", String.join(", ", scene.layers()));
        scene.nodes().forEach(node -> text.add(node, "  "));
        scene.edges().forEach(text::add);
        scene.hierarchy()
                .forEach(
                        (child, parent) ->
                                text.line("%s below %s", text.at(child), text.at(parent)));
        return text.out.toString();
    }

    static String of(CrossTable table, Locale locale) {
        SceneText text = new SceneText(locale);
        text.line(
                "%s of %s: %s",
                table.description().name(), text.name(table.root()), quoted(table.title()));
        table.columns()
                .forEach(c -> text.line("  column %s %s", quoted(c.label()), look(c.look())));
        table.rows().forEach(row -> text.add(row, table, "  "));
        return text.out.toString();
    }

    private void add(SceneNode node, String indent) {
        NodeLook look = node.look();
        line(
                "%s%s %s %s%s, style %d, fill %s, border %s %s %d",
                indent,
                node.mappingName(),
                name(node.element()),
                quoted(look.label()),
                shown(node.visible(), node.hiddenByFilter()),
                look.styleIndex(),
                look.fill().hex(),
                look.border().hex(),
                look.borderLine(),
                look.borderWidth());
        node.children().forEach(child -> add(child, indent + "  "));
    }

    private void add(SceneEdge edge) {
        EdgeLook look = edge.look();
        line(
                "%s %s -> %s%s, style %d, %s %s %d, %s to %s%s",
                edge.mappingName(),
                at(edge.source()),
                at(edge.target()),
                shown(edge.visible(), edge.hiddenByFilter()),
                look.styleIndex(),
                look.color().hex(),
                look.line(),
                look.width(),
                look.sourceArrow(),
                look.targetArrow(),
                look.center() == null ? "" : ", " + quoted(look.center()));
    }

    private void add(TableRow row, CrossTable table, String indent) {
        line("%srow %s %s", indent, quoted(row.label()), look(row.look()));
        for (int i = 0; i < row.cells().size(); i++) {
            TableCell cell = row.cells().get(i);
            if (cell != null) {
                line(
                        "%s  at %s: %s %s",
                        indent,
                        quoted(table.columns().get(i).label()),
                        quoted(cell.text()),
                        look(cell.look()));
            }
        }
        List<TableRow> below = row.rows();
        below.forEach(sub -> add(sub, table, indent + "  "));
    }

    private static String look(TableLook look) {
        return look.foreground().hex()
                + " on "
                + look.background().hex()
                + (look.formats().isEmpty() ? "" : " " + look.formats());
    }

    private static String shown(boolean visible, boolean filtered) {
        return visible ? "" : filtered ? ", filtered" : ", hidden";
    }

    private String at(NodeId id) {
        return name(id.element());
    }

    private String name(EObject element) {
        return "'" + PlanLabels.label(element, locale) + "'";
    }

    private static String quoted(LabelLook label) {
        return quoted(label.text()) + (label.formats().isEmpty() ? "" : " " + label.formats());
    }

    private static String quoted(String text) {
        return text == null
                ? "nothing"
                : '"' + text.replace("\n", " | ").replace("\t", " » ") + '"';
    }

    private void line(String format, Object... arguments) {
        out.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }
}
