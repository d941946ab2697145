/**
 * What the diagrams and tables of plans look like in the end: checks on the finished picture, read
 * back from its SVG file, for all example plans and for random ones.
 */
package org.keyplan.design.picture;
