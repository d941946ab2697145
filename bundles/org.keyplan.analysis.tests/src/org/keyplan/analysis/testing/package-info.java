/** Builds account plans in a few words, for the tests of everything that judges or prints plans. */
package org.keyplan.analysis.testing;
