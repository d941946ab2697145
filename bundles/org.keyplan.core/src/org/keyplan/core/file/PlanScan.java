package org.keyplan.core.file;

import org.keyplan.core.file.LoadReport.Notice;
import org.keyplan.core.file.PlanFileException.Kind;
import org.keyplan.core.migration.FormatVersion;
import org.keyplan.core.migration.Migrations;
import org.keyplan.core.migration.OldFile.Place;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.Locator;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import javax.xml.XMLConstants;
import javax.xml.parsers.SAXParser;

/**
 * Reads a file once before EMF does, to refuse what EMF would follow or choke on, and to learn the
 * version and where each element begins.
 */
final class PlanScan extends DefaultHandler2 {

    private static final String XMI = "http://www.omg.org/XMI";
    private static final Pattern ID = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}_.\\-]{0,254}");

    private final LoadLimits limits;
    private final Places places = new Places();
    private final Map<String, Integer> lineOfId = new HashMap<>();
    private final List<Notice> notices = new ArrayList<>();
    private Locator locator;
    private FormatVersion version;
    private String rootName;
    private int depth;
    private long textLength;
    private int startLine;
    private int startColumn;
    private boolean commentNoticed;

    private PlanScan(LoadLimits limits, Place start) {
        this.limits = limits;
        startLine = start.line();
        startColumn = start.column();
    }

    /**
     * @throws Problem.Found if the text is not well-formed, not a plan that can be read, larger
     *     than the limits or points outside
     */
    static PlanScan of(FileText text, LoadLimits limits) {
        PlanScan scan = new PlanScan(limits, text.start());
        try {
            SAXParser parser = SafeXml.parser(true, false);
            parser.setProperty("http://xml.org/sax/properties/lexical-handler", scan);
            InputSource source = new InputSource(new ByteArrayInputStream(text.bytes()));
            source.setEncoding("UTF-8");
            parser.parse(source, scan);
        } catch (SAXParseException e) {
            throw new Problem.Found(scan.damaged(text, e));
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return scan;
    }

    FormatVersion version() {
        return version;
    }

    Places places() {
        return places;
    }

    List<Notice> notices() {
        return notices;
    }

    private Problem damaged(FileText text, SAXParseException e) {
        int line = Math.max(1, e.getLineNumber());
        if (text.conflictLine().isPresent()) {
            return Problem.at(text.conflictLine().get(), 1, Kind.CONFLICT_MARKERS);
        }
        boolean cut = line >= text.lines() && text.endsEarly(rootName);
        return Problem.at(line, e.getColumnNumber(), cut ? Kind.TRUNCATED : Kind.NOT_WELL_FORMED)
                .causedBy(e);
    }

    @Override
    public void setDocumentLocator(Locator locator) {
        this.locator = locator;
    }

    @Override
    public void startDTD(String name, String publicId, String systemId) {
        fail(startLine, startColumn, Kind.DOCTYPE);
    }

    @Override
    public InputSource resolveEntity(String name, String publicId, String base, String systemId) {
        throw new Problem.Found(Problem.at(startLine, startColumn, Kind.DOCTYPE));
    }

    @Override
    public void startElement(String uri, String localName, String name, Attributes attributes) {
        if (places.size() >= limits.maxElements()) {
            fail(startLine, startColumn, Kind.TOO_MANY_ELEMENTS, limits.maxElements());
        }
        if (++depth > limits.maxDepth()) {
            fail(startLine, startColumn, Kind.TOO_DEEP, limits.maxDepth());
        }
        places.add(startLine, startColumn);
        if (rootName == null) {
            root(uri, localName, name);
        }
        for (int i = 0; i < attributes.getLength(); i++) {
            attribute(attributes, i);
        }
        textLength = 0;
        passed();
    }

    private void root(String uri, String localName, String name) {
        rootName = name;
        version = FormatVersion.ofNamespace(uri).orElse(null);
        if (version == null || !localName.equals("AccountPlan")) {
            throw new Problem.Found(
                    Problem.keyed(
                            startLine, startColumn, Kind.NOT_A_PLAN, "NOT_A_PLAN.root", name));
        }
        if (version.major() > FormatVersion.CURRENT.major()) {
            fail(startLine, startColumn, Kind.NEWER_VERSION, version.toString());
        }
        if (version.compareTo(FormatVersion.CURRENT) < 0 && !Migrations.reachCurrent(version)) {
            fail(startLine, startColumn, Kind.UNKNOWN_VERSION, version.toString());
        }
    }

    private void attribute(Attributes attributes, int i) {
        String value = attributes.getValue(i);
        String name = attributes.getLocalName(i);
        if (value.length() > limits.maxTextLength()) {
            fail(startLine, startColumn, Kind.TEXT_TOO_LONG, limits.maxTextLength());
        }
        if (name.equals("href")) {
            fail(startLine, startColumn, Kind.FOREIGN_REFERENCE, shortened(value));
        }
        boolean schema = name.equals("schemaLocation") || name.equals("noNamespaceSchemaLocation");
        if (schema && attributes.getURI(i).equals(XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI)) {
            notices.add(new Notice("notice.schemaLocation", startLine, List.of()));
        }
        if (name.equals("id") && attributes.getURI(i).equals(XMI)) {
            id(value);
        }
    }

    private void id(String id) {
        if (!ID.matcher(id).matches()) {
            fail(startLine, startColumn, Kind.BAD_ID, shortened(id));
        }
        Integer other = lineOfId.putIfAbsent(id, startLine);
        if (other != null) {
            fail(startLine, startColumn, Kind.DUPLICATE_ID, id, other.toString());
        }
    }

    @Override
    public void characters(char[] text, int start, int length) {
        textLength += length;
        if (textLength > limits.maxTextLength()) {
            fail(
                    locator.getLineNumber(),
                    locator.getColumnNumber(),
                    Kind.TEXT_TOO_LONG,
                    limits.maxTextLength());
        }
        passed();
    }

    @Override
    public void endElement(String uri, String localName, String name) {
        depth--;
        textLength = 0;
        passed();
    }

    @Override
    public void comment(char[] text, int start, int length) {
        if (!commentNoticed) {
            commentNoticed = true;
            notices.add(new Notice("notice.comment", startLine, List.of()));
        }
        passed();
    }

    @Override
    public void processingInstruction(String target, String data) {
        passed();
    }

    /**
     * The next thing begins where this one ended: a parser only tells where a tag ends, and before
     * the first tag it does not tell of blanks.
     */
    private void passed() {
        if (rootName != null) {
            startLine = locator.getLineNumber();
            startColumn = locator.getColumnNumber();
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    private static void fail(int line, int column, Kind kind, Object... arguments) {
        throw new Problem.Found(Problem.at(line, column, kind, arguments));
    }
}
