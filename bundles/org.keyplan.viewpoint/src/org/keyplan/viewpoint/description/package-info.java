/**
 * What a viewpoint specification declares, as immutable records: diagrams, tables, mappings, styles
 * and tools. Nothing here evaluates anything; parts refer to each other by key path.
 */
package org.keyplan.viewpoint.description;
