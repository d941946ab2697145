/** Sentences in English and Simplified Chinese. */
package org.keyplan.viewpoint.wording;
