package org.keyplan.documents.content;

import java.util.List;

/**
 * A section of a document.
 *
 * @param id names it in links; letters and hyphens
 * @param title its heading
 * @param blocks what it says, in order
 */
public record Section(String id, String title, List<Block> blocks) {
    public Section {
        blocks = List.copyOf(blocks);
    }
}
