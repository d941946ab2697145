package org.keyplan.viewpoint.reader;

import org.keyplan.viewpoint.description.DiagramDescription;
import org.keyplan.viewpoint.description.Group;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A specification for tests, of which each says only the part it is about. */
public final class OdesignText {
    /** A node style with nothing said. */
    public static final String SQUARE = "<style xsi:type='style:SquareDescription'/>";

    /** A container style with nothing said. */
    public static final String FLAT = "<style xsi:type='style:FlatContainerStyleDescription'/>";

    private static final String LAYER =
            "//@ownedViewpoints[name='V']/@ownedRepresentations[name='D']/@defaultLayer";

    private static final String HEAD =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <description:Group xmlns:xmi="http://www.omg.org/XMI" xmi:version="2.0"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:description="http://www.eclipse.org/sirius/description/1.1.0"
                xmlns:operation="http://www.eclipse.org/sirius/description/tool/1.1.0"
                xmlns:diagram="http://www.eclipse.org/sirius/diagram/description/1.1.0"
                xmlns:style="http://www.eclipse.org/sirius/diagram/description/style/1.1.0"
                xmlns:tool="http://www.eclipse.org/sirius/diagram/description/tool/1.1.0"
                xmlns:filter="http://www.eclipse.org/sirius/diagram/description/filter/1.1.0"
                xmlns:table="http://www.eclipse.org/sirius/table/description/1.1.0"
                name="G" version="11.1.1.201610211630">
            """;

    private final String text;

    private OdesignText(String text) {
        this.text = text;
    }

    /** The file as given. */
    public static OdesignText whole(String text) {
        return new OdesignText(text);
    }

    /** Inside the group. */
    public static OdesignText group(String body) {
        return new OdesignText(HEAD + body + "\n</description:Group>\n");
    }

    /** Inside viewpoint V. */
    public static OdesignText viewpoint(String body) {
        return group("<ownedViewpoints name='V'>\n" + body + "\n</ownedViewpoints>");
    }

    /** Inside diagram D of viewpoint V, which has no layer yet. */
    public static OdesignText diagram(String body) {
        return viewpoint(
                "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='D'"
                        + " domainClass='t::Root'>\n"
                        + body
                        + "\n</ownedRepresentations>");
    }

    /** Inside the default layer of diagram D of viewpoint V. */
    public static OdesignText layer(String body) {
        return diagram("<defaultLayer name='L'>\n" + body + "\n</defaultLayer>");
    }

    /** As {@link #layer}, with services. */
    public static OdesignText layer(String body, Class<?> services) {
        return viewpoint(
                "<ownedRepresentations xsi:type='diagram:DiagramDescription' name='D'"
                        + " domainClass='t::Root'>\n<defaultLayer name='L'>\n"
                        + body
                        + "\n</defaultLayer>\n</ownedRepresentations>\n"
                        + "<ownedJavaExtensions qualifiedClassName='"
                        + services.getName()
                        + "'/>");
    }

    /** Inside cross table T of viewpoint V. */
    public static OdesignText table(String body) {
        return viewpoint(
                "<ownedRepresentations xsi:type='table:CrossTableDescription' name='T'"
                        + " domainClass='t::Root'>\n"
                        + body
                        + "\n</ownedRepresentations>");
    }

    /** Path of a node mapping of the default layer. */
    public static String node(String name) {
        return LAYER + "/@nodeMappings[name='" + name + "']";
    }

    /** Path of a container mapping of the default layer. */
    public static String container(String name) {
        return LAYER + "/@containerMappings[name='" + name + "']";
    }

    /** Path of an edge mapping of the default layer. */
    public static String edge(String name) {
        return LAYER + "/@edgeMappings[name='" + name + "']";
    }

    /** Path of a tool in section T of the default layer. */
    public static String tool(String name) {
        return LAYER + "/@toolSections[name='T']/@ownedTools[name='" + name + "']";
    }

    /** A node mapping with a plain style. */
    public static String nodeMapping(String name, String attributes) {
        return "<nodeMappings name='"
                + name
                + "' domainClass='t::Item' "
                + attributes
                + ">"
                + SQUARE
                + "</nodeMappings>\n";
    }

    /** The file as text. */
    public String text() {
        return text;
    }

    /** The same with something else in a place. */
    public OdesignText with(String old, String replacement) {
        if (!text.contains(old)) {
            throw new IllegalArgumentException("no \"" + old + "\" in " + text);
        }
        return new OdesignText(text.replace(old, replacement));
    }

    /** The line something stands on, counted from 1. */
    public int lineOf(String something) {
        int place = text.indexOf(something);
        if (place < 0) {
            throw new IllegalArgumentException("no \"" + something + "\" in " + text);
        }
        return 1 + (int) text.substring(0, place).chars().filter(c -> c == '\n').count();
    }

    /** Reads it. */
    public Group read() {
        return read(Wording.NONE);
    }

    /** Reads it with texts. */
    public Group read(Wording wording) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return OdesignReader.read(new ByteArrayInputStream(bytes), "test.odesign", wording);
    }

    /** Reads it and gives its first diagram. */
    public DiagramDescription readDiagram() {
        return read().viewpoints().get(0).diagrams().get(0);
    }

    /** What is wrong with it; nothing if it can be read. */
    public List<Problem> problems() {
        try {
            read();
            return List.of();
        } catch (OdesignException e) {
            return e.problems();
        }
    }
}
