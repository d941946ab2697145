/** Rules about what is done next: next steps, owners, dates, and objectives that are pursued. */
package org.keyplan.validation.actions;
