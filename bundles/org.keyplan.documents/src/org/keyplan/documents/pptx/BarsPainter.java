package org.keyplan.documents.pptx;

import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.SchemeColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSheet;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.keyplan.documents.slide.SlidePart.Bars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTCatAx;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STSchemeColorVal;

import java.awt.geom.Rectangle2D;

/** Draws amounts as a chart of bars with its data in it, so that it can be changed. */
record BarsPainter(Bars part, Pen pen) implements PartPainter {

    private static final double HIGHEST = 300;

    @Override
    public double height(double width, double size) {
        return 120;
    }

    @Override
    public boolean stretches() {
        return true;
    }

    @Override
    public void paint(XSLFSheet sheet, Place place, double size) {
        Place at =
                place.below(TextPainters.heading(sheet, part.heading(), place, size, pen))
                        .top(HIGHEST);
        XSLFSlide slide = (XSLFSlide) sheet;
        XSLFChart chart = slide.getSlideShow().createChart(slide);
        XDDFCategoryAxis below = chart.createCategoryAxis(AxisPosition.BOTTOM);
        XDDFValueAxis beside = chart.createValueAxis(AxisPosition.LEFT);
        beside.setCrosses(AxisCrosses.AUTO_ZERO);
        beside.setMinimum(Math.min(0, part.values().stream().mapToDouble(v -> v).min().orElse(0)));
        beside.setVisible(false);
        below.getOrAddShapeProperties()
                .setLineProperties(
                        new XDDFLineProperties(
                                new XDDFSolidFillProperties(XDDFColor.from(SchemeColor.ACCENT_6))));
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, below, beside);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(60);
        data.setVaryColors(false);
        String[] categories = part.categories().toArray(String[]::new);
        Double[] values = part.values().toArray(Double[]::new);
        int last = categories.length;
        XDDFBarChartData.Series series =
                (XDDFBarChartData.Series)
                        data.addSeries(
                                XDDFDataSourcesFactory.fromArray(
                                        categories, "Sheet1!$A$2:$A$" + (last + 1)),
                                XDDFDataSourcesFactory.fromArray(
                                        values, "Sheet1!$B$2:$B$" + (last + 1), 1));
        series.setTitle(part.heading(), chart.setSheetTitle(part.heading(), 1));
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(SchemeColor.ACCENT_1)));
        series.setShapeProperties(look);
        chart.plot(data);
        numbers(chart, size);
        letters(chart, size);
        slide.addChart(
                chart,
                new Rectangle2D.Double(
                        Units.toEMU(at.x()),
                        Units.toEMU(at.y()),
                        Units.toEMU(at.width()),
                        Units.toEMU(at.height())));
        Names.give(slide.getShapes().get(slide.getShapes().size() - 1), "Chart");
        Names.describe(slide.getShapes().get(slide.getShapes().size() - 1), inWords());
    }

    private String inWords() {
        StringBuilder words = new StringBuilder(part.heading()).append(": ");
        for (int i = 0; i < part.categories().size(); i++) {
            words.append(i > 0 ? "; " : "")
                    .append(part.categories().get(i))
                    .append(' ')
                    .append(Math.round(part.values().get(i) * 10) / 10.0);
        }
        return words.toString();
    }

    /** Each bar says its amount, so that no scale is needed. */
    private static void numbers(XSLFChart chart, double size) {
        CTDLbls labels =
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerArray(0).addNewDLbls();
        var format = labels.addNewNumFmt();
        format.setFormatCode("#,##0.0");
        format.setSourceLinked(false);
        letters(labels.addNewTxPr(), size, true);
        labels.addNewDLblPos().setVal(STDLblPos.OUT_END);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static void letters(XSLFChart chart, double size) {
        CTCatAx below = chart.getCTChart().getPlotArea().getCatAxArray(0);
        letters(below.isSetTxPr() ? below.getTxPr() : below.addNewTxPr(), size, false);
    }

    private static void letters(CTTextBody text, double size, boolean bold) {
        text.addNewBodyPr();
        CTTextCharacterProperties properties = text.addNewP().addNewPPr().addNewDefRPr();
        properties.setSz((int) Math.round(size * 90));
        properties.setB(bold);
        properties.addNewSolidFill().addNewSchemeClr().setVal(STSchemeColorVal.TX_1);
    }
}
