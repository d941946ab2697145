package org.keyplan.viewpoint.reader;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Key paths of elements, such as {@code //@ownedViewpoints[name='Account
 * plan']/@ownedRepresentations[name='OrgChart']}. Written ones may also go by place ({@code
 * @toolSections.0}), may be encoded, or may be identifiers; the normal form is decoded and goes by
 * name wherever there is one.
 */
final class KeyPaths {
    /** Features that hold one element at most, so that it needs no key. */
    private static final Set<String> SINGLE =
            Set.of(
                    "defaultLayer",
                    "style",
                    "initialOperation",
                    "firstModelOperations",
                    "firstModelOperation",
                    "delete",
                    "directEdit",
                    "layout",
                    "default");

    private static final Pattern SEGMENT =
            Pattern.compile("@(\\w+)(?:\\.(\\d+)|\\[(\\w+)='([^\\]]*)'\\])?");

    private final Element root;
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<Element, String> normal = new HashMap<>();

    KeyPaths(Element root) {
        this.root = root;
        index(root);
    }

    private void index(Element element) {
        if (element.id != null) {
            byId.putIfAbsent(element.id, element);
        }
        element.children.forEach(this::index);
    }

    /** The element's path in normal form. */
    String of(Element element) {
        String known = normal.get(element);
        if (known == null) {
            known = element == root ? "/" : of(element.parent) + '/' + segment(element);
            normal.put(element, known);
        }
        return known;
    }

    private String segment(Element element) {
        String name = element.attributes.get("name");
        if (SINGLE.contains(element.name)) {
            return '@' + element.name;
        }
        return name != null && !name.isEmpty()
                ? '@' + element.name + "[name='" + name + "']"
                : '@' + element.name + '.' + element.parent.children(element.name).indexOf(element);
    }

    /** The element a written path leads to; null if it leads nowhere. */
    Element find(String written) {
        String path = written.startsWith("#") ? written.substring(1) : written;
        if (!path.startsWith("/")) {
            return byId.get(path);
        }
        String rest = path.startsWith("/0/") ? path.substring(3) : path.substring(1);
        rest = rest.startsWith("/") ? rest.substring(1) : rest;
        Element element = root;
        for (String segment : rest.split("/")) {
            element = step(element, segment);
            if (element == null) {
                return null;
            }
        }
        return element;
    }

    private static Element step(Element from, String segment) {
        Matcher matcher = SEGMENT.matcher(segment);
        if (!matcher.matches()) {
            return null;
        }
        List<Element> candidates = from.children(matcher.group(1));
        if (matcher.group(3) != null) {
            String value = decoded(matcher.group(4));
            return candidates.stream()
                    .filter(c -> value.equals(c.attributes.get(matcher.group(3))))
                    .findFirst()
                    .orElse(null);
        }
        int place = 0;
        if (matcher.group(2) != null) {
            String digits = matcher.group(2);
            place = digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
        } else if (candidates.size() > 1) {
            return null;
        }
        return place < candidates.size() ? candidates.get(place) : null;
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text; // a percent sign that encodes nothing stands for itself
        }
    }
}
