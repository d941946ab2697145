package org.keyplan.documents.html;

import org.keyplan.documents.options.Paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * Style and script of a page, exactly as they stand in it, and the content security policy that
 * lets these two in by their SHA-256 and nothing else (W3C Content Security Policy Level 3).
 */
public final class PageParts {

    private static final List<String> SCRIPTS =
            List.of("page", "theme", "contents", "tables", "search", "tips", "diagrams", "start");

    private static final Map<Paper, PageParts> MADE = new ConcurrentHashMap<>();

    private final String style;
    private final String script;

    private PageParts(Paper paper) {
        style = resource("document.css") + printedOn(paper);
        // The comments let a parser for XML read what it would otherwise take for tags.
        script =
                SCRIPTS.stream()
                        .map(name -> resource("script/" + name + ".js"))
                        .collect(
                                Collectors.joining(
                                        "\n",
                                        "//<![CDATA[\n(() => {\n'use strict';\n",
                                        "})();\n//]]>"));
    }

    static PageParts on(Paper paper) {
        return MADE.computeIfAbsent(paper, PageParts::new);
    }

    private static String printedOn(Paper paper) {
        String size = paper == Paper.LETTER ? "letter" : "A4";
        return "@page { size: " + size + "; margin: 15mm 15mm 16mm; }\n";
    }

    /** The text of the only style element. */
    public String getStyle() {
        return style;
    }

    /** The text of the only script element. */
    public String getScript() {
        return script;
    }

    /** The page's policy. */
    public String getPolicy() {
        return String.join(
                "; ",
                "default-src 'none'",
                "style-src " + hash(style),
                "script-src " + hash(script),
                "img-src data:",
                "base-uri 'none'",
                "form-action 'none'");
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /** Browsers turn line ends into line feeds before they hash. */
    private static String resource(String name) {
        try (InputStream in = PageParts.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
