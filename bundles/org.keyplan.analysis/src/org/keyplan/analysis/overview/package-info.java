/**
 * What a person wants to know at a glance: who decides and is covered, whether there is money, what
 * is due next, what stands before the next stage. Pure functions of a plan and a date, like the
 * rest of the analysis; they put its results together and compute nothing twice.
 */
package org.keyplan.analysis.overview;
