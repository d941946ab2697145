package org.keyplan.ui.findings;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.keyplan.ui.text.UiTexts;
import org.keyplan.validation.Finding;
import org.keyplan.validation.review.AcceptanceDraft;

import java.time.LocalDate;
import java.util.List;

/** Asks why findings can be accepted, by whom and until when. */
final class AcceptDialog extends TitleAreaDialog {
    private static final UiTexts TEXTS = UiTexts.beside(AcceptDialog.class);
    private static final int REASON_LINES = 3;
    private static final int WIDTH = 420;

    private final List<Finding> findings;
    private final LocalDate today;
    private AcceptanceDraft draft;
    private Text reason;
    private Text by;
    private DateTime until;

    /**
     * @param proposed what the fields hold at first
     */
    AcceptDialog(Shell parent, List<Finding> findings, AcceptanceDraft proposed, LocalDate today) {
        super(parent);
        this.findings = findings;
        this.draft = proposed;
        this.today = today;
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
        until = new DateTime(fields, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
        until.setDate(
                draft.until().getYear(),
                draft.until().getMonthValue() - 1,
                draft.until().getDayOfMonth());
        until.addListener(SWT.Selection, event -> changed());
        GridDataFactory.swtDefaults().applyTo(until);
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
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void changed() {
        LocalDate day = LocalDate.of(until.getYear(), until.getMonth() + 1, until.getDay());
        draft = new AcceptanceDraft(reason.getText(), by.getText(), day);
        String problem = draft.problem(today).map(what -> TEXTS.get("accept." + what)).orElse(null);
        setErrorMessage(problem);
        getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
    }
}
