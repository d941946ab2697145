package org.keyplan.ui.findings;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyplan.core.typing.Typed;
import org.keyplan.core.typing.Typing;
import org.keyplan.model.KeyplanPackage;
import org.keyplan.ui.field.CalendarPopup;
import org.keyplan.ui.image.Images;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.review.AcceptanceDraft;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Asks why findings can be accepted, by whom and until when. */
final class AcceptDialog extends TitleAreaDialog {
    private static final UiTexts TEXTS = UiTexts.beside(AcceptDialog.class);
    private static final int REASON_LINES = 3;
    private static final int WIDTH = 420;
    private static final int DATE_WIDTH = 120;

    private final List<Finding> findings;
    private final LocalDate today;
    private final Typing typing;
    private AcceptanceDraft draft;
    private Text reason;
    private Text by;
    private Text until;

    /**
     * @param proposed what the fields hold at first
     */
    AcceptDialog(Shell parent, List<Finding> findings, AcceptanceDraft proposed, LocalDate today) {
        super(parent);
        this.findings = findings;
        this.draft = proposed;
        this.today = today;
        this.typing = new Typing(Locale.getDefault(), today, null);
        setHelpAvailable(false);
    }

    /** What the person said last. */
    AcceptanceDraft draft() {
        return draft;
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title());
    }

    private String title() {
        return findings.size() == 1
                ? TEXTS.get("accept.title")
                : TEXTS.get("accept.title.several", findings.size());
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(title());
        setMessage(
                findings.size() == 1
                        ? FindingTexts.message(findings.get(0))
                        : TEXTS.get("accept.text"));
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults()
                .numColumns(2)
                .margins(14, 12)
                .spacing(10, 8)
                .applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields);
        reason = text(fields, "accept.reason", SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, "");
        GridDataFactory.fillDefaults()
                .grab(true, true)
                .hint(WIDTH, REASON_LINES * reason.getLineHeight())
                .applyTo(reason);
        reason.addListener(SWT.Traverse, AcceptDialog::tabLeaves);
        by = text(fields, "accept.by", SWT.SINGLE, draft.by());
        label(fields, "accept.until");
        createUntil(fields);
        Label note = new Label(fields, SWT.WRAP);
        note.setText(TEXTS.get("accept.text"));
        GridDataFactory.fillDefaults()
                .span(2, 1)
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .applyTo(note);
        reason.setFocus();
        return area;
    }

    /** A day that is typed, or chosen from a calendar by the button or Alt and the down key. */
    private void createUntil(Composite fields) {
        Composite both = new Composite(fields, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(2, 0).applyTo(both);
        until = new Text(both, SWT.SINGLE | SWT.BORDER);
        until.setText(typing.write(draft.until()));
        until.addListener(SWT.Modify, event -> changed());
        until.addListener(
                SWT.KeyDown,
                event -> {
                    if (event.keyCode == SWT.ARROW_DOWN && (event.stateMask & SWT.ALT) != 0) {
                        event.doit = false;
                        openCalendar();
                    }
                });
        GridDataFactory.fillDefaults().hint(DATE_WIDTH, SWT.DEFAULT).applyTo(until);
        ToolBar bar = new ToolBar(both, SWT.FLAT);
        ToolItem open = new ToolItem(bar, SWT.PUSH);
        open.setImage(Images.get("calendar"));
        open.setToolTipText(TEXTS.get("accept.calendar"));
        open.addListener(SWT.Selection, event -> openCalendar());
    }

    private void openCalendar() {
        LocalDate day = draft.until() == null ? today : draft.until();
        new CalendarPopup(
                until,
                day,
                today,
                chosen -> until.setText(chosen == null ? "" : typing.write(chosen)));
    }

    private Text text(Composite parent, String key, int style, String value) {
        label(parent, key);
        Text text = new Text(parent, style | SWT.BORDER);
        text.setText(value);
        text.addListener(SWT.Modify, event -> changed());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        return text;
    }

    private static void label(Composite parent, String key) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(TEXTS.get(key));
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
    }

    /** In a field of several lines the tab key would write a tab. */
    private static void tabLeaves(Event event) {
        if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            event.doit = true;
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("accept.ok"), true)
                .setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, TEXTS.get("accept.cancel"), false);
    }

    private void changed() {
        Typed day = typing.read(KeyplanPackage.Literals.ACCEPTANCE__UNTIL, until.getText());
        draft =
                new AcceptanceDraft(
                        reason.getText(),
                        by.getText(),
                        day.isUnderstood() ? (LocalDate) day.value() : null);
        String problem =
                day.isUnderstood()
                        ? draft.problem(today).map(what -> TEXTS.get("accept." + what)).orElse(null)
                        : day.problem();
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }
}
