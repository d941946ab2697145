package org.keyplan.viewpoint.picture;

import java.util.HashSet;
import java.util.Set;

/**
 * Makes ids of a drawing into ids that XML allows, each only once. What an id holds beside letters,
 * digits, hyphen, underscore and full stop is written as its code; the same ids in the same order
 * always give the same result.
 */
final class SvgIds {

    private final String prefix;
    private final Set<String> taken = new HashSet<>();

    SvgIds(String prefix) {
        this.prefix = prefix;
    }

    String unique(String id) {
        String name = name(id);
        String candidate = name;
        for (int copy = 2; !taken.add(candidate); copy++) {
            candidate = name + "." + copy;
        }
        return candidate;
    }

    private String name(String id) {
        StringBuilder name = new StringBuilder(prefix);
        id.codePoints()
                .forEach(
                        c -> {
                            boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
                            boolean other = c >= '0' && c <= '9' || c == '-' || c == '.';
                            if (letter || c == '_' || other && name.length() > 0) {
                                name.appendCodePoint(c);
                            } else {
                                name.append('_').append(Integer.toHexString(c)).append('_');
                            }
                        });
        return name.length() == 0 ? "_" : name.toString();
    }
}
