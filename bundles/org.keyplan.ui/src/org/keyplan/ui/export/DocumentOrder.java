package org.keyplan.ui.export;

import org.keyplan.documents.DocumentFormat;

import java.nio.file.Path;
import java.util.Locale;

/**
 * What document a person wants.
 *
 * @param format Word or web page
 * @param language in which it is written
 * @param target the file, replaced if it is there
 * @param show whether to open it afterwards with the program that is for such files
 */
record DocumentOrder(DocumentFormat format, Locale language, Path target, boolean show) {}
