package org.keyplan.cli.report;

import org.keyplan.validation.Severity;

/**
 * A finding made ready for output, so that the plan itself need not be kept.
 *
 * @param rule the rule's id
 * @param severity how much it matters
 * @param line where the element begins in the file; 0 where it is not known
 * @param element what people call the element
 * @param id the element's id in the file
 * @param message the sentence
 * @param accepted why and until when somebody accepted it; {@code null} if nobody did
 */
public record ReportedFinding(
        String rule,
        Severity severity,
        int line,
        String element,
        String id,
        String message,
        String accepted) {}
