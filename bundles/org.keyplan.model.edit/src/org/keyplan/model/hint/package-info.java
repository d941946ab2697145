/** What people should know of the concepts of account planning. */
package org.keyplan.model.hint;
