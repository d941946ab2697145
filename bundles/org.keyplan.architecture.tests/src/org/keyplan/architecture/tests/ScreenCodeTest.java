package org.keyplan.architecture.tests;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/**
 * What the compiled classes of the studio say about who uses what. They are read from the folders
 * they were compiled into, because they cannot be on the class path of plain Java.
 */
class ScreenCodeTest {
    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        List<Path> folders =
                House.WITH_SCREEN.stream().sorted().map(House::compiledClasses).toList();
        classes = new ClassFileImporter().importPaths(folders);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.keyplan.ui", "org.keyplan.ui.diagram", "org.keyplan.studio"})
    void classesOfEveryBundleAreRead(String bundle) {
        assertThat(classes).anyMatch(c -> c.getPackageName().equals(bundle));
    }

    @Test
    void theDiagramEditorKnowsNoAccountPlans() {
        noClasses()
                .that()
                .resideInAPackage("org.keyplan.ui.diagram..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.keyplan.model..",
                        "org.keyplan.core..",
                        "org.keyplan.analysis..",
                        "org.keyplan.validation..",
                        "org.keyplan.design..",
                        "org.keyplan.documents..")
                .check(classes);
    }

    @ParameterizedTest
    @ValueSource(strings = {"org.keyplan.ui.diagram", "org.keyplan.ui", "org.keyplan.studio"})
    void packagesOfABundleHaveNoCycles(String bundle) {
        slices().assignedFrom(packagesOf(bundle)).should().beFreeOfCycles().check(classes);
    }

    /** A bundle's packages; those of the diagram editor are named like ones of the pages. */
    private static SliceAssignment packagesOf(String bundle) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                String name = javaClass.getPackageName();
                boolean inside = name.equals(bundle) || name.startsWith(bundle + ".");
                boolean elsewhere =
                        bundle.equals("org.keyplan.ui")
                                && (name + ".").startsWith("org.keyplan.ui.diagram.");
                return inside && !elsewhere ? SliceIdentifier.of(name) : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + bundle;
            }
        };
    }

    @Test
    void nothingOpensANetworkConnection() {
        noClasses()
                .should()
                .dependOnClassesThat(CodeTest.opensConnections())
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .check(classes);
    }

    @Test
    void dayAndTimeComeFromAClock() {
        noClasses().should().callMethod(LocalDate.class, "now").check(classes);
    }

    @Test
    void nothingPrints() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(classes);
    }

    /**
     * A job that waits for the UI thread stands still while a dialog is open, and the two may wait
     * for each other for ever. The application is the exception: whoever ends it from outside has
     * to wait until its window is closed.
     */
    @Test
    void nobodyWaitsForTheUiThread() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("org.keyplan.studio.StudioApplication")
                .should()
                .callMethodWhere(target(nameMatching("syncExec|syncCall")))
                .check(classes);
    }

    /** What is asked in the UI thread all the time must not wait for a network that is down. */
    @Test
    void openPlansAreFoundWithoutTheDisk() {
        noClasses()
                .that()
                .resideInAnyPackage("org.keyplan.ui.session", "org.keyplan.ui.navigation")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(Files.class, File.class)
                .orShould()
                .callMethodWhere(target(nameMatching("toRealPath")))
                .check(classes);
    }
}
