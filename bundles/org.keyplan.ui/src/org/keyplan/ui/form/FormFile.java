package org.keyplan.ui.form;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.KeyplanPackage;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads {@code forms.properties}. */
final class FormFile {
    private static final Pattern FIELD = Pattern.compile("(\\w+?)([+*]?)(\\d*)");
    private static final Map<EClass, ElementForm> FORMS = read();

    private FormFile() {}

    /** All forms by kind of element. */
    static Map<EClass, ElementForm> forms() {
        return FORMS;
    }

    private static Map<EClass, ElementForm> read() {
        Map<EClass, ElementForm> forms = new HashMap<>();
        Properties file = properties("forms.properties");
        for (String name : file.stringPropertyNames()) {
            EClass type = (EClass) KeyplanPackage.eINSTANCE.getEClassifier(name);
            if (type == null) {
                throw new IllegalStateException("There is no kind of element " + name);
            }
            List<FormSection> sections = new ArrayList<>();
            for (String section : file.getProperty(name).split(";")) {
                sections.add(section(type, section.strip()));
            }
            forms.put(type, new ElementForm(type, sections));
        }
        return Map.copyOf(forms);
    }

    static Properties properties(String name) {
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        FormFile.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    private static FormSection section(EClass type, String text) {
        int colon = text.indexOf(':');
        List<FormField> fields = new ArrayList<>();
        for (String field : text.substring(colon + 1).strip().split("\\s+")) {
            fields.add(field(type, field));
        }
        return new FormSection(text.substring(0, colon).strip(), fields);
    }

    private static FormField field(EClass type, String text) {
        Matcher parts = FIELD.matcher(text);
        EStructuralFeature feature =
                parts.matches() ? type.getEStructuralFeature(parts.group(1)) : null;
        if (feature == null) {
            throw new IllegalStateException(type.getName() + " has no property " + text);
        }
        int span =
                switch (parts.group(2)) {
                    case "*" -> FormField.ROW;
                    case "+" -> 2;
                    default -> 1;
                };
        String lines = parts.group(3);
        return new FormField(feature, span, lines.isEmpty() ? 1 : Integer.parseInt(lines));
    }
}
