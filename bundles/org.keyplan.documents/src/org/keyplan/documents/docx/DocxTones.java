package org.keyplan.documents.docx;

import org.keyplan.documents.content.Tone;

/** The colours of what a text means. */
final class DocxTones {

    private DocxTones() {}

    /** Of letters and bars. */
    static String color(Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG -> DocxStyles.INK;
            case FAINT -> DocxStyles.FAINT;
            case GOOD -> "0B6E4F";
            case ADVICE -> DocxStyles.ACCENT;
            case WARNING -> "8F5400";
            case ERROR -> "B3261E";
        };
    }

    /** Of the ground behind a text in the same tone. */
    static String ground(Tone tone) {
        return switch (tone) {
            case PLAIN, STRONG, FAINT -> "F4F5F7";
            case GOOD -> "EEF7F2";
            case ADVICE -> "EEF2FA";
            case WARNING -> "FDF4E7";
            case ERROR -> "FCEEED";
        };
    }
}
