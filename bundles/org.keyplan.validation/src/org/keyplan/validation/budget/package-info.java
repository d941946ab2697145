/** Rules about the customer's money for an opportunity and our own for the account. */
package org.keyplan.validation.budget;
