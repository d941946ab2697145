package org.keyplan.ui.diagram.editor;

import org.eclipse.gef.Tool;
import org.eclipse.gef.palette.CombinedTemplateCreationEntry;
import org.eclipse.gef.palette.PaletteDrawer;
import org.eclipse.gef.palette.PaletteEntry;
import org.eclipse.gef.palette.PaletteGroup;
import org.eclipse.gef.palette.PaletteRoot;
import org.eclipse.gef.palette.ToolEntry;
import org.eclipse.jface.resource.ImageDescriptor;
import org.keyplan.ui.diagram.image.DiagramImages;
import org.keyplan.ui.diagram.keys.DiagramSelectionTool;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.ui.diagram.tool.ConnectingTool;
import org.keyplan.ui.diagram.tool.FrameTool;
import org.keyplan.ui.diagram.tool.Hints;
import org.keyplan.ui.diagram.tool.PlacingTool;
import org.keyplan.ui.diagram.tool.ToolRequests;
import org.keyplan.viewpoint.description.Layer;
import org.keyplan.viewpoint.description.ToolSection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The palette: selecting, and whatever the layers that are on declare for making nodes and lines.
 * Follows the layers.
 */
final class PaletteContents {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(PaletteContents.class);

    private final PaletteRoot root = new PaletteRoot();
    private final List<PaletteEntry> drawers = new ArrayList<>();
    private final Map<PaletteEntry, String> own = new HashMap<>();
    private SheetViewer diagram;
    private Set<String> layers;

    private Hints hints() {
        return diagram.context().hints();
    }

    PaletteRoot root() {
        return root;
    }

    /** Offers the tools of a diagram. */
    void attach(SheetViewer to) {
        diagram = to;
        PaletteGroup selecting = new PaletteGroup(TEXTS.get("selecting"));
        ToolEntry select =
                new Entry("select", TEXTS.get("select"), TEXTS.get("select.tip")) {
                    @Override
                    public Tool createTool() {
                        return new DiagramSelectionTool();
                    }
                };
        selecting.add(select);
        selecting.add(
                new Entry("marquee", TEXTS.get("marquee"), TEXTS.get("marquee.tip")) {
                    @Override
                    public Tool createTool() {
                        return new FrameTool();
                    }
                });
        if (!diagram.host().isReadOnly()) {
            selecting.add(
                    new Entry("note", TEXTS.get("note"), TEXTS.get("note.tip")) {
                        @Override
                        public Tool createTool() {
                            return new PlacingTool(ToolRequests.note(), hints());
                        }
                    });
        }
        root.add(selecting);
        root.setDefaultEntry(select);
        update();
        diagram.addListener(this::update);
        DiagramImages.whenThemeChanges(diagram.viewer().getControl(), this::dress);
    }

    /** Icons are others in another theme. */
    private void dress() {
        own.forEach((entry, icon) -> entry.setSmallIcon(DiagramImages.descriptor(icon)));
        layers = null;
        update();
    }

    private void update() {
        Set<String> on = diagram.scene().layers();
        if (on.equals(layers)) {
            return;
        }
        layers = on;
        drawers.forEach(root::remove);
        drawers.clear();
        for (Layer layer : diagram.host().description().layers()) {
            if (on.contains(layer.name())) {
                layer.toolSections().forEach(this::add);
            }
        }
    }

    private void add(ToolSection section) {
        PaletteDrawer drawer = new PaletteDrawer(section.label());
        drawer.setInitialState(PaletteDrawer.INITIAL_STATE_OPEN);
        for (org.keyplan.viewpoint.description.Tool tool : section.tools()) {
            ToolEntry entry = entry(tool);
            if (entry != null) {
                drawer.add(entry);
            }
        }
        if (!drawer.getChildren().isEmpty()) {
            root.add(drawer);
            drawers.add(drawer);
        }
        section.subSections().forEach(this::add);
    }

    /** Null for tools that are not used by the palette. */
    private ToolEntry entry(org.keyplan.viewpoint.description.Tool tool) {
        if (tool instanceof org.keyplan.viewpoint.description.Tool.EdgeCreation edge) {
            String tip = TEXTS.get("line.tip", tool.label());
            return new ToolEntry(tool.label(), tip, icon(tool, edge.mappings()), null) {
                @Override
                public Tool createTool() {
                    return new ConnectingTool(edge, hints());
                }
            };
        }
        List<String> made = made(tool);
        boolean generic = tool instanceof org.keyplan.viewpoint.description.Tool.Generic;
        if (made.isEmpty() && !generic) {
            return null;
        }
        String tip = TEXTS.get(generic ? "generic.tip" : "node.tip", tool.label());
        return new CombinedTemplateCreationEntry(
                tool.label(), tip, tool, ToolRequests.factory(tool), icon(tool, made), null) {
            @Override
            public Tool createTool() {
                return new PlacingTool(tool, hints());
            }
        };
    }

    private static List<String> made(org.keyplan.viewpoint.description.Tool tool) {
        if (tool instanceof org.keyplan.viewpoint.description.Tool.NodeCreation node) {
            return node.mappings();
        }
        return tool instanceof org.keyplan.viewpoint.description.Tool.ContainerCreation container
                ? container.mappings()
                : List.of();
    }

    private ImageDescriptor icon(
            org.keyplan.viewpoint.description.Tool tool, List<String> mappings) {
        return diagram.host()
                .icon(tool)
                .orElseGet(
                        () ->
                                mappings.isEmpty()
                                        ? DiagramImages.descriptor("generic")
                                        : SampleIcon.of(
                                                diagram.sheet().parts(),
                                                mappings.get(0),
                                                DiagramImages.isDark()));
    }

    /** An entry with an icon of the editor's own. */
    private abstract class Entry extends ToolEntry {
        Entry(String icon, String label, String tip) {
            super(label, tip, DiagramImages.descriptor(icon), null);
            own.put(this, icon);
        }
    }
}
