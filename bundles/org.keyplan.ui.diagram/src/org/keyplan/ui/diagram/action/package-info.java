/** What people can do with an open diagram by buttons, menus and keys. */
package org.keyplan.ui.diagram.action;
