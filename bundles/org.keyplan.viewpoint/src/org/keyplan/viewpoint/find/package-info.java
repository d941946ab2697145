/** Finding what stands on a sheet by its words. */
package org.keyplan.viewpoint.find;
