package org.keyplan.documents.pptx;

import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFConnectorShape;
import org.apache.poi.xslf.usermodel.XSLFGroupShape;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.xmlbeans.XmlRuntimeException;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualConnectorProperties;
import org.openxmlformats.schemas.presentationml.x2006.main.CTConnector;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What came back of a presentation that somebody edited: which boxes stand for which elements, what
 * is written in them, and what the lines join now. Shapes that people added are no part of it.
 *
 * @param boxes in the order of slides and of what lies on them
 * @param lines in the same order
 */
public record ReturnedDeck(List<Box> boxes, List<Line> lines) {

    public ReturnedDeck {
        boxes = List.copyOf(boxes);
        lines = List.copyOf(lines);
    }

    /**
     * A box that stands for an element.
     *
     * @param slide counted from 1
     * @param mapping what kind of thing it is, as the diagram's declaration calls it
     * @param element id of the element in the plan
     * @param text all that is written in it, line by line
     * @param x left edge in points
     * @param y top edge in points
     * @param width in points
     * @param height in points
     */
    public record Box(
            int slide,
            String mapping,
            String element,
            String text,
            double x,
            double y,
            double width,
            double height) {}

    /**
     * A line between two boxes.
     *
     * @param slide counted from 1
     * @param mapping what kind of line it is, as the diagram's declaration calls it
     * @param element id of the element that it stands for; empty where it stands for a reference
     * @param source id of the element at its beginning; empty if it holds on to none any more
     * @param target id of the element at its end; empty if it holds on to none any more
     */
    public record Line(int slide, String mapping, String element, String source, String target) {}

    /**
     * Reads a presentation.
     *
     * @throws IOException if it cannot be read or is no presentation
     */
    public static ReturnedDeck read(InputStream in) throws IOException {
        List<Box> boxes = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        try (XMLSlideShow show = new XMLSlideShow(in)) {
            List<XSLFSlide> slides = show.getSlides();
            for (int i = 0; i < slides.size(); i++) {
                List<XSLFShape> shapes = new ArrayList<>();
                collect(slides.get(i).getShapes(), shapes);
                read(i + 1, shapes, boxes, lines);
            }
        } catch (OpenXML4JRuntimeException | XmlRuntimeException | IllegalStateException e) {
            throw new IOException(e);
        }
        return new ReturnedDeck(boxes, lines);
    }

    /** People group shapes; what is in a group still stands for what it stood for. */
    private static void collect(List<XSLFShape> shapes, List<XSLFShape> all) {
        for (XSLFShape shape : shapes) {
            if (shape instanceof XSLFGroupShape group) {
                collect(group.getShapes(), all);
            } else {
                all.add(shape);
            }
        }
    }

    private static void read(int slide, List<XSLFShape> shapes, List<Box> boxes, List<Line> lines) {
        Map<Long, String> elements = new HashMap<>();
        for (XSLFShape shape : shapes) {
            Optional<ElementTag> tag = ElementTag.in(shape.getShapeName());
            if (tag.isPresent()
                    && tag.get().kind() == ElementTag.Kind.BOX
                    && shape instanceof XSLFTextShape text) {
                Rectangle2D at = shape.getAnchor();
                elements.put((long) shape.getShapeId(), tag.get().element());
                boxes.add(
                        new Box(
                                slide,
                                tag.get().mapping(),
                                tag.get().element(),
                                text.getText(),
                                at.getX(),
                                at.getY(),
                                at.getWidth(),
                                at.getHeight()));
            }
        }
        for (XSLFShape shape : shapes) {
            Optional<ElementTag> tag = ElementTag.in(shape.getShapeName());
            if (tag.isPresent()
                    && tag.get().kind() == ElementTag.Kind.LINE
                    && shape instanceof XSLFConnectorShape connector) {
                CTNonVisualConnectorProperties holds =
                        ((CTConnector) connector.getXmlObject()).getNvCxnSpPr().getCNvCxnSpPr();
                lines.add(
                        new Line(
                                slide,
                                tag.get().mapping(),
                                tag.get().element(),
                                holds.isSetStCxn()
                                        ? elements.getOrDefault(holds.getStCxn().getId(), "")
                                        : "",
                                holds.isSetEndCxn()
                                        ? elements.getOrDefault(holds.getEndCxn().getId(), "")
                                        : ""));
            }
        }
    }
}
