package org.keyplan.studio.about;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.keyplan.studio.image.StudioImages;
import org.keyplan.ui.text.UiTexts;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

/** The product's name, version and licence, and the way to those of others. */
final class AboutDialog extends Dialog {
    private static final UiTexts TEXTS = UiTexts.beside(AboutDialog.class);
    private static final int NOTICES = IDialogConstants.CLIENT_ID;
    private static final int SIGN = 72;
    private static final int WIDTH = 380;

    AboutDialog(Shell shell) {
        super(shell);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TEXTS.get("about.title"));
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(20, 20).spacing(20, 4).applyTo(area);
        LocalResourceManager resources =
                new LocalResourceManager(JFaceResources.getResources(), area);
        Image sign = resources.create(StudioImages.logo(SIGN));
        Label picture = new Label(area, SWT.NONE);
        picture.setImage(sign);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.TOP).span(1, 4).applyTo(picture);
        Label name = new Label(area, SWT.NONE);
        name.setText(TEXTS.get("product"));
        name.setFont(
                resources.create(
                        FontDescriptor.createFrom(area.getDisplay().getSystemFont())
                                .increaseHeight(8)
                                .setStyle(SWT.BOLD)));
        Label version = new Label(area, SWT.NONE);
        version.setText(TEXTS.get("about.version", version()));
        Label purpose = new Label(area, SWT.WRAP);
        purpose.setText(TEXTS.get("about.purpose"));
        wide(purpose);
        Link licence = new Link(area, SWT.WRAP);
        licence.setText(TEXTS.get("about.licence"));
        licence.addListener(SWT.Selection, event -> Program.launch(event.text));
        wide(licence);
        return area;
    }

    private static void wide(Control control) {
        GridDataFactory.fillDefaults()
                .grab(true, false)
                .hint(WIDTH, SWT.DEFAULT)
                .indent(0, 8)
                .applyTo(control);
    }

    private static String version() {
        Version version = FrameworkUtil.getBundle(AboutDialog.class).getVersion();
        return version.getMajor() + "." + version.getMinor() + "." + version.getMicro();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, NOTICES, TEXTS.get("about.notices"), false);
        createButton(parent, IDialogConstants.OK_ID, TEXTS.get("close"), true);
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == NOTICES) {
            new NoticesDialog(getShell(), Component.all()).open();
        } else {
            super.buttonPressed(button);
        }
    }
}
