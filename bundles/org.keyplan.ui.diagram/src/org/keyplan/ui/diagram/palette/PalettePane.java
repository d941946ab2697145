package org.keyplan.ui.diagram.palette;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.gef.EditDomain;
import org.eclipse.gef.dnd.TemplateTransferDragSourceListener;
import org.eclipse.gef.ui.palette.PaletteViewer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Sash;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyplan.ui.diagram.image.DiagramImages;
import org.keyplan.ui.diagram.paint.Paper;
import org.keyplan.ui.diagram.text.DiagramTexts;

/**
 * The palette beside a sheet. A person can make it wider, or leave only its icons; every diagram
 * opened later looks the same.
 */
public final class PalettePane {
    private static final DiagramTexts TEXTS = DiagramTexts.beside(PalettePane.class);
    private static final String PREFERENCES = "org.keyplan.ui.diagram";
    private static final String WIDTH = "palette.width";
    private static final String NARROW = "palette.narrow";
    private static final int USUAL = 196;
    private static final int LEAST = 110;
    private static final int MOST = 420;
    private static final int ICONS = 44;
    private static final int SASH = 4;

    private final EditDomain domain;
    private final Composite pane;
    private final Composite header;
    private final Label title;
    private final ToolItem fold;
    private final Composite sheet;
    private final PaletteLook look;
    private final ListPaletteViewer viewer;

    /**
     * @param parent of which the layout is set
     */
    public PalettePane(Composite parent, EditDomain domain) {
        this.domain = domain;
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(0, 0).applyTo(parent);
        pane = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(pane);
        pane.setLayoutData(new GridData(SWT.FILL, SWT.FILL, false, true));
        header = new Composite(pane, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(10, 2, 2, 0).applyTo(header);
        header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        title = new Label(header, SWT.NONE);
        title.setText(TEXTS.get("title"));
        title.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        ToolBar bar = new ToolBar(header, SWT.FLAT);
        fold = new ToolItem(bar, SWT.PUSH);
        fold.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> narrow(!look().isNarrow())));
        look = new PaletteLook(pane);
        look.setNarrow(preferences().getBoolean(NARROW, false));
        Sash sash = new Sash(parent, SWT.VERTICAL | SWT.SMOOTH);
        sash.setLayoutData(
                GridDataFactory.swtDefaults()
                        .align(SWT.FILL, SWT.FILL)
                        .grab(false, true)
                        .hint(SASH, SWT.DEFAULT)
                        .create());
        sash.addListener(SWT.Selection, this::drag);
        sheet = new Composite(parent, SWT.NONE);
        sheet.setLayout(new FillLayout());
        sheet.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        viewer = new ListPaletteViewer(look, this::backToSheet);
        fill();
    }

    private PaletteLook look() {
        return look;
    }

    private void fill() {
        Control canvas = viewer.createControl(pane);
        Paper.keepColors(canvas);
        canvas.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        canvas.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                if (event.childID
                                        == org.eclipse.swt.accessibility.ACC.CHILDID_SELF) {
                                    event.result = TEXTS.get("title");
                                }
                            }
                        });
        viewer.addDragSourceListener(new TemplateTransferDragSourceListener(viewer));
        domain.setPaletteViewer(viewer);
        dress();
        // the theme colours new widgets when they are first laid out
        pane.getDisplay()
                .asyncExec(
                        () -> {
                            if (!pane.isDisposed()) {
                                dress();
                            }
                        });
        DiagramImages.whenThemeChanges(pane, this::dress);
        arrange();
    }

    /** Where the sheet goes. */
    public Composite sheet() {
        return sheet;
    }

    /** GEF's viewer. */
    public PaletteViewer viewer() {
        return viewer;
    }

    private void backToSheet() {
        if (sheet.getChildren().length > 0) {
            sheet.getChildren()[0].setFocus();
        }
    }

    /** Takes the colours of the theme. */
    private void dress() {
        look.takeColors();
        Control canvas = viewer.getControl();
        canvas.setBackground(look.colors().ground());
        canvas.setForeground(look.colors().ink());
        title.setForeground(look.colors().pale());
        fold.setImage(DiagramImages.get(look.isNarrow() ? "unfold" : "fold"));
        canvas.redraw();
    }

    /** Leaves only icons, or shows names, too. */
    private void narrow(boolean now) {
        look.setNarrow(now);
        preferences().putBoolean(NARROW, now);
        viewer.setPaletteRoot(viewer.getPaletteRoot());
        refresh();
        dress();
        arrange();
    }

    /** Every entry shows or hides its name. */
    private void refresh() {
        for (Object part : viewer.getEditPartRegistry().values()) {
            ((org.eclipse.gef.EditPart) part).refresh();
        }
        ((org.eclipse.gef.GraphicalEditPart) viewer.getContents()).getFigure().invalidateTree();
        ((org.eclipse.gef.GraphicalEditPart) viewer.getContents()).getFigure().revalidate();
    }

    private void arrange() {
        boolean narrow = look.isNarrow();
        title.setVisible(!narrow);
        ((GridData) title.getLayoutData()).exclude = narrow;
        GridLayoutFactory.fillDefaults()
                .numColumns(narrow ? 1 : 2)
                .extendedMargins(narrow ? 7 : 10, 2, 2, 0)
                .applyTo(header);
        fold.setToolTipText(TEXTS.get(narrow ? "unfold" : "fold"));
        width(narrow ? ICONS : preferences().getInt(WIDTH, USUAL));
    }

    private void width(int wide) {
        ((GridData) pane.getLayoutData()).widthHint = wide;
        pane.getParent().layout(true, true);
    }

    private void drag(Event event) {
        Point at = ((Control) event.widget).getLocation();
        int wide = Math.min(MOST, Math.max(LEAST, event.x));
        event.x = look.isNarrow() ? at.x : wide;
        event.doit = !look.isNarrow();
        if (event.doit) {
            preferences().putInt(WIDTH, wide);
            width(wide);
        }
    }

    private static IEclipsePreferences preferences() {
        return InstanceScope.INSTANCE.getNode(PREFERENCES);
    }
}
