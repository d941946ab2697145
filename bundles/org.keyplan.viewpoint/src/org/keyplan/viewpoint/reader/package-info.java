/** Reads viewpoint specifications and refuses, by file and line, whatever it does not support. */
package org.keyplan.viewpoint.reader;
