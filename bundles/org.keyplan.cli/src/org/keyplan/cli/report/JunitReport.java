package org.keyplan.cli.report;

import org.keyplan.cli.context.CliTexts;
import org.keyplan.validation.Severity;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Findings as JUnit XML, which every CI server shows: a plan is a test suite, a finding a test case
 * that failed if it is grave enough, was skipped if somebody accepted it, and passed otherwise; a
 * plan without findings has one test case that passed, an unreadable one a test case in error.
 */
public final class JunitReport implements ReportWriter {

    private final XMLStreamWriter xml;
    private final Severity failOn;
    private final CliTexts texts;

    /**
     * @param out where it goes; is not closed
     * @param failOn the least grave severity that fails; {@code null} if none does
     */
    public JunitReport(OutputStream out, Severity failOn, CliTexts texts) throws IOException {
        this.failOn = failOn;
        this.texts = texts;
        try {
            this.xml =
                    XMLOutputFactory.newDefaultFactory()
                            .createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void begin() throws IOException {
        write(
                () -> {
                    xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
                    newLine(0);
                    xml.writeStartElement("testsuites");
                    xml.writeAttribute("name", "keyplan");
                });
    }

    @Override
    public void plan(PlanReport report) throws IOException {
        write(
                () -> {
                    newLine(1);
                    xml.writeStartElement("testsuite");
                    xml.writeAttribute("name", clean(Json.path(report.path())));
                    int cases = Math.max(1, report.findings().size());
                    xml.writeAttribute("tests", Integer.toString(cases));
                    xml.writeAttribute("failures", Long.toString(failures(report.findings())));
                    xml.writeAttribute("errors", report.problem().isPresent() ? "1" : "0");
                    xml.writeAttribute("skipped", Long.toString(report.acceptedCount()));
                    if (report.findings().isEmpty()) {
                        whole(report);
                    }
                    for (ReportedFinding finding : report.findings()) {
                        one(report, finding);
                    }
                    newLine(1);
                    xml.writeEndElement();
                });
    }

    private void whole(PlanReport report) throws XMLStreamException {
        begin(report, texts.get("junit.plan"));
        if (report.problem().isPresent()) {
            newLine(3);
            xml.writeEmptyElement("error");
            xml.writeAttribute("message", clean(report.problem().get()));
            newLine(2);
        }
        xml.writeEndElement();
    }

    private void one(PlanReport report, ReportedFinding finding) throws XMLStreamException {
        begin(report, finding.rule() + " " + finding.element());
        newLine(3);
        if (finding.accepted() != null) {
            xml.writeEmptyElement("skipped");
            xml.writeAttribute("message", clean(finding.accepted()));
        } else if (fails(finding)) {
            xml.writeStartElement("failure");
            xml.writeAttribute("type", finding.severity().name());
            xml.writeAttribute("message", clean(finding.message()));
            xml.writeCharacters(clean(Json.path(report.path()) + ":" + finding.line()));
            xml.writeEndElement();
        } else {
            xml.writeStartElement("system-out");
            xml.writeCharacters(clean(finding.severity().name() + ": " + finding.message()));
            xml.writeEndElement();
        }
        newLine(2);
        xml.writeEndElement();
    }

    private void begin(PlanReport report, String name) throws XMLStreamException {
        newLine(2);
        xml.writeStartElement("testcase");
        xml.writeAttribute("classname", clean(Json.path(report.path())));
        xml.writeAttribute("name", clean(name));
    }

    @Override
    public void end(Summary summary) throws IOException {
        write(
                () -> {
                    newLine(0);
                    xml.writeEndElement();
                    newLine(0);
                    xml.writeEndDocument();
                    xml.flush();
                });
    }

    private long failures(List<ReportedFinding> findings) {
        return findings.stream().filter(this::fails).count();
    }

    private boolean fails(ReportedFinding finding) {
        return failOn != null && finding.accepted() == null && finding.severity().atLeast(failOn);
    }

    private void newLine(int depth) throws XMLStreamException {
        xml.writeCharacters("\n" + "  ".repeat(depth));
    }

    /** File names may hold characters that XML cannot. */
    private static String clean(String text) {
        return text.replaceAll(
                "[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "�");
    }

    private interface Writing {
        void run() throws XMLStreamException;
    }

    private static void write(Writing writing) throws IOException {
        try {
            writing.run();
        } catch (XMLStreamException e) {
            throw new IOException(e);
        }
    }
}
