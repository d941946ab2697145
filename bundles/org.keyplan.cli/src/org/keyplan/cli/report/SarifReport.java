package org.keyplan.cli.report;

import com.fasterxml.jackson.core.JsonGenerator;

import org.keyplan.validation.Rule;
import org.keyplan.validation.RuleCatalogue;
import org.keyplan.validation.RuleTexts;
import org.keyplan.validation.Severity;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Findings as SARIF 2.1.0 (OASIS), which code hosts show beside the lines of a change. */
public final class SarifReport implements ReportWriter {

    private final JsonGenerator json;
    private final Locale locale;
    private final String version;
    private final Map<String, Integer> ruleIndex = new HashMap<>();
    private final List<PlanReport> unreadable = new ArrayList<>();

    /**
     * @param out where it goes; is not closed
     * @param locale the language of the rules' texts
     * @param version the version of Keyplan
     */
    public SarifReport(OutputStream out, Locale locale, String version) throws IOException {
        this.json = Json.generator(out);
        this.locale = locale;
        this.version = version;
    }

    @Override
    public void begin() throws IOException {
        json.writeStartObject();
        json.writeStringField("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
        json.writeStringField("version", "2.1.0");
        json.writeArrayFieldStart("runs");
        json.writeStartObject();
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "Keyplan");
        json.writeStringField("version", version);
        json.writeArrayFieldStart("rules");
        for (Rule rule : RuleCatalogue.standard().rules()) {
            rule(rule);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
        json.writeStringField("columnKind", "unicodeCodePoints");
        json.writeArrayFieldStart("results");
    }

    private void rule(Rule rule) throws IOException {
        RuleTexts texts = RuleTexts.of(rule);
        json.writeStartObject();
        ruleIndex.put(rule.info().id(), ruleIndex.size());
        json.writeStringField("id", rule.info().id());
        text("shortDescription", texts.name(locale));
        text("fullDescription", texts.why(locale));
        text("help", texts.whatToDo(locale));
        json.writeObjectFieldStart("defaultConfiguration");
        json.writeStringField("level", level(rule.info().severity()));
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void plan(PlanReport report) throws IOException {
        if (report.problem().isPresent()) {
            unreadable.add(report);
        }
        for (ReportedFinding finding : report.findings()) {
            result(report.path(), finding);
        }
    }

    private void result(Path path, ReportedFinding finding) throws IOException {
        json.writeStartObject();
        json.writeStringField("ruleId", finding.rule());
        if (ruleIndex.containsKey(finding.rule())) {
            json.writeNumberField("ruleIndex", ruleIndex.get(finding.rule()));
        }
        json.writeStringField("level", level(finding.severity()));
        text("message", finding.message());
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        place(path, finding.line());
        json.writeArrayFieldStart("logicalLocations");
        json.writeStartObject();
        json.writeStringField("name", finding.element());
        json.writeStringField("fullyQualifiedName", finding.id());
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        if (finding.accepted() != null) {
            json.writeArrayFieldStart("suppressions");
            json.writeStartObject();
            json.writeStringField("kind", "external");
            json.writeStringField("justification", finding.accepted());
            json.writeEndObject();
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    @Override
    public void end(Summary summary) throws IOException {
        json.writeEndArray();
        json.writeArrayFieldStart("invocations");
        json.writeStartObject();
        json.writeBooleanField("executionSuccessful", unreadable.isEmpty());
        json.writeArrayFieldStart("toolExecutionNotifications");
        for (PlanReport report : unreadable) {
            json.writeStartObject();
            json.writeStringField("level", "error");
            text("message", report.problem().orElseThrow());
            json.writeArrayFieldStart("locations");
            json.writeStartObject();
            place(report.path(), report.line());
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.flush();
    }

    private void place(Path path, int line) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(path));
        json.writeEndObject();
        if (line > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", line);
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    /** Relative paths stay relative, since code hosts match them with the repository's files. */
    private static String uri(Path path) {
        if (path.isAbsolute()) {
            return path.toUri().toString();
        }
        try {
            String name = Json.path(path);
            // A colon in the first name would make it look like a scheme.
            String unmistakable = name.split("/", 2)[0].contains(":") ? "./" + name : name;
            return new URI(null, null, unmistakable, null).toASCIIString();
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(path.toString(), e);
        }
    }

    private void text(String field, String text) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("text", text);
        json.writeEndObject();
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case ADVICE -> "note";
        };
    }
}
