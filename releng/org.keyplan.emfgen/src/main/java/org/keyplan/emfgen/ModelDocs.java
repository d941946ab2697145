package org.keyplan.emfgen;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.emf.ecore.EModelElement;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;

/** The metamodel with everything that people read about it: documentation and labels. */
final class ModelDocs {
    private static final Path ECORE = Path.of("bundles/org.keyplan.model/model/keyplan.ecore");
    private static final Path LABELS = Path.of("bundles/org.keyplan.model.edit");

    private final EPackage model;
    private final Properties english;
    private final Properties chinese;

    private ModelDocs(EPackage model, Properties english, Properties chinese) {
        this.model = model;
        this.english = english;
        this.chinese = chinese;
    }

    /** Reads the metamodel and its labels from a checkout. */
    static ModelDocs read(Path root) throws IOException {
        Resource resource =
                new EcoreResourceFactoryImpl()
                        .createResource(URI.createFileURI(root.resolve(ECORE).toString()));
        resource.load(null);
        return new ModelDocs(
                (EPackage) resource.getContents().get(0),
                labels(root.resolve(LABELS).resolve("plugin.properties")),
                labels(root.resolve(LABELS).resolve("plugin_zh.properties")));
    }

    EPackage model() {
        return model;
    }

    List<EEnum> enums() {
        return model.getEClassifiers().stream()
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .toList();
    }

    /** Data types of our own, such as amounts of money. */
    List<EClassifier> dataTypes() {
        return model.getEClassifiers().stream()
                .filter(type -> !(type instanceof EClass) && !(type instanceof EEnum))
                .toList();
    }

    /**
     * The documentation of a class, feature, enumeration or literal.
     *
     * @throws IllegalStateException if it has none
     */
    static String documentation(EModelElement element) {
        String text = EcoreUtil.getDocumentation(element);
        if (text == null || text.isBlank()) {
            throw new IllegalStateException("No documentation on " + element);
        }
        return text;
    }

    String english(String key) {
        return label(english, key);
    }

    String chinese(String key) {
        return label(chinese, key);
    }

    static String key(EClassifier type) {
        return "_UI_" + type.getName() + "_type";
    }

    static String key(EStructuralFeature feature) {
        return "_UI_%s_%s_feature"
                .formatted(feature.getEContainingClass().getName(), feature.getName());
    }

    static String key(EEnumLiteral literal) {
        return "_UI_%s_%s_literal".formatted(literal.getEEnum().getName(), literal.getName());
    }

    private static String label(Properties labels, String key) {
        String label = labels.getProperty(key);
        if (label == null) {
            throw new IllegalStateException("No label " + key);
        }
        return label;
    }

    private static Properties labels(Path file) throws IOException {
        Properties labels = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            labels.load(reader);
        }
        return labels;
    }
}
