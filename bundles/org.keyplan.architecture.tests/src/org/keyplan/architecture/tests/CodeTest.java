package org.keyplan.architecture.tests;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;

/** What the compiled classes say about who uses what. */
class CodeTest {
    private static JavaClasses classes;

    @BeforeAll
    static void readClasses() {
        classes =
                new ClassFileImporter()
                        .withImportOption(
                                location ->
                                        ImportOption.Predefined.DO_NOT_INCLUDE_TESTS.includes(
                                                        location)
                                                && !location.contains("/architecture/"))
                        .importPackages("org.keyplan");
    }

    @Test
    void classesOfEveryFloorAreRead() {
        for (String floor :
                new String[] {
                    "model.impl",
                    "model.provider",
                    "core",
                    "analysis",
                    "validation",
                    "documents",
                    "cli"
                }) {
            assertThat(classes)
                    .as(floor)
                    .anyMatch(c -> c.getPackageName().startsWith("org.keyplan." + floor));
        }
    }

    @Test
    void packagesUseOnlyLowerFloors() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.keyplan..")
                .layer("model")
                .definedBy(modelItself())
                .layer("edit")
                .definedBy(
                        "org.keyplan.model.provider..",
                        "org.keyplan.model.label..",
                        "org.keyplan.model.hint..")
                .layer("core")
                .definedBy("org.keyplan.core..")
                .layer("analysis")
                .definedBy("org.keyplan.analysis..")
                .layer("validation")
                .definedBy("org.keyplan.validation..")
                .layer("viewpoint")
                .definedBy("org.keyplan.viewpoint..")
                .layer("design")
                .definedBy("org.keyplan.design..")
                .layer("documents")
                .definedBy("org.keyplan.documents..")
                .layer("cli")
                .definedBy("org.keyplan.cli..")
                .whereLayer("cli")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("documents")
                .mayOnlyBeAccessedByLayers("cli")
                .whereLayer("viewpoint")
                .mayOnlyBeAccessedByLayers("design", "documents", "cli")
                .whereLayer("design")
                .mayOnlyBeAccessedByLayers("documents", "cli")
                .whereLayer("validation")
                .mayOnlyBeAccessedByLayers("documents", "cli")
                .whereLayer("analysis")
                .mayOnlyBeAccessedByLayers("validation", "design", "documents", "cli")
                .whereLayer("core")
                .mayOnlyBeAccessedByLayers("analysis", "validation", "design", "documents", "cli")
                .whereLayer("edit")
                .mayOnlyBeAccessedByLayers(
                        "core", "analysis", "validation", "design", "documents", "cli")
                .check(classes);
    }

    @Test
    void packagesOfABundleHaveNoCycles() {
        // The EMF pattern itself is cyclic (package, impl, util), so the model is left out.
        for (String bundle :
                new String[] {
                    "viewpoint", "core", "analysis", "validation", "design", "documents", "cli"
                }) {
            slices().assignedFrom(packagesOf("org.keyplan." + bundle))
                    .should()
                    .beFreeOfCycles()
                    .check(classes);
        }
    }

    /** Every package is a slice of its own, the bundle's root package too. */
    private static SliceAssignment packagesOf(String root) {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                String name = javaClass.getPackageName();
                return name.equals(root) || name.startsWith(root + ".")
                        ? SliceIdentifier.of(name)
                        : SliceIdentifier.ignore();
            }

            @Override
            public String getDescription() {
                return "packages of " + root;
            }
        };
    }

    @Test
    void nothingNeedsAScreen() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.swt..", "org.eclipse.jface..", "org.eclipse.ui..")
                .check(classes);
    }

    @Test
    void nothingAsksTheClock() {
        // Review dates are parameters; only the command line's main starts from a Clock.
        noClasses()
                .should()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(classes);
    }

    @Test
    void nothingIsRandomWithoutASeed() {
        noClasses()
                .should()
                .callConstructor(Random.class)
                .orShould()
                .callMethod(Math.class, "random")
                .check(classes);
    }

    @Test
    void onlyTheCommandLinePrints() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.keyplan.cli..")
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(classes);
    }

    @Test
    void onlyTheCommandLineEndsTheProgram() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.keyplan.cli..")
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(classes);
    }

    @Test
    void nothingOpensANetworkConnection() {
        noClasses()
                .should()
                .dependOnClassesThat(opensConnections())
                .orShould()
                .callMethod(java.net.URL.class, "openStream")
                .orShould()
                .callMethod(java.net.URL.class, "openConnection")
                .check(classes);
    }

    @Test
    void nothingBelowTheLineAsksThePlatform() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.keyplan.model.provider..", "org.keyplan.*.osgi..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.eclipse.core.runtime..", "org.osgi..")
                .check(classes);
    }

    /** Without the packages of org.keyplan.model.edit, whose names EMF derives from the model's. */
    private static DescribedPredicate<JavaClass> modelItself() {
        return DescribedPredicate.describe(
                "model without labels and item providers",
                c ->
                        c.getPackageName().matches("org\\.keyplan\\.model(\\..*)?")
                                && !c.getPackageName()
                                        .matches("org\\.keyplan\\.model\\.(provider|label).*"));
    }

    /** Addresses may be spelt (java.net.URI, URL of a resource, decoding), but not dialled. */
    static DescribedPredicate<JavaClass> opensConnections() {
        return DescribedPredicate.describe(
                "open network connections",
                c ->
                        c.getPackageName().startsWith("java.net.http")
                                || c.getName()
                                        .matches(
                                                "java\\.net\\.(.*Socket.*|.*URLConnection"
                                                        + "|InetAddress|Authenticator)"));
    }
}
