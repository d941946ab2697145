package org.keyplan.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;

import org.keyplan.validation.Severity;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Locale;

/**
 * Findings as JSON, for other programs. The format is versioned: {@code "format":
 * "keyplan-findings"}, {@code "version": 1}; fields may be added within a version.
 */
public final class JsonReport implements ReportWriter {

    /** The version of the format. */
    public static final int VERSION = 1;

    private final JsonGenerator json;
    private final LocalDate asOf;

    /**
     * @param out where it goes; is not closed
     * @param asOf the date as of which the plans were validated
     */
    public JsonReport(OutputStream out, LocalDate asOf) throws IOException {
        this.json = Json.generator(out);
        this.asOf = asOf;
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("format", "keyplan-findings");
        json.writeNumberField("version", VERSION);
        json.writeStringField("asOf", asOf.toString());
        json.writeArrayFieldStart("plans");
    }

    @Override
    public void plan(PlanReport report) throws IOException {
        json.writeStartObject();
        json.writeStringField("file", Json.path(report.path()));
        if (report.problem().isPresent()) {
            json.writeStringField("problem", report.problem().get());
            if (report.line() > 0) {
                json.writeNumberField("line", report.line());
            }
        } else {
            json.writeStringField("plan", report.name());
            if (report.account().isPresent()) {
                json.writeStringField("account", report.account().get());
            }
        }
        json.writeArrayFieldStart("notices");
        for (String notice : report.notices()) {
            json.writeString(notice);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("findings");
        for (ReportedFinding finding : report.findings()) {
            finding(finding);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void finding(ReportedFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("rule", finding.rule());
        json.writeStringField("severity", lower(finding.severity()));
        json.writeStringField("element", finding.element());
        json.writeStringField("id", finding.id());
        if (finding.line() > 0) {
            json.writeNumberField("line", finding.line());
        }
        json.writeStringField("message", finding.message());
        if (finding.accepted() != null) {
            json.writeStringField("accepted", finding.accepted());
        }
        json.writeEndObject();
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeObjectFieldStart("summary");
        json.writeNumberField("plans", summary.plans());
        json.writeNumberField("unreadable", summary.unreadable());
        for (Severity severity : Severity.values()) {
            json.writeNumberField(lower(severity), summary.count(severity));
        }
        json.writeNumberField("accepted", summary.accepted());
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private static String lower(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }
}
