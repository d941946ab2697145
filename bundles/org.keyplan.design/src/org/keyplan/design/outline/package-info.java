/**
 * A plan as an outline in business order, as trees show it: which groups there are, what stands
 * below what, what is affected by a change, and how something is found in it. Knows no screen.
 */
package org.keyplan.design.outline;
