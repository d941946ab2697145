/** Rules about sales stages, their gates, and what the rank of an opportunity rests on. */
package org.keyplan.validation.stages;
