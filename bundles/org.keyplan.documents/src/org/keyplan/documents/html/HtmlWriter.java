package org.keyplan.documents.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

import org.keyplan.documents.content.Block.Figure;
import org.keyplan.documents.content.Document;
import org.keyplan.documents.content.Piece;
import org.keyplan.documents.content.Text;
import org.keyplan.viewpoint.picture.SvgWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Writes a document as one web page: no script, nothing fetched from anywhere (a strict content
 * security policy says so), all text escaped by the template engine.
 */
public final class HtmlWriter {

    private static final class Templates {
        static final Configuration CONFIGURATION = configuration();

        private static Configuration configuration() {
            Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
            configuration.setClassForTemplateLoading(HtmlWriter.class, "");
            configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
            configuration.setOutputFormat(HTMLOutputFormat.INSTANCE);
            configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
            configuration.setLogTemplateExceptions(false);
            configuration.setLocale(Locale.ROOT);
            DefaultObjectWrapperBuilder wrapper =
                    new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
            wrapper.setRecordZeroArgumentNonVoidMethodPolicy(
                    ZeroArgumentNonVoidMethodPolicy
                            .BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
            configuration.setObjectWrapper(wrapper.build());
            return configuration;
        }
    }

    /** Chinese would otherwise be broken between any two characters of a word. */
    private static final int SHORT = 8;

    /** Writes the page in UTF-8 and leaves the stream open. */
    public void write(Document document, OutputStream out) throws IOException {
        Template template = Templates.CONFIGURATION.getTemplate("document.ftlh");
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try {
            template.process(new Page(document), writer);
        } catch (TemplateException e) {
            throw new IOException(e);
        }
        writer.flush();
    }

    /** What the template sees. */
    public record Page(Document document) {

        /** The classes of a cell, as attribute; short texts are kept in one line. */
        public String classes(boolean number, Text cell) {
            List<String> classes = new ArrayList<>();
            if (number) {
                classes.add("number");
            }
            if (cell.value().length() <= SHORT && cell.value().lines().count() == 1) {
                classes.add("short");
            }
            return String.join(" ", classes);
        }

        /** Splits text at its dates. */
        public List<Piece> pieces(String text) {
            return Piece.of(text);
        }

        /** A figure as an element that can stand in the page. */
        public String svg(Figure figure) {
            return new SvgWriter(figure.id() + "-").write(figure.drawing());
        }

        /** The language as HTML names it. */
        public String lang() {
            return document.chinese() ? "zh-Hans" : "en";
        }
    }
}
