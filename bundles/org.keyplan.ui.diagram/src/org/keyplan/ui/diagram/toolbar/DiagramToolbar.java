package org.keyplan.ui.diagram.toolbar;

import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.viewers.ISelectionChangedListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.action.DiagramAction;
import org.keyplan.ui.diagram.arrange.Arranging;
import org.keyplan.ui.diagram.export.PictureExport;
import org.keyplan.ui.diagram.find.FindBar;
import org.keyplan.ui.diagram.grid.Snapping;
import org.keyplan.ui.diagram.image.DiagramImages;
import org.keyplan.ui.diagram.print.Printing;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.ui.diagram.zoom.Zoom;
import org.keyplan.viewpoint.arrange.Alignment;
import org.keyplan.viewpoint.arrange.Distribution;
import org.keyplan.viewpoint.description.Filter;
import org.keyplan.viewpoint.description.Layer;

import java.util.LinkedHashSet;
import java.util.Set;

/** The buttons above a diagram; all that they do can be done by keys, too. */
public final class DiagramToolbar {
    public static final String LAYERS = "org.keyplan.ui.diagram.command.layers";
    public static final String FILTERS = "org.keyplan.ui.diagram.command.filters";
    public static final String ALIGN = "org.keyplan.ui.diagram.command.align";
    public static final String GRID = "org.keyplan.ui.diagram.command.grid";
    public static final String LEGEND = "org.keyplan.ui.diagram.command.legend";

    /** The editor's own action that lays all of a diagram out anew. */
    public static final String LAYOUT = "org.keyplan.ui.diagram.command.layout";

    private static final String LAYOUT_SELECTION = "org.keyplan.ui.diagram.command.layoutSelection";
    private static final String MOTION = "org.keyplan.ui.diagram.command.motion";
    private static final DiagramTexts TEXTS = DiagramTexts.beside(DiagramToolbar.class);

    private final DiagramViewer diagram;
    private final ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.WRAP | SWT.RIGHT);

    private boolean asked;

    private DiagramToolbar(DiagramViewer diagram) {
        this.diagram = diagram;
    }

    /**
     * Puts the toolbar into its place; what its buttons do must have been installed before.
     *
     * @param place with a layout of one column
     */
    public static void install(Composite place, DiagramViewer diagram) {
        DiagramToolbar toolbar = new DiagramToolbar(diagram);
        toolbar.fill();
        ToolBar control = toolbar.manager.createControl(place);
        control.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        control.moveAbove(null);
        toolbar.keepUpToDate(control);
    }

    private void fill() {
        add(Zoom.OUT);
        manager.add(new ZoomChooser(diagram));
        add(Zoom.IN);
        add(Zoom.FIT);
        manager.add(new Separator());
        add(LAYOUT);
        manager.add(new ChoiceMenu(diagram, ALIGN, "align", TEXTS.get("align"), this::align));
        manager.add(new ChoiceMenu(diagram, GRID, "grid", TEXTS.get("grid"), this::grid));
        manager.add(new Separator());
        manager.add(new ChoiceMenu(diagram, LAYERS, "layers", TEXTS.get("layers"), this::layers));
        manager.add(
                new ChoiceMenu(diagram, FILTERS, "filters", TEXTS.get("filters"), this::filters));
        DiagramAction.toggle(
                diagram,
                LEGEND,
                "legend",
                TEXTS.get("legend"),
                diagram::isLegendShown,
                () -> diagram.showLegend(!diagram.isLegendShown()));
        add(LEGEND);
        manager.add(new Separator());
        add(FindBar.FIND);
        add(PictureExport.COPY);
        add(PictureExport.EXPORT);
        add(Printing.PRINT);
    }

    private void add(String command) {
        IAction action = diagram.actions().getAction(command);
        if (action != null) {
            manager.add(new ActionContributionItem(action));
        }
    }

    private void grid(MenuManager menu) {
        addTo(menu, Snapping.SHOW_GRID);
        addTo(menu, Snapping.TO_GRID);
        addTo(menu, Snapping.TO_FIGURES);
    }

    private void align(MenuManager menu) {
        addTo(menu, LAYOUT);
        addTo(menu, LAYOUT_SELECTION);
        addTo(menu, MOTION);
        menu.add(new Separator());
        for (Alignment alignment : Alignment.values()) {
            if (alignment == Alignment.TOP) {
                menu.add(new Separator());
            }
            addTo(menu, Arranging.command(alignment));
        }
        menu.add(new Separator());
        for (Distribution distribution : Distribution.values()) {
            addTo(menu, Arranging.command(distribution));
        }
        menu.add(new Separator());
        addTo(menu, Arranging.SAME_WIDTH);
        addTo(menu, Arranging.SAME_HEIGHT);
    }

    private void addTo(MenuManager menu, String command) {
        menu.add(diagram.actions().getAction(command));
    }

    private void layers(MenuManager menu) {
        Set<String> on = diagram.scene().layers();
        for (Layer layer : diagram.host().description().layers()) {
            if (layer.optional()) {
                menu.add(
                        ChoiceMenu.check(
                                layer.label(),
                                on.contains(layer.name()),
                                () ->
                                        diagram.choose(
                                                toggled(diagram.scene().layers(), layer.name()),
                                                diagram.scene().filters())));
            }
        }
    }

    private void filters(MenuManager menu) {
        Set<String> on = diagram.scene().filters();
        for (Filter filter : diagram.host().description().filters()) {
            menu.add(
                    ChoiceMenu.check(
                            filter.label(),
                            on.contains(filter.name()),
                            () ->
                                    diagram.choose(
                                            diagram.scene().layers(),
                                            toggled(diagram.scene().filters(), filter.name()))));
        }
        if (!on.isEmpty()) {
            menu.add(new Separator());
            menu.add(
                    ChoiceMenu.check(
                            TEXTS.get("filters.none"),
                            false,
                            () -> diagram.choose(diagram.scene().layers(), Set.of())));
        }
    }

    private static Set<String> toggled(Set<String> names, String name) {
        Set<String> changed = new LinkedHashSet<>(names);
        if (!changed.remove(name)) {
            changed.add(name);
        }
        return changed;
    }

    /** Buttons follow the selection, the diagram and what was chosen. */
    private void keepUpToDate(ToolBar control) {
        Runnable update = () -> updateSoon(control);
        ISelectionChangedListener selected = event -> updateSoon(control);
        DiagramImages.whenThemeChanges(control, this::updateIcons);
        diagram.addListener(update);
        diagram.viewer().addSelectionChangedListener(selected);
        control.addDisposeListener(
                event -> {
                    diagram.removeListener(update);
                    diagram.viewer().removeSelectionChangedListener(selected);
                    manager.dispose();
                });
    }

    /** Selections come in bursts. */
    private void updateSoon(ToolBar control) {
        if (!asked && !control.isDisposed()) {
            asked = true;
            control.getDisplay()
                    .asyncExec(
                            () -> {
                                asked = false;
                                if (!control.isDisposed()) {
                                    update();
                                }
                            });
        }
    }

    private void updateIcons() {
        for (Object one : (Iterable<?>) diagram.actions()::getActions) {
            if (one instanceof DiagramAction action) {
                action.updateIcon();
            } else if (one instanceof ChoiceMenu menu) {
                menu.updateIcon();
            }
        }
    }

    private void update() {
        for (Object one : (Iterable<?>) diagram.actions()::getActions) {
            if (one instanceof DiagramAction action) {
                action.update();
            }
        }
    }
}
