package org.keyplan.viewpoint.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.viewpoint.description.Group;
import org.keyplan.viewpoint.reader.OdesignReader;
import org.keyplan.viewpoint.reader.Problem;
import org.keyplan.viewpoint.reader.Wording;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Specifications whose mistakes are known: what a real Sirius left blank or complained of. */
class ParityCheckTest {
    private static List<Problem> problems(String number) throws IOException {
        String folder = "/parity/c" + number;
        Resource resource = new EcoreResourceFactoryImpl().createResource(URI.createURI(number));
        Group group;
        try (InputStream ecore = ParityCheckTest.class.getResourceAsStream(folder + "/case.ecore");
                InputStream odesign =
                        ParityCheckTest.class.getResourceAsStream(folder + "/case.odesign")) {
            resource.load(ecore, null);
            group = OdesignReader.read(odesign, "case.odesign", Wording.NONE);
        }
        List<EPackage> metamodels = new ArrayList<>();
        for (EObject root : resource.getContents()) {
            metamodels.add((EPackage) root);
        }
        return OdesignCheck.check(group, metamodels, ParityCheckTest.class.getClassLoader());
    }

    @ParameterizedTest
    @ValueSource(strings = {"04", "07", "14"})
    void whatSiriusPlaysWithoutComplaintIsRight(String number) throws IOException {
        assertThat(problems(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "01, check.service, noSuchService",
        "01, check.feature, noSuchFeature",
        "02, check.class, c02::Nope",
        "02, check.class.short, A2",
        "05, check.feature, nope",
        "05, check.finder, NoExpr",
        "05, check.finder, EmptyExpr",
        "08, check.service, nope",
        "09, check.variable, sourceView",
        "09, check.variable, containerView",
        "09, check.literal, unknown:thing",
        "09, check.language, [name/]",
        "10, check.integer, 2.7",
        "25, check.title, feature:name",
        "25, check.root, feature:items"
    })
    void mistakesAreFound(String number, String key, String named) throws IOException {
        assertThat(problems(number))
                .anySatisfy(
                        p -> {
                            assertThat(p.key()).isEqualTo(key);
                            assertThat(p.toString()).contains('"' + named + '"');
                        });
    }

    @ParameterizedTest
    @CsvSource({"01, 2", "05, 3", "08, 1"})
    void nothingElseIsFound(String number, int mistakes) throws IOException {
        assertThat(problems(number)).hasSize(mistakes);
    }
}
