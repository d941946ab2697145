package org.keyplan.documents.docx.template;

import com.deepoove.poi.config.Configure;
import com.deepoove.poi.resolver.DefaultElementTemplateFactory;
import com.deepoove.poi.template.ChartTemplate;
import com.deepoove.poi.template.PictImageTemplate;
import com.deepoove.poi.template.PictureTemplate;
import com.deepoove.poi.xwpf.CTPictWrapper;

import org.apache.poi.xwpf.usermodel.XWPFChart;
import org.apache.poi.xwpf.usermodel.XWPFPicture;
import org.apache.poi.xwpf.usermodel.XWPFRun;

/** Takes tags from text only: descriptions of pictures and charts stay what they are. */
final class TextTagsOnly extends DefaultElementTemplateFactory {

    @Override
    public PictureTemplate createPicureTemplate(Configure config, String tag, XWPFPicture pic) {
        return null;
    }

    @Override
    public PictImageTemplate createPictImageTemplate(
            Configure config, String tag, CTPictWrapper pic, XWPFRun run) {
        return null;
    }

    @Override
    public ChartTemplate createChartTemplate(
            Configure config, String tag, XWPFChart chart, XWPFRun run) {
        return null;
    }
}
