package org.keyplan.documents.html;

import freemarker.core.HTMLOutputFormat;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

import org.keyplan.documents.content.Document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes a document as one web page that stands alone: nothing is fetched from anywhere and nothing
 * runs but the page's own script (a strict content security policy says so), and all text is
 * escaped by the template engine. Without the script everything can still be read.
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
}
