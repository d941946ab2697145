/** Diagrams as things and what joins them, for programs with boxes and connectors of their own. */
package org.keyplan.viewpoint.blueprint;
