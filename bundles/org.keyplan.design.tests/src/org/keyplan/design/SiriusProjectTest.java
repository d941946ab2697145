package org.keyplan.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keyplan.core.file.PlanFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project that the guide invites people to import. */
class SiriusProjectTest {

    private static final Path PROJECT = Path.of("../../docs/guide/sirius-project");

    @Test
    void itIsAModellingProject() throws IOException {
        assertThat(Files.readString(PROJECT.resolve(".project")))
                .contains("<nature>org.eclipse.sirius.nature.modelingproject</nature>");
    }

    @Test
    void itsRepresentationsAreAboutAPlanThatOpens() throws IOException {
        String representations = Files.readString(PROJECT.resolve("representations.aird"));
        Matcher model =
                Pattern.compile("<semanticResources>(.*)</semanticResources>")
                        .matcher(representations);

        assertThat(model.find()).isTrue();
        assertThat(PlanFiles.load(PROJECT.resolve(model.group(1))).getAccount().getName())
                .isEqualTo("Cascade Valley Power Authority");
    }
}
