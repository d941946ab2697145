/** What commands mean where the focus is; for diagrams and for whatever else is worked by keys. */
package org.keyplan.ui.diagram.focus;
