package org.keyplan.documents.pdf;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfBoxOutputDevice;

import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.keyplan.viewpoint.drawing.Drawing;
import org.keyplan.viewpoint.picture.PdfDrawings;
import org.w3c.dom.Element;

import java.awt.Rectangle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Draws the figures where the pages have an object for them. */
final class FigureDrawer implements FSObjectDrawerFactory {

    private final List<Drawing> drawings = new ArrayList<>();
    private PdfDrawings painter;

    /** Keeps a drawing; what is returned names it in the object's data. */
    String add(Drawing drawing) {
        drawings.add(drawing);
        return Integer.toString(drawings.size() - 1);
    }

    void drawWith(PdfDrawings pdf) {
        painter = pdf;
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return true;
    }

    @Override
    public FSObjectDrawer createDrawer(Element element) {
        Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
        return (object, x, y, width, height, device, context, dotsPerPixel) -> {
            draw(
                    drawing,
                    new Rectangle((int) x, (int) y, (int) width, (int) height),
                    (PdfBoxOutputDevice) device);
            return Map.of();
        };
    }

    private void draw(Drawing drawing, Rectangle place, PdfBoxOutputDevice device) {
        try {
            PDFormXObject form = painter.form(drawing);
            float dots = device.getDotsPerPoint();
            device.drawPdfAsImage(
                    form, place, (float) drawing.width() * dots, (float) drawing.height() * dots);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
