package org.keyplan.core.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.keyplan.core.file.HostileFiles.HEAD;
import static org.keyplan.core.file.HostileFiles.plan;
import static org.keyplan.core.file.HostileFiles.root;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.testing.Plans;
import org.keyplan.core.testing.RandomPlan;
import org.keyplan.examples.Examples;
import org.keyplan.model.AccountPlan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

class HostileFilesTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("acme.keyplan");
    }

    @ParameterizedTest
    @MethodSource("org.keyplan.core.file.HostileFiles#all")
    void aBadFileIsRefusedWithOneSentence(HostileFiles.Case bad) throws IOException {
        Files.write(file, bad.content());

        PlanFileException refusal =
                catchThrowableOfType(PlanFileException.class, () -> PlanFiles.load(file));

        assertThat(refusal.kind()).isEqualTo(bad.kind());
        assertThat(refusal.line()).isEqualTo(bad.line());
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            String text = refusal.text(locale);
            assertThat(text).contains(file.toString()).contains(bad.named());
            assertThat(text).doesNotContain("\n").doesNotContain("{");
            if (bad.line() > 0) {
                assertThat(text)
                        .contains(
                                locale == Locale.ENGLISH
                                        ? "line " + bad.line()
                                        : "第 " + bad.line() + " 行");
            }
        }
        assertThat(refusal).hasMessage(refusal.text(Locale.ENGLISH));
        assertThat(Files.readAllBytes(file)).isEqualTo(bad.content());
    }

    @Test
    void everyPlaceWhereAFileIsCutIsFound() throws IOException {
        assertEveryCutIsFound(Plans.bytes(PlanFiles.attach(RandomPlan.of(42, 300))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"construction-machinery", "generating-company"})
    void everyPlaceWhereAnExampleIsCutIsFound(String example) throws IOException {
        try (InputStream in = Examples.open(example)) {
            assertEveryCutIsFound(in.readAllBytes());
        }
    }

    private void assertEveryCutIsFound(byte[] whole) throws IOException {
        assertThat(whole.length).isGreaterThan(30_000);
        for (int length = 997; length < whole.length - 20; length += 997) {
            Files.write(file, Arrays.copyOf(whole, length));
            PlanFileException refusal =
                    catchThrowableOfType(PlanFileException.class, () -> PlanFiles.load(file));
            assertThat(refusal.kind()).as("cut at %d", length).isEqualTo(Kind.TRUNCATED);
            long lines = lines(whole, length);
            assertThat((long) refusal.line()).as("cut at %d", length).isBetween(1L, lines);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8, 20, 37, 38, 39, 60, 130, 200})
    void aFileCutWithinItsFirstLinesIsCalledCut(int length) throws IOException {
        byte[] whole = Plans.bytes(PlanFiles.attach(Plans.small()));
        Files.write(file, Arrays.copyOf(whole, length));
        assertThatThrownBy(() -> PlanFiles.load(file))
                .isInstanceOfSatisfying(
                        PlanFileException.class,
                        refusal -> assertThat(refusal.kind()).isEqualTo(Kind.TRUNCATED));
    }

    private static long lines(byte[] bytes, int length) {
        return 1 + IntStream.range(0, length).filter(i -> bytes[i] == '\n').count();
    }

    @Test
    void aNameOfAHundredThousandCharactersIsAName() throws IOException {
        String name = "\u674e".repeat(100_000);
        Files.writeString(file, plan("<account name=\"" + name + "\"/>"));
        AccountPlan plan = PlanFiles.load(file);
        assertThat(plan.getAccount().getName()).isEqualTo(name);
        plan.getAccount().setIndustry("Mining");
        PlanFiles.save(plan, file);
        assertThat(PlanFiles.load(file).getAccount().getName()).isEqualTo(name);
    }

    @Test
    void limitsAreKeptExactly() throws IOException {
        Files.writeString(file, plan("<account name=\"123456\">", "<units/></account>"));
        LoadLimits exact =
                LoadLimits.defaults()
                        .withMaxBytes(Files.size(file))
                        .withMaxDepth(3)
                        .withMaxElements(3)
                        .withMaxTextLength(6);
        assertThat(PlanFiles.load(file, exact).getAccount().getUnits()).hasSize(1);
        assertKind(Kind.TOO_LARGE, exact.withMaxBytes(Files.size(file) - 1));
        assertKind(Kind.TOO_DEEP, exact.withMaxDepth(2));
        assertKind(Kind.TOO_MANY_ELEMENTS, exact.withMaxElements(2));
        assertKind(Kind.TEXT_TOO_LONG, exact.withMaxTextLength(5));
    }

    private void assertKind(Kind kind, LoadLimits limits) {
        PlanFileException refusal =
                catchThrowableOfType(PlanFileException.class, () -> PlanFiles.load(file, limits));
        assertThat(refusal.kind()).isEqualTo(kind);
    }

    @Test
    void aMissingFileAndAFolderAreToldApart() throws IOException {
        assertKind(Kind.NOT_FOUND, LoadLimits.defaults());
        Files.createDirectory(file);
        assertKind(Kind.NOT_READABLE, LoadLimits.defaults());
    }

    @Test
    void nothingIsFetched() throws IOException {
        try (LoopbackServer server = new LoopbackServer()) {
            String url = server.url() + "x.keyplan";
            for (String content :
                    List.of(
                            HEAD + "<!DOCTYPE x SYSTEM \"" + url + "\"><x/>",
                            HEAD + "<!DOCTYPE x [<!ENTITY e SYSTEM \"" + url + "\">]><x>&e;</x>",
                            HEAD + "<!DOCTYPE x [<!ENTITY % e SYSTEM \"" + url + "\">%e;]><x/>",
                            HEAD
                                    + "<?xml-stylesheet href=\""
                                    + url
                                    + "\"?>"
                                    + plan().substring(HEAD.length()),
                            plan("<owner href=\"" + url + "#_y\"/>"),
                            plan("<risks owner=\"" + url + "#_y\"/>"),
                            plan("<account xmlns:e=\"" + url + "\" xsi:type=\"e:Account\"/>"),
                            plan("<e:account xmlns:e=\"" + url + "\"/>"),
                            root("1.0\" xsi:schemaLocation=\"http://keyplan.org/model/1.0 " + url),
                            root("1.1\" xsi:schemaLocation=\"http://keyplan.org/model/1.1 " + url),
                            root("1.0\" xsi:noNamespaceSchemaLocation=\"" + url),
                            root("1.1", "<x:y xmlns:x=\"" + url + "\"/>"),
                            HEAD + "<x:AccountPlan xmlns:x=\"" + url + "\"/>")) {
                Files.writeString(file, content);
                try {
                    AccountPlan plan = PlanFiles.load(file);
                    org.eclipse.emf.ecore.util.EcoreUtil.resolveAll(plan);
                } catch (PlanFileException e) {
                    assertThat(e.kind()).isNotNull();
                }
            }
            assertThat(server.requests()).isZero();
            server.probe();
            assertThat(server.requests()).isEqualTo(1);
        }
    }

    @Test
    void aSchemaLocationIsNoticedAndNotKept() throws IOException {
        Files.writeString(
                file,
                root("1.0\" xsi:schemaLocation=\"http://keyplan.org/model/1.0 file:/x.ecore"));
        AccountPlan plan = PlanFiles.load(file);
        PlanResource resource = PlanResource.of(plan);
        assertThat(resource.report().notices())
                .anySatisfy(
                        notice -> {
                            assertThat(notice.key()).isEqualTo("notice.schemaLocation");
                            assertThat(notice.line()).isEqualTo(2);
                            assertThat(notice.text(Locale.ENGLISH)).contains("2");
                        });
        assertThat(new String(Plans.bytes(resource), StandardCharsets.UTF_8))
                .doesNotContain("schemaLocation");
    }

    @Test
    void aRefusedFileLeavesAnEmptyResourceThatEmfSeesAsNotLoaded() throws IOException {
        Files.writeString(file, plan(HostileFiles.PERSON, "<risks likelihood=\"9\"/>"));
        PlanFiles.register();
        var resources = new org.eclipse.emf.ecore.resource.impl.ResourceSetImpl();
        var uri = org.eclipse.emf.common.util.URI.createFileURI(file.toString());
        assertThatThrownBy(() -> resources.getResource(uri, true))
                .hasCauseInstanceOf(PlanFileException.class);
        var resource = resources.getResource(uri, false);
        assertThat(resource).isInstanceOf(PlanResource.class);
        assertThat(resource.isLoaded()).isFalse();
        assertThat(resource.getContents()).isEmpty();
        assertThat(resource.getErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getLine()).isEqualTo(4));
        assertThatThrownBy(() -> resource.save(null)).isInstanceOf(PlanFileException.class);
        assertThat(Files.readString(file)).contains("likelihood=\"9\"");
    }

    @Test
    void emfOptionsCannotSwitchTheProtectionOff() throws IOException {
        Files.writeString(
                file, plan(HostileFiles.PERSON, "<risks owner=\"http://127.0.0.1:1/#_y\"/>"));
        PlanResource resource =
                (PlanResource)
                        new PlanResourceFactory()
                                .createResource(
                                        org.eclipse.emf.common.util.URI.createFileURI(
                                                file.toString()));
        var options = new java.util.HashMap<Object, Object>();
        options.put("BINARY", true);
        options.put("RECORD_UNKNOWN_FEATURE", true);
        options.put("DEFER_IDREF_RESOLUTION", false);
        assertThatThrownBy(() -> resource.load(options))
                .isInstanceOfSatisfying(
                        PlanFileException.class,
                        e -> assertThat(e.kind()).isEqualTo(Kind.FOREIGN_REFERENCE));
    }
}
