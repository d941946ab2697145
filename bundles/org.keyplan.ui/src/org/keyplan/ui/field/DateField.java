package org.keyplan.ui.field;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.keyplan.ui.image.Images;

import java.time.LocalDate;

/** A date that is typed or, by the button or Alt and the down key, chosen from a calendar. */
final class DateField extends TextField {
    private ToolBar bar;

    DateField(FieldSite site, EAttribute attribute) {
        super(site, attribute, 1);
    }

    @Override
    protected Control createControl(Composite parent) {
        Composite both = FieldLayouts.beside(FieldLayouts.part(parent), 2);
        createText(both).setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
        text().addListener(
                        SWT.KeyDown,
                        event -> {
                            if (event.keyCode == SWT.ARROW_DOWN
                                    && (event.stateMask & SWT.MODIFIER_MASK) != 0) {
                                event.doit = false;
                                openCalendar();
                            }
                        });
        bar = new ToolBar(both, SWT.FLAT);
        ToolItem open = new ToolItem(bar, SWT.PUSH);
        open.setImage(Images.get("calendar"));
        open.setToolTipText(TEXTS.get("calendar"));
        open.addListener(SWT.Selection, event -> openCalendar());
        return both;
    }

    @Override
    protected void setEditable(boolean editable) {
        super.setEditable(editable);
        bar.setEnabled(editable);
    }

    /** Opens the calendar at the field's day, or at today. */
    CalendarPopup openCalendar() {
        LocalDate day = value() instanceof LocalDate known ? known : site().session().asOf();
        return new CalendarPopup(text(), day, site().session().asOf(), this::enter);
    }
}
