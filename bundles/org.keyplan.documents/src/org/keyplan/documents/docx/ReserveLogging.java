package org.keyplan.documents.docx;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.LoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;

/**
 * Lets POI log as it would anyway where nobody has brought an implementation of Log4j, without the
 * complaint on standard error that none was found.
 *
 * <p>Found by the service loader and of the lowest priority, so that the implementation of an
 * application around us wins. A system property would have silenced the complaint too, but would
 * have changed the logging of that application.
 */
public final class ReserveLogging extends Provider {

    /** Called by the service loader. */
    public ReserveLogging() {
        super(Integer.MIN_VALUE, CURRENT_VERSION);
    }

    @Override
    public LoggerContextFactory getLoggerContextFactory() {
        return SimpleLoggerContextFactory.INSTANCE;
    }
}
