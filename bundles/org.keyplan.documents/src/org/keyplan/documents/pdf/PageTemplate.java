package org.keyplan.documents.pdf;

import freemarker.core.XHTMLOutputFormat;
import freemarker.ext.beans.ZeroArgumentNonVoidMethodPolicy;
import freemarker.template.Configuration;
import freemarker.template.DefaultObjectWrapperBuilder;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The pages as XHTML, all text escaped by the template engine. */
final class PageTemplate {

    private static final Configuration CONFIGURATION = configuration();

    private PageTemplate() {}

    private static Configuration configuration() {
        Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
        configuration.setClassForTemplateLoading(PageTemplate.class, "");
        configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
        configuration.setOutputFormat(XHTMLOutputFormat.INSTANCE);
        configuration.setRecognizeStandardFileExtensions(false);
        configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        configuration.setLogTemplateExceptions(false);
        configuration.setLocale(Locale.ROOT);
        configuration.setNumberFormat("computer");
        DefaultObjectWrapperBuilder wrapper =
                new DefaultObjectWrapperBuilder(Configuration.VERSION_2_3_34);
        wrapper.setRecordZeroArgumentNonVoidMethodPolicy(
                ZeroArgumentNonVoidMethodPolicy
                        .BOTH_METHOD_AND_PROPERTY_UNLESS_BEAN_PROPERTY_READ_METHOD);
        configuration.setObjectWrapper(wrapper.build());
        return configuration;
    }

    /** Well-formed, without characters that XML cannot hold. */
    static String fill(PdfPage page) throws IOException {
        StringWriter out = new StringWriter();
        try {
            CONFIGURATION.getTemplate("document.ftlh").process(page, out);
        } catch (TemplateException e) {
            throw new IOException(e);
        }
        return printable(out.getBuffer());
    }

    private static String printable(CharSequence text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(PageTemplate::isPrintable)
                .forEach(c -> clean.appendCodePoint(isHalf(c) ? 0xFFFD : c));
        return clean.toString();
    }

    private static boolean isPrintable(int codePoint) {
        return codePoint == '\n'
                || codePoint == '\t'
                || !Character.isISOControl(codePoint) && (codePoint & 0xFFFE) != 0xFFFE;
    }

    private static boolean isHalf(int codePoint) {
        return Character.getType(codePoint) == Character.SURROGATE;
    }
}
