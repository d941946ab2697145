package org.keyplan.examples;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.keyplan.core.file.PlanFiles;
import org.keyplan.model.BendPoint;
import org.keyplan.model.NamedElement;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What holds for every example as a file. */
class ExamplePlansTest {

    private static final String HAN = ".*\\p{IsHan}.*";

    @TempDir Path folder;

    static Stream<LoadedExample> examples() {
        return LoadedExample.all();
    }

    static Stream<LoadedExample> chinese() {
        return Stream.of(Examples.GENERATING_COMPANY, Examples.CONCRETE_PRODUCER)
                .map(LoadedExample::of);
    }

    static Stream<LoadedExample> english() {
        return LoadedExample.all().filter(e -> chinese().noneMatch(c -> c.name().equals(e.name())));
    }

    static List<String> names() {
        return Examples.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void savingAnUntouchedExampleChangesNoByte(String name) throws IOException {
        Path file = Examples.copyTo(name, folder);
        byte[] before = Files.readAllBytes(file);

        PlanFiles.save(PlanFiles.load(file), file);

        assertThat(file).hasBinaryContent(before);
    }

    @ParameterizedTest
    @MethodSource("names")
    void everyElementHasALineOfItsOwn(String name) throws IOException {
        Path file = Examples.copyTo(name, folder);

        long lines = Files.readString(file).lines().filter(l -> l.contains(" xmi:id=\"_")).count();

        assertThat(lines).isEqualTo(LoadedExample.of(name).elements().count());
    }

    @ParameterizedTest
    @MethodSource("examples")
    void noReferenceIsDangling(LoadedExample example) {
        assertThat(EcoreUtil.UnresolvedProxyCrossReferencer.find(example.plan().eResource()))
                .isEmpty();
        assertThat(EcoreUtil.ExternalCrossReferencer.find(example.plan().eResource())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyRequiredReferenceIsSet(LoadedExample example) {
        assertThat(example.elements())
                .allSatisfy(
                        element ->
                                assertThat(requiredReferences(element))
                                        .as(example.id(element))
                                        .allMatch(element::eIsSet));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void peopleUnitsAndBusinessHaveNames(LoadedExample example) {
        assertThat(example.elements(NamedElement.class))
                .extracting(NamedElement::getName)
                .isNotEmpty()
                .noneMatch(name -> name == null || name.isBlank());
    }

    @ParameterizedTest
    @MethodSource("chinese")
    void chineseExamplesAreChineseThroughout(LoadedExample example) {
        assertThat(example.elements(NamedElement.class))
                .extracting(NamedElement::getName)
                .allSatisfy(name -> assertThat(name).matches(HAN));
    }

    @ParameterizedTest
    @MethodSource("english")
    void englishExamplesHoldNoChinese(LoadedExample example) {
        assertThat(example.elements(NamedElement.class))
                .extracting(NamedElement::getName)
                .allSatisfy(name -> assertThat(name).doesNotMatch(HAN));
    }

    @Test
    void idsAreUuidsAndNoneOccursInTwoExamples() {
        List<Map.Entry<String, String>> ids =
                LoadedExample.all()
                        .flatMap(
                                e ->
                                        e.elements()
                                                .filter(x -> !(x instanceof BendPoint))
                                                .map(x -> Map.entry(e.id(x), e.name())))
                        .toList();

        assertThat(ids).extracting(Map.Entry::getKey).doesNotHaveDuplicates();
        assertThat(ids).allSatisfy(id -> assertThat(id.getKey()).matches("_[A-Za-z0-9_-]{22}"));
    }

    private static Stream<EReference> requiredReferences(EObject element) {
        return element.eClass().getEAllReferences().stream().filter(EReference::isRequired);
    }
}
