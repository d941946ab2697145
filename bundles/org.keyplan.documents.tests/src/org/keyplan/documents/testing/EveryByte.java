package org.keyplan.documents.testing;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Everything that anybody could read out of a file, however hidden: all parts of a package, their
 * names and comments, streams and texts of a PDF file, its properties and attachments.
 */
public final class EveryByte {

    private final StringBuilder text = new StringBuilder();

    private EveryByte() {}

    /** All texts of a file of any kind, in all encodings that formats use, one after the other. */
    public static String of(byte[] file) throws IOException {
        EveryByte everything = new EveryByte();
        everything.add(file);
        return everything.text.toString();
    }

    private void add(byte[] bytes) throws IOException {
        if (startsWith(bytes, "PK")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                    text.append(e.getName()).append('\n').append(e.getComment()).append('\n');
                    add(zip.readAllBytes());
                }
            }
        } else if (startsWith(bytes, "%PDF")) {
            try (PDDocument pdf = Loader.loadPDF(bytes)) {
                text.append(new PDFTextStripper().getText(pdf)).append('\n');
                objects(pdf.getDocument());
            }
        }
        text.append(new String(bytes, StandardCharsets.UTF_8)).append('\n');
        text.append(new String(bytes, StandardCharsets.UTF_16LE)).append('\n');
        text.append(new String(bytes, StandardCharsets.UTF_16BE)).append('\n');
    }

    private static boolean startsWith(byte[] bytes, String head) {
        return bytes.length > head.length()
                && new String(bytes, 0, head.length(), StandardCharsets.ISO_8859_1).equals(head);
    }

    private void objects(COSDocument pdf) throws IOException {
        for (COSObjectKey key : pdf.getXrefTable().keySet()) {
            COSBase object = pdf.getObjectFromPool(key).getObject();
            if (object instanceof COSStream stream) {
                try (InputStream content = stream.createInputStream()) {
                    add(content.readAllBytes());
                }
            }
            if (object instanceof COSDictionary dictionary) {
                strings(dictionary);
            }
        }
    }

    private void strings(COSDictionary dictionary) {
        for (COSBase value : dictionary.getValues()) {
            if (value instanceof COSString string) {
                text.append(string.getString()).append('\n');
            } else if (value instanceof COSDictionary inner && !(value instanceof COSStream)) {
                // Direct ones only: what is referred to has a turn of its own.
                strings(inner);
            }
        }
    }
}
