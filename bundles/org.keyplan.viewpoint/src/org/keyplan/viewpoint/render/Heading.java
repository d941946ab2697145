package org.keyplan.viewpoint.render;

import java.time.LocalDate;

/**
 * What stands above a picture that leaves the product.
 *
 * @param title what the diagram is called; null for the name it gives itself
 * @param subject what it is taken from, such as the plan's name; null for none
 * @param date of the state shown; null for none
 */
public record Heading(String title, String subject, LocalDate date) {}
