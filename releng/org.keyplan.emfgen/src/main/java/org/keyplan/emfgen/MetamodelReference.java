package org.keyplan.emfgen;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Writes {@code docs/reference/metamodel.md} and its class diagram from the metamodel and its
 * labels, so that the reference says what the model is and not what somebody remembered.
 */
public final class MetamodelReference {
    /** Where the reference stands in a checkout. */
    static final Path FOLDER = Path.of("docs/reference");

    private MetamodelReference() {}

    /**
     * @param args the top folder of the checkout; the current folder if left out
     */
    public static void main(String[] args) throws IOException {
        Path root = Path.of(args.length == 0 ? "." : args[0]).toRealPath();
        Path folder = Files.createDirectories(root.resolve(FOLDER));
        for (Map.Entry<String, String> file : render(root).entrySet()) {
            Files.writeString(
                    folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
    }

    /** File names and contents as they should be for the metamodel of a checkout. */
    static Map<String, String> render(Path root) throws IOException {
        ModelDocs docs = ModelDocs.read(root);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("metamodel.md", new ReferencePage(docs).render());
        files.put("metamodel.svg", new ClassDiagram(docs.model()).render());
        return files;
    }
}
