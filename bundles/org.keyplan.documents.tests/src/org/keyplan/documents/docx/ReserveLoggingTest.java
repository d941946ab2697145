package org.keyplan.documents.docx;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.junit.jupiter.api.Test;

import java.util.ServiceLoader;

class ReserveLoggingTest {

    @Test
    void isFoundByTheServiceLoaderAndUsedWhereThereIsNothingElse() {
        assertThat(ServiceLoader.load(Provider.class))
                .hasExactlyElementsOfTypes(ReserveLogging.class);
        assertThat(LogManager.getFactory()).isInstanceOf(SimpleLoggerContextFactory.class);
    }

    @Test
    void givesWayToEveryOtherImplementation() {
        assertThat(new ReserveLogging().getPriority()).isEqualTo(Integer.MIN_VALUE);
    }
}
