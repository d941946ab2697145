/** What people do by hand to places and sizes of figures, worked out without a screen. */
package org.keyplan.viewpoint.arrange;
