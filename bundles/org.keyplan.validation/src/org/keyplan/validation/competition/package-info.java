/** Rules about who else wants the business. */
package org.keyplan.validation.competition;
