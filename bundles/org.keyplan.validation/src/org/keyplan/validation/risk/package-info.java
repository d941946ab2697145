/** Rules about what may go wrong. */
package org.keyplan.validation.risk;
