/**
 * What follows from a plan on a date: who was met, who can be reached, how an opportunity ranks,
 * whether value outweighs cost. Rules, documents and views ask here, so that all of them give the
 * same answer.
 *
 * <p>Everything is a pure function of a plan and a date and changes neither. Results are records
 * that carry the evidence they rest on. What is missing in a plan (an empty reference, a date, the
 * account itself) never throws: it is left out, and where that matters the result says what was
 * left out.
 *
 * <p>Each class has a constant {@code READS}: the model features, containment features included,
 * its results depend on. A change of any other feature leaves them as they were. Where one class
 * answers questions that depend on different features there are narrower constants beside it, named
 * {@code READS_…}.
 */
package org.keyplan.analysis;
