/**
 * Rules about a plan that contradicts itself: circles, duplicates, broken relations, currencies.
 */
package org.keyplan.validation.structure;
