package org.keyplan.documents.pptx;

import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.keyplan.documents.slide.SlidePart;
import org.keyplan.documents.slide.SlidePart.Bars;
import org.keyplan.documents.slide.SlidePart.Conclusion;
import org.keyplan.documents.slide.SlidePart.Diagram;
import org.keyplan.documents.slide.SlidePart.Facts;
import org.keyplan.documents.slide.SlidePart.Fields;
import org.keyplan.documents.slide.SlidePart.Figures;
import org.keyplan.documents.slide.SlidePart.Grid;
import org.keyplan.documents.slide.SlidePart.Points;
import org.keyplan.documents.slide.SlidePart.Way;

import java.util.List;

/**
 * Puts the parts of a column below each other: in the largest letters in which all of them fit or,
 * where none are small enough, cut.
 */
record ColumnPainter(List<PartPainter> parts) {

    private static final double LARGEST = 16;
    private static final double GAP = 14;

    static ColumnPainter of(List<SlidePart> parts, String more, Pen pen) {
        return new ColumnPainter(parts.stream().map(part -> painter(part, more, pen)).toList());
    }

    private static PartPainter painter(SlidePart part, String more, Pen pen) {
        if (part instanceof Facts facts) {
            return new TextPainters.FactsPainter(facts, pen);
        } else if (part instanceof Figures figures) {
            return new TextPainters.FiguresPainter(figures, pen);
        } else if (part instanceof Points points) {
            return new TextPainters.PointsPainter(points, more, pen);
        } else if (part instanceof Conclusion conclusion) {
            return new TextPainters.ConclusionPainter(conclusion, pen);
        } else if (part instanceof Grid grid) {
            return new GridPainter(grid, more, pen);
        } else if (part instanceof Fields fields) {
            return new FieldsPainter(fields, more, pen);
        } else if (part instanceof Way way) {
            return new WayPainter(way, pen);
        } else if (part instanceof Bars bars) {
            return new BarsPainter(bars, pen);
        }
        return new DiagramPainter((Diagram) part, pen);
    }

    /** The largest letters in which everything fits. */
    double size(double width, double height) {
        double least = parts.stream().mapToDouble(PartPainter::leastSize).min().orElse(LARGEST);
        double size = LARGEST;
        while (size > least && wanted(width, size) > height) {
            size -= 0.5;
        }
        return size;
    }

    private double wanted(double width, double size) {
        return parts.stream().mapToDouble(part -> part.height(width, size)).sum()
                + (parts.size() - 1) * GAP;
    }

    void paint(XSLFSheet sheet, Place place, double size) {
        Place at = place;
        double others = wanted(place.width(), size);
        boolean stretching = parts.stream().anyMatch(PartPainter::stretches);
        double rigid =
                parts.stream()
                                .filter(PartPainter::rigid)
                                .mapToDouble(part -> part.height(place.width(), size))
                                .sum()
                        + (parts.size() - 1) * GAP;
        double fit =
                others > place.height()
                        ? Math.max(0, place.height() - rigid) / Math.max(1, others - rigid)
                        : 1;
        for (PartPainter part : parts) {
            double own = part.height(place.width(), size);
            double height =
                    part.stretches() && fit >= 1
                            ? own + place.height() - others
                            : parts.size() == 1 || !stretching && fit >= 1 && isLast(part)
                                    ? at.height()
                                    : part.rigid() ? own : own * fit;
            part.paint(sheet, at.top(height), size);
            at = at.below(height + GAP);
        }
    }

    /** Whether it consists of points alone, which a placeholder of a layout can take. */
    boolean isWords() {
        return parts.size() == 1 && parts.get(0) instanceof TextPainters.PointsPainter;
    }

    /** Writes points, of which the column consists, into a placeholder of the layout. */
    void fill(XSLFSheet sheet, XSLFTextShape holder, Place place, double size) {
        ((TextPainters.PointsPainter) parts.get(0)).fill(sheet, holder, place, size);
    }

    private boolean isLast(PartPainter part) {
        return parts.get(parts.size() - 1) == part;
    }
}
