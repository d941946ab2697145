package org.keyplan.documents.template.file;

import org.keyplan.documents.template.file.TemplateException.Kind;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * Refuses templates that could do something: run programs, or load something from elsewhere when
 * the document made of them is opened. Links that people click are left alone.
 */
final class TemplateSafety {

    private static final String TYPES = "[Content_Types].xml";

    private final TemplateParts template;

    TemplateSafety(TemplateParts template) {
        this.template = template;
    }

    /** Refuses what is not a harmless file of its kind, and forgets where its styles came from. */
    void check() throws IOException {
        Map<String, byte[]> parts = template.all();
        if (!parts.containsKey(TYPES) || !parts.containsKey(template.format().main())) {
            throw template.refusal(Kind.WRONG_KIND, "", null);
        }
        String types = new String(parts.get(TYPES), StandardCharsets.UTF_8);
        if (types.contains("macroEnabled") || parts.keySet().stream().anyMatch(this::isProgram)) {
            throw template.refusal(Kind.MACROS, "", null);
        }
        if (!template.format().is(types)) {
            throw template.refusal(Kind.WRONG_KIND, "", null);
        }
        // A .dotx or .potx is as good, but what is made of it is a document.
        parts.put(TYPES, template.format().made(types).getBytes(StandardCharsets.UTF_8));
        try {
            for (String name : parts.keySet().stream().filter(n -> n.endsWith(".rels")).toList()) {
                parts.put(name, relations(parts.get(name)));
            }
            forgetOrigin(parts);
        } catch (TemplateException e) {
            throw e;
        } catch (IOException e) {
            throw template.refusal(Kind.DAMAGED, "", e);
        }
    }

    private boolean isProgram(String part) {
        String name = part.toLowerCase(Locale.ROOT);
        return name.contains("vbaproject")
                || name.contains("vbadata")
                || name.contains("activex")
                || name.contains("oleobject");
    }

    private byte[] relations(byte[] part) throws IOException {
        Document relations = PartXml.parse(part);
        for (Element relation : PartXml.all(relations, "Relationship")) {
            String type = relation.getAttribute("Type");
            if (!relation.getAttribute("TargetMode").equalsIgnoreCase("External")) {
                continue;
            }
            if (type.endsWith("/attachedTemplate")) {
                relation.getParentNode().removeChild(relation);
            } else if (!type.endsWith("/hyperlink")) {
                throw template.refusal(Kind.EXTERNAL, relation.getAttribute("Target"), null);
            }
        }
        return PartXml.write(relations);
    }

    /** Word would look for the template that the template was made of. */
    private static void forgetOrigin(Map<String, byte[]> parts) throws IOException {
        String name = "word/settings.xml";
        if (!parts.containsKey(name)) {
            return;
        }
        Document settings = PartXml.parse(parts.get(name));
        for (Element origin : PartXml.all(settings, "attachedTemplate")) {
            origin.getParentNode().removeChild(origin);
        }
        parts.put(name, PartXml.write(settings));
    }
}
