/** Rules about what kind of customer the account is and whether our approach fits it. */
package org.keyplan.validation.classification;
