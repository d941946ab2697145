/** Finds what a specification gets wrong although it can be read, for builds. */
package org.keyplan.viewpoint.check;
