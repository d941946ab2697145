package org.keyplan.ui.diagram.export;

import org.eclipse.swt.dnd.ByteArrayTransfer;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.dnd.TransferData;
import org.eclipse.swt.widgets.Display;
import org.keyplan.ui.diagram.print.PageImage;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.picture.SvgWriter;

import java.nio.charset.StandardCharsets;

/**
 * Puts a picture where other programs can paste it from: as pixels, and as SVG for those that know
 * it.
 */
final class PictureClipboard {
    private static final double SCALE = 2;

    /** What other programs take without trouble. */
    private static final double MOST_PIXELS = 25_000_000;

    private final Display display;

    PictureClipboard(Display display) {
        this.display = display;
    }

    /**
     * Puts a picture there instead of what was there.
     *
     * @throws org.keyplan.viewpoint.picture.PictureException if it is too large
     */
    void put(Drawing drawing) {
        double most = Math.sqrt(MOST_PIXELS / (drawing.width() * drawing.height()));
        Object pixels = PageImage.of(drawing, Math.min(SCALE, most));
        String svg = new SvgWriter().write(drawing);
        Clipboard clipboard = new Clipboard(display);
        try {
            clipboard.setContents(
                    new Object[] {pixels, svg},
                    new Transfer[] {ImageTransfer.getInstance(), SvgTransfer.INSTANCE});
        } finally {
            clipboard.dispose();
        }
    }

    /** Pictures as text in the language that browsers and drawing programs read. */
    static final class SvgTransfer extends ByteArrayTransfer {
        static final SvgTransfer INSTANCE = new SvgTransfer();
        private static final String TYPE = "image/svg+xml";
        private static final int ID = registerType(TYPE);

        @Override
        protected int[] getTypeIds() {
            return new int[] {ID};
        }

        @Override
        protected String[] getTypeNames() {
            return new String[] {TYPE};
        }

        @Override
        protected void javaToNative(Object svg, TransferData data) {
            super.javaToNative(((String) svg).getBytes(StandardCharsets.UTF_8), data);
        }

        @Override
        protected Object nativeToJava(TransferData data) {
            byte[] bytes = (byte[]) super.nativeToJava(data);
            return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
        }
    }
}
