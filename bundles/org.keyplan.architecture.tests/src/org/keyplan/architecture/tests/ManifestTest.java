package org.keyplan.architecture.tests;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.osgi.util.ManifestElement;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.jar.Manifest;
import java.util.regex.Pattern;

/** What the bundles' manifests say about who uses whom. */
class ManifestTest {
    private static final String REQUIRE = "Require-Bundle";
    private static final Pattern SCREEN =
            Pattern.compile("org\\.eclipse\\.(swt|jface|ui|draw2d|gef|e4\\.ui)(\\..*)?");

    private final Map<String, Manifest> manifests = House.manifests();

    @Test
    void everyBundleOfTheHouseIsRead() {
        List<String> expected =
                House.FLOORS.stream().flatMap(List::stream).map("org.keyplan."::concat).toList();

        assertThat(manifests.keySet()).containsAll(expected);
    }

    @Test
    void everyProductionBundleHasItsFloor() {
        assertThat(manifests.keySet())
                .filteredOn(name -> !House.isTest(name) && House.floor(name) < 0)
                .filteredOn(name -> !name.startsWith(House.TRANSLATIONS))
                .as("a new bundle is entered in House.FLOORS")
                .containsExactlyInAnyOrderElementsOf(House.OUTSIDE);
    }

    @Test
    void requirementsPointDownwards() {
        List<String> wrong = new ArrayList<>();
        forEachProductionRequirement(
                (bundle, required) -> {
                    String name = required.getValue();
                    if (House.isOurs(name) && House.floor(name) >= House.floor(bundle)) {
                        wrong.add(bundle + " -> " + name);
                    }
                });

        assertThat(wrong).isEmpty();
    }

    @Test
    void noProductionBundleRequiresTests() {
        List<String> wrong = new ArrayList<>();
        forEachProductionRequirement(
                (bundle, required) -> {
                    if (House.isTest(required.getValue())
                            || required.getValue().contains("junit")) {
                        wrong.add(bundle + " -> " + required.getValue());
                    }
                });

        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingBelowTheLineNeedsAScreen() {
        List<String> wrong = new ArrayList<>();
        manifests.forEach(
                (bundle, manifest) -> {
                    if (!House.isTest(bundle) && !House.WITH_SCREEN.contains(bundle)) {
                        for (String header : List.of(REQUIRE, "Import-Package")) {
                            House.header(manifest, header).stream()
                                    .map(ManifestElement::getValue)
                                    .filter(name -> SCREEN.matcher(name).matches())
                                    .forEach(name -> wrong.add(bundle + " -> " + name));
                        }
                    }
                });

        assertThat(wrong).isEmpty();
    }

    @Test
    void requirementsSayWhichVersionsFit() {
        List<String> wrong = new ArrayList<>();
        forEachProductionRequirement(
                (bundle, required) -> {
                    String range = required.getAttribute("bundle-version");
                    boolean open = range == null || !range.matches("\\[.+,.+\\)");
                    if (open) {
                        wrong.add(bundle + " -> " + required.getValue());
                    }
                });

        assertThat(wrong).as("requirements without a range [from,to)").isEmpty();
    }

    @Test
    void versionsOfAllBundlesAreTheSame() {
        assertThat(manifests)
                .allSatisfy(
                        (bundle, manifest) -> {
                            var attributes = manifest.getMainAttributes();
                            assertThat(attributes.getValue("Bundle-Version"))
                                    .isEqualTo("0.1.0.qualifier");
                            assertThat(attributes.getValue("Bundle-RequiredExecutionEnvironment"))
                                    .isEqualTo("JavaSE-17");
                            assertThat(attributes.getValue("Bundle-SymbolicName").split(";")[0])
                                    .isEqualTo(bundle);
                        });
    }

    @Test
    void everyProductionBundleCarriesItsLicence() {
        assertThat(manifests.keySet())
                .filteredOn(bundle -> !House.isTest(bundle))
                .isNotEmpty()
                .allSatisfy(
                        bundle ->
                                assertThat(House.packed(bundle)).as(bundle).contains("about.html"));
    }

    @Test
    void whatABundleRegistersIsPackedIntoItsJar() {
        List<String> forgotten = new ArrayList<>();
        for (String bundle : manifests.keySet()) {
            List<String> packed = House.packed(bundle);
            for (String file : List.of("plugin.xml", "plugin.properties", "plugin_zh.properties")) {
                if (House.has(bundle, file) && !packed.contains(file)) {
                    forgotten.add(bundle + ": " + file);
                }
            }
        }

        assertThat(forgotten).as("missing in bin.includes of build.properties").isEmpty();
    }

    private void forEachProductionRequirement(BiConsumer<String, ManifestElement> action) {
        manifests.forEach(
                (bundle, manifest) -> {
                    if (!House.isTest(bundle)) {
                        House.header(manifest, REQUIRE)
                                .forEach(required -> action.accept(bundle, required));
                    }
                });
    }
}
