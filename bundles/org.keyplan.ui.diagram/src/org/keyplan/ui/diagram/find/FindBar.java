package org.keyplan.ui.diagram.find;

import org.eclipse.gef.GraphicalEditPart;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.events.KeyEvent;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.keyplan.ui.diagram.DiagramViewer;
import org.keyplan.ui.diagram.action.DiagramAction;
import org.keyplan.ui.diagram.focus.TextEditing;
import org.keyplan.ui.diagram.image.DiagramImages;
import org.keyplan.ui.diagram.text.DiagramTexts;
import org.keyplan.viewpoint.find.SceneSearch;
import org.keyplan.viewpoint.find.SceneSearch.Hit;
import org.keyplan.viewpoint.find.WordQuery;

import java.util.List;

/**
 * A bar above the sheet to find figures and lines by their words. It shows itself on demand and
 * keeps what it found up to date while the diagram changes. Belongs to the UI thread.
 */
public final class FindBar {
    public static final String FIND = "org.eclipse.ui.edit.findReplace";
    public static final String NEXT = "org.keyplan.ui.diagram.command.findNext";
    public static final String PREVIOUS = "org.keyplan.ui.diagram.command.findPrevious";

    private static final DiagramTexts TEXTS = DiagramTexts.beside(FindBar.class);
    private static final int TEXT_WIDTH = 240;

    private final DiagramViewer diagram;
    private final Composite bar;
    private final Text text;
    private final Label count;
    private final HitHighlights highlights;
    private final Runnable refresh = this::refresh;
    private List<Hit> hits = List.of();
    private Hit current;

    private FindBar(Composite place, DiagramViewer diagram) {
        this.diagram = diagram;
        this.highlights = new HitHighlights(diagram);
        bar = new Composite(place, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 4).spacing(6, 0).applyTo(bar);
        bar.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        new Label(bar, SWT.NONE).setText(TEXTS.get("find.label"));
        text = new Text(bar, SWT.SINGLE | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        text.setMessage(TEXTS.get("find.hint"));
        GridData wide = new GridData(SWT.LEFT, SWT.CENTER, false, false);
        wide.widthHint = TEXT_WIDTH;
        text.setLayoutData(wide);
        addButtons();
        count = new Label(bar, SWT.NONE);
        count.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text.addModifyListener(event -> search());
        text.addKeyListener(KeyListener.keyPressedAdapter(this::key));
        bar.addDisposeListener(event -> diagram.removeListener(refresh));
        showBar(false);
    }

    /**
     * Lets a diagram be searched.
     *
     * @param place above the sheet, with a layout of one column
     */
    public static FindBar install(Composite place, DiagramViewer diagram) {
        FindBar find = new FindBar(place, diagram);
        DiagramAction.button(diagram, FIND, "find", TEXTS.get("find"), () -> true, find::open);
        DiagramAction.button(
                diagram, NEXT, "next", TEXTS.get("find.next"), () -> true, () -> find.go(1));
        DiagramAction.button(
                diagram,
                PREVIOUS,
                "previous",
                TEXTS.get("find.previous"),
                () -> true,
                () -> find.go(-1));
        if (diagram.part() instanceof IEditorPart editor && editor.getEditorSite() != null) {
            TextEditing.claim(find.text, editor.getEditorSite());
        }
        return find;
    }

    private void addButtons() {
        ToolBar buttons = new ToolBar(bar, SWT.FLAT);
        button(buttons, "previous", "find.previous", () -> go(-1));
        button(buttons, "next", "find.next", () -> go(1));
        button(buttons, "close", "find.close", this::close);
        buttons.getAccessible()
                .addAccessibleListener(
                        new AccessibleAdapter() {
                            @Override
                            public void getName(AccessibleEvent event) {
                                if (event.childID >= 0 && event.childID < buttons.getItemCount()) {
                                    event.result = buttons.getItem(event.childID).getToolTipText();
                                }
                            }
                        });
    }

    private static void button(ToolBar buttons, String icon, String key, Runnable work) {
        ToolItem item = new ToolItem(buttons, SWT.PUSH);
        item.setImage(DiagramImages.get(icon));
        DiagramImages.whenThemeChanges(item, () -> item.setImage(DiagramImages.get(icon)));
        item.setToolTipText(TEXTS.get(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> work.run()));
    }

    /** Shows the bar, ready to type. */
    public void open() {
        showBar(true);
        text.setFocus();
        text.selectAll();
        diagram.addListener(refresh);
        search();
    }

    /** Hides the bar and the marks; the figure last gone to stays selected. */
    public void close() {
        diagram.removeListener(refresh);
        highlights.clear();
        hits = List.of();
        current = null;
        showBar(false);
        diagram.viewer().getControl().setFocus();
    }

    public boolean isOpen() {
        return !((GridData) bar.getLayoutData()).exclude;
    }

    private void showBar(boolean shown) {
        GridData data = (GridData) bar.getLayoutData();
        data.exclude = !shown;
        bar.setVisible(shown);
        bar.requestLayout();
    }

    private void key(KeyEvent event) {
        switch (event.keyCode) {
            case SWT.CR, SWT.KEYPAD_CR -> go((event.stateMask & SWT.SHIFT) == 0 ? 1 : -1);
            case SWT.ARROW_DOWN -> go(1);
            case SWT.ARROW_UP -> go(-1);
            case SWT.ESC -> close();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    /** Looks for what is typed; stays at the figure it is at if that still matches. */
    private void search() {
        findHits();
        if (current == null && !hits.isEmpty()) {
            current = hits.get(0);
            reveal();
        }
        show();
    }

    private void refresh() {
        if (!bar.isDisposed() && isOpen()) {
            findHits();
            show();
        }
    }

    private void findHits() {
        WordQuery query = WordQuery.of(text.getText());
        hits = SceneSearch.find(diagram.scene(), diagram.layout(), query);
        Hit before = current;
        current = hits.stream().filter(hit -> hit.isSameAs(before)).findFirst().orElse(null);
    }

    private void go(int step) {
        if (!isOpen()) {
            open();
            return;
        }
        findHits();
        if (!hits.isEmpty()) {
            int at = current == null ? (step > 0 ? -1 : 0) : hits.indexOf(current);
            current = hits.get(Math.floorMod(at + step, hits.size()));
            reveal();
        }
        show();
    }

    private void reveal() {
        if (current.node() != null) {
            diagram.select(List.of(current.node()));
        } else {
            diagram.partOf(current.edge()).ifPresent(this::reveal);
        }
    }

    private void reveal(GraphicalEditPart part) {
        diagram.viewer().select(part);
        diagram.viewer().reveal(part);
    }

    private void show() {
        highlights.show(hits, current);
        String words;
        if (text.getText().isBlank()) {
            words = "";
        } else if (hits.isEmpty()) {
            words = TEXTS.get("find.none");
        } else if (current == null) {
            words = TEXTS.get("find.count", hits.size());
        } else {
            words = TEXTS.get("find.at", hits.indexOf(current) + 1, hits.size());
        }
        count.setText(words);
    }
}
