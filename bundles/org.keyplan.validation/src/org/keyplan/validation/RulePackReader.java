package org.keyplan.validation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads rule packs: UTF-8 text with one setting a line, such as {@code DEC-03.days=60}, {@code
 * BUD-01.severity=ERROR} or {@code PPL-15.enabled=false}. Empty lines and lines that begin with
 * {@code #} or {@code !} say nothing.
 */
public final class RulePackReader {

    /** The name under which a rule pack is looked for. */
    public static final String FILE_NAME = "keyplan-rules.properties";

    /** The version of the format; a pack may name it as {@code version=1}. */
    public static final int VERSION = 1;

    private static final String VERSION_KEY = "version";
    private static final List<String> WORKSPACE_MARKS = List.of(".git", ".metadata");
    private static final String ENABLED = "enabled";
    private static final String SEVERITY = "severity";

    private final RuleCatalogue catalogue;

    /**
     * @param catalogue the rules that a pack may name
     */
    public RulePackReader(RuleCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * The rule pack that applies to a plan: the first {@value #FILE_NAME} in the plan's folder or
     * one above it, up to the root of the git repository or Eclipse workspace that holds the plan.
     * Where the plan is in neither, only its own folder is looked at, so that a stray file high up
     * in the file system changes nothing.
     */
    public static Optional<Path> locate(Path plan) {
        Path folder = plan.toAbsolutePath().normalize().getParent();
        Path root = root(folder);
        for (Path here = folder; here != null; here = here.getParent()) {
            Path candidate = here.resolve(FILE_NAME);
            if (Files.isRegularFile(candidate)) {
                return Optional.of(candidate);
            }
            if (here.equals(root)) {
                break;
            }
        }
        return Optional.empty();
    }

    private static Path root(Path folder) {
        for (Path here = folder; here != null; here = here.getParent()) {
            Path candidate = here;
            if (WORKSPACE_MARKS.stream().anyMatch(m -> Files.exists(candidate.resolve(m)))) {
                return here;
            }
        }
        return folder;
    }

    /**
     * Reads a rule pack.
     *
     * @throws RulePackException if the file cannot be read, or a line names a rule or a setting
     *     that does not exist or gives a value out of range
     */
    public RulePack read(Path file) throws RulePackException {
        List<String> lines;
        try {
            lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        } catch (CharacterCodingException e) {
            throw new RulePackException(file, 0, "encoding");
        } catch (IOException e) {
            throw new RulePackException(file, 0, "unreadable", e.getMessage());
        }
        return new Reading(file).all(lines);
    }

    /** The state of reading one file. */
    private final class Reading {
        private final Path file;
        private int line;
        private final Set<String> seen = new HashSet<>();
        private final Set<String> disabled = new HashSet<>();
        private final Map<String, Severity> severities = new HashMap<>();
        private final Map<String, Long> thresholds = new HashMap<>();

        Reading(Path file) {
            this.file = file;
        }

        RulePack all(List<String> lines) throws RulePackException {
            for (String text : lines) {
                line++;
                String trimmed = text.strip();
                if (!trimmed.isEmpty() && !trimmed.startsWith("#") && !trimmed.startsWith("!")) {
                    one(trimmed);
                }
            }
            return new RulePack(disabled, severities, thresholds);
        }

        private void one(String text) throws RulePackException {
            int equals = text.indexOf('=');
            if (equals > 0 && text.substring(0, equals).strip().equals(VERSION_KEY)) {
                version(text.substring(equals + 1).strip());
                return;
            }
            int dot = text.indexOf('.');
            if (equals < 0 || dot < 0 || dot > equals) {
                throw wrong("syntax", text);
            }
            String id = text.substring(0, dot).strip();
            String key = text.substring(dot + 1, equals).strip();
            String value = text.substring(equals + 1).strip();
            RuleInfo rule = rule(id);
            if (!seen.add(rule.id() + "." + key)) {
                throw wrong("twice", rule.id() + "." + key);
            }
            switch (key) {
                case ENABLED -> enabled(rule, value);
                case SEVERITY -> severity(rule, value);
                default -> threshold(rule, key, value);
            }
        }

        private void version(String value) throws RulePackException {
            if (!value.equals(Integer.toString(VERSION))) {
                throw wrong("version", value, VERSION);
            }
        }

        private RuleInfo rule(String id) throws RulePackException {
            Optional<Rule> rule = catalogue.find(id);
            if (rule.isEmpty()) {
                throw wrong("rule", id);
            }
            return rule.get().info();
        }

        private void enabled(RuleInfo rule, String value) throws RulePackException {
            switch (value.toLowerCase(Locale.ROOT)) {
                case "true" -> disabled.remove(rule.id());
                case "false" -> disabled.add(rule.id());
                default -> throw wrong("enabled", value);
            }
        }

        private void severity(RuleInfo rule, String value) throws RulePackException {
            for (Severity severity : Severity.values()) {
                if (severity.name().equalsIgnoreCase(value)) {
                    severities.put(rule.id(), severity);
                    return;
                }
            }
            throw wrong("severity", value);
        }

        private void threshold(RuleInfo rule, String key, String value) throws RulePackException {
            Optional<Threshold> threshold =
                    rule.thresholds().stream().filter(t -> t.key().equals(key)).findFirst();
            if (threshold.isEmpty()) {
                throw wrong("key", rule.id(), key, String.join(", ", keys(rule)));
            }
            long min = threshold.get().min();
            long max = threshold.get().max();
            try {
                long number = Long.parseLong(value);
                if (number >= min && number <= max) {
                    thresholds.put(rule.id() + "." + key, number);
                    return;
                }
            } catch (NumberFormatException e) {
                throw wrong("value", value, rule.id() + "." + key, min, max);
            }
            throw wrong("value", value, rule.id() + "." + key, min, max);
        }

        private List<String> keys(RuleInfo rule) {
            List<String> keys = new ArrayList<>(List.of(ENABLED, SEVERITY));
            rule.thresholds().forEach(threshold -> keys.add(threshold.key()));
            return keys;
        }

        private RulePackException wrong(String key, Object... arguments) {
            return new RulePackException(file, line, key, arguments);
        }
    }
}
