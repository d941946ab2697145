package org.keyplan.viewpoint.card;

import org.eclipse.emf.ecore.EcoreFactory;
import org.keyplan.viewpoint.scene.LabelFormat;
import org.keyplan.viewpoint.scene.LabelLook;
import org.keyplan.viewpoint.scene.LineStyle;
import org.keyplan.viewpoint.scene.NodeId;
import org.keyplan.viewpoint.scene.NodeKind;
import org.keyplan.viewpoint.scene.NodeLook;
import org.keyplan.viewpoint.scene.Rgb;
import org.keyplan.viewpoint.scene.SceneNode;
import org.keyplan.viewpoint.text.FontMetricsTable;
import org.keyplan.viewpoint.text.TextMetrics;

import java.util.List;
import java.util.Set;

/** Nodes with one thing changed from a usual card. */
final class CardSamples {
    static final TextMetrics METRICS = FontMetricsTable.get();

    private String style = "SquareDescription";
    private NodeKind kind = NodeKind.NODE;
    private String fill = "#E8F5EA";
    private String fill2;
    private String border = "#2F7A49";
    private int borderWidth = 2;
    private Rgb labelColor = Rgb.BLACK;
    private int labelSize = 8;
    private String alignment = "LEFT";
    private boolean inside = true;
    private Integer width;
    private Integer height;
    private boolean collapsed;
    private List<SceneNode> children = List.of();
    private Set<LabelFormat> formats = Set.of();

    static CardSamples usual() {
        return new CardSamples();
    }

    CardSamples style(String name) {
        style = name;
        return this;
    }

    CardSamples kind(NodeKind other) {
        kind = other;
        return this;
    }

    CardSamples ground(String color) {
        fill = color;
        return this;
    }

    CardSamples gradientTo(String color) {
        fill2 = color;
        return this;
    }

    CardSamples border(String color, int pixels) {
        border = color;
        borderWidth = pixels;
        return this;
    }

    CardSamples label(String color, int points, LabelFormat... more) {
        labelColor = Rgb.of(color);
        labelSize = points;
        formats = Set.of(more);
        return this;
    }

    CardSamples aligned(String where) {
        alignment = where;
        return this;
    }

    CardSamples labelBelow() {
        inside = false;
        return this;
    }

    CardSamples size(Integer tensWide, Integer tensHigh) {
        width = tensWide;
        height = tensHigh;
        return this;
    }

    CardSamples collapsed() {
        collapsed = true;
        return this;
    }

    CardSamples holding(SceneNode... nodes) {
        children = List.of(nodes);
        return this;
    }

    SceneNode node(String label) {
        NodeLook look =
                new NodeLook(
                        style,
                        -1,
                        new LabelLook(label, labelColor, labelSize, formats),
                        alignment,
                        inside,
                        null,
                        Rgb.of(fill),
                        fill2 == null ? null : Rgb.of(fill2),
                        null,
                        Rgb.of(border),
                        borderWidth,
                        LineStyle.SOLID,
                        width,
                        height,
                        null,
                        null,
                        null);
        NodeId id = new NodeId(null, "//Person", EcoreFactory.eINSTANCE.createEObject());
        return new SceneNode(id, "Person", kind, false, look, true, false, collapsed, children);
    }

    Card card(String label) {
        return new CardFactory(METRICS).card(node(label));
    }
}
