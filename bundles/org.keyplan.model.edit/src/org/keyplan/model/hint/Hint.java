package org.keyplan.model.hint;

import java.util.List;

/**
 * What somebody who plans an account should know of one concept, in whole sentences of one
 * language. Texts that there are none of are empty.
 *
 * @param title the business word for it
 * @param what what it is
 * @param why why it matters in account planning
 * @param find how to find it out
 * @param act what to do when it is so
 * @param questions good questions to ask, to the customer or to oneself
 * @param source where the idea comes from: author, book, year
 */
public record Hint(
        String title,
        String what,
        String why,
        String find,
        String act,
        List<String> questions,
        String source) {

    public Hint {
        questions = List.copyOf(questions);
    }
}
