package org.keyplan.emfgen;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Generates the Java code of the plan model and of its item providers without an Eclipse workspace.
 *
 * <p>The generator writes into scratch folders first. Only files whose content differs are then
 * copied over, and files it no longer produces are deleted, so an unchanged model leaves {@code
 * src-gen} untouched and the compiler has nothing to do.
 */
public final class GenerateModel {
    /** Labels that EMF keeps in a bundle's root, and their names as an ordinary resource bundle. */
    private static final String[][] LABELS = {
        {"plugin.properties", "labels.properties"}, {"plugin_zh.properties", "labels_zh.properties"}
    };

    private static final String LABEL_PACKAGE = "org/keyplan/model/provider";

    private final Path modelProject;
    private final Path editProject;
    private final String genModelPath;

    private GenerateModel(Path modelProject, Path editProject, String genModelPath) {
        this.modelProject = modelProject;
        this.editProject = editProject;
        this.genModelPath = genModelPath;
    }

    /**
     * @param args model project folder, edit project folder, path of the genmodel in the model
     *     project; the folders are named like the bundles, because the genmodel refers to {@code
     *     /bundle/src-gen}
     * @throws IllegalStateException if the generator reports an error
     */
    public static void main(String[] args) throws IOException {
        if (args.length != 3) {
            throw new IllegalArgumentException(
                    "Usage: GenerateModel <model project> <edit project> <path of the genmodel>");
        }
        Path modelProject = Path.of(args[0]).toRealPath();
        Path editProject = Path.of(args[1]).toRealPath();
        new GenerateModel(modelProject, editProject, args[2]).run(System.out);
    }

    private void run(PrintStream out) throws IOException {
        long start = System.nanoTime();
        Path scratch = Files.createTempDirectory("keyplan-emfgen");
        try {
            generate(scratch);
            int changed = publish(scratch, modelProject);
            copyLabels(scratch.resolve(name(editProject)).resolve("src-gen"));
            changed += publish(scratch, editProject);
            out.printf(
                    "%s: %d generated files changed, %d ms%n",
                    genModelPath, changed, (System.nanoTime() - start) / 1_000_000);
        } finally {
            FileTrees.delete(scratch);
        }
    }

    private void generate(Path scratch) throws IOException {
        // The model is read from the real project, everything is written to the scratch one; hence
        // the ecore and the genmodel are copied first.
        FileTrees.copy(
                modelProject.resolve(genModelPath).getParent(),
                scratch.resolve(name(modelProject)).resolve(genModelPath).getParent());
        for (Path project : List.of(modelProject, editProject)) {
            Path target = Files.createDirectories(scratch.resolve(name(project)));
            EcorePlugin.getPlatformResourceMap()
                    .put(name(project), URI.createFileURI(target + "/"));
        }
        GenModel genModel = load();
        GeneratorAdapterFactory.Descriptor.Registry.INSTANCE.addDescriptor(
                GenModelPackage.eNS_URI, GenModelGeneratorAdapterFactory.DESCRIPTOR);
        Generator generator = new Generator();
        generator.setInput(genModel);
        failOnError(generator, genModel, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        failOnError(generator, genModel, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
    }

    private GenModel load() {
        ResourceSet resources = new ResourceSetImpl();
        var factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("*", new XMIResourceFactoryImpl());
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        resources.getURIConverter().getURIMap().putAll(EcorePlugin.computePlatformURIMap(false));
        Resource resource =
                resources.getResource(
                        URI.createPlatformResourceURI(
                                name(modelProject) + "/" + genModelPath, false),
                        true);
        GenModel genModel = (GenModel) resource.getContents().get(0);
        genModel.reconcile();
        genModel.setCanGenerate(true);
        genModel.setValidateModel(true);
        Diagnostic diagnostic = genModel.diagnose();
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(describe(diagnostic));
        }
        describeProperties(genModel);
        return genModel;
    }

    /** Makes a feature's own documentation its tooltip, instead of EMF's "The x of the y". */
    private static void describeProperties(GenModel genModel) {
        genModel.getGenPackages().stream()
                .flatMap(genPackage -> genPackage.getGenClasses().stream())
                .flatMap(genClass -> genClass.getGenFeatures().stream())
                .forEach(feature -> feature.setPropertyDescription(feature.getDocumentation()));
    }

    private static void failOnError(Generator generator, GenModel genModel, String projectType) {
        Diagnostic diagnostic = generator.generate(genModel, projectType, new BasicMonitor());
        if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
            throw new IllegalStateException(describe(diagnostic));
        }
    }

    private static String describe(Diagnostic diagnostic) {
        List<String> lines = new ArrayList<>();
        collect(diagnostic, "", lines);
        return String.join(System.lineSeparator(), lines);
    }

    private static void collect(Diagnostic diagnostic, String indent, List<String> lines) {
        if (diagnostic.getSeverity() == Diagnostic.OK) {
            return;
        }
        Throwable cause = diagnostic.getException();
        lines.add(indent + diagnostic.getMessage() + (cause == null ? "" : " (" + cause + ")"));
        diagnostic.getChildren().forEach(child -> collect(child, indent + "  ", lines));
    }

    /** Brings a project's src-gen to the state of the scratch one; returns the files changed. */
    private static int publish(Path scratch, Path project) throws IOException {
        Path generated = scratch.resolve(name(project)).resolve("src-gen");
        if (!Files.isDirectory(generated)) {
            throw new IllegalStateException(
                    "The genmodel generates nothing into /" + name(project) + "/src-gen");
        }
        return FileTrees.mirror(generated, project.resolve("src-gen"));
    }

    /**
     * Copies the edit bundle's labels beside its item providers, where {@code
     * ResourceBundle.getBundle} finds them by locale in plain Java too; a bundle's root is not on
     * every class path.
     */
    private void copyLabels(Path editSourceFolder) throws IOException {
        Path target = Files.createDirectories(editSourceFolder.resolve(LABEL_PACKAGE));
        for (String[] label : LABELS) {
            Path source = editProject.resolve(label[0]);
            if (Files.exists(source)) {
                String text = Files.readString(source, StandardCharsets.UTF_8);
                Files.writeString(target.resolve(label[1]), text, StandardCharsets.UTF_8);
            }
        }
    }

    private static String name(Path project) {
        return project.getFileName().toString();
    }
}
