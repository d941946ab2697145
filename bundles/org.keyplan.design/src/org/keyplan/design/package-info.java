/**
 * Keyplan's diagrams and tables: where they are declared, what their services know about a plan,
 * and their registration in an Eclipse that has Sirius.
 */
package org.keyplan.design;
