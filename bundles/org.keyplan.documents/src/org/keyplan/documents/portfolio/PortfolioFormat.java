package org.keyplan.documents.portfolio;

import org.keyplan.documents.html.HtmlWriter;
import org.keyplan.documents.options.Paper;
import org.keyplan.documents.xlsx.XlsxWriter;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;

/** The formats that a portfolio can be written in. */
public enum PortfolioFormat {
    /** One web page that needs nothing else. */
    HTML {
        @Override
        public void write(Portfolio portfolio, Locale locale, Paper paper, OutputStream out)
                throws IOException {
            new HtmlWriter().write(PortfolioPage.of(portfolio, locale, paper), out);
        }
    },
    /** An Excel file with typed tables. */
    XLSX {
        @Override
        public void write(Portfolio portfolio, Locale locale, Paper paper, OutputStream out)
                throws IOException {
            new XlsxWriter().write(PortfolioSheets.of(portfolio, locale, paper), out);
        }
    };

    /** Writes a portfolio and leaves the stream open. */
    public abstract void write(Portfolio portfolio, Locale locale, Paper paper, OutputStream out)
            throws IOException;
}
