package org.keyplan.documents.pdf;

import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes the heads of tables that are repeated on later pages out of what is read aloud: they would
 * otherwise be part of the first head, each once more.
 */
final class RepeatedHeads {

    private final Map<COSDictionary, Set<Integer>> repeated = new HashMap<>();
    private PDPage first;

    private RepeatedHeads() {}

    /** Of a file whose pages are finished. */
    static void untag(PDDocument pdf) throws IOException {
        RepeatedHeads heads = new RepeatedHeads();
        heads.walk(pdf.getDocumentCatalog().getStructureTreeRoot());
        COSDictionary tree =
                pdf.getDocumentCatalog()
                        .getStructureTreeRoot()
                        .getCOSObject()
                        .getCOSDictionary(COSName.PARENT_TREE);
        for (PDPage page : pdf.getPages()) {
            Set<Integer> ids = heads.repeated.get(page.getCOSObject());
            if (ids != null) {
                decorate(pdf, page, ids);
                forget(tree, page.getCOSObject().getInt(COSName.STRUCT_PARENTS), ids);
            }
        }
    }

    private void walk(PDStructureNode node) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                if (StandardStructureTypes.T_HEAD.equals(element.getStructureType())) {
                    first = null;
                    takeOut(element);
                } else {
                    walk(element);
                }
            }
        }
    }

    private void takeOut(PDStructureElement element) {
        for (Object kid : element.getKids()) {
            if (kid instanceof PDStructureElement inner) {
                takeOut(inner);
            } else if (kid instanceof PDMarkedContentReference reference) {
                if (isRepeated(reference.getPage())) {
                    element.removeKid(reference);
                    repeated.computeIfAbsent(
                                    reference.getPage().getCOSObject(), page -> new HashSet<>())
                            .add(reference.getMCID());
                }
            } else {
                isRepeated(element.getPage());
            }
        }
    }

    private boolean isRepeated(PDPage page) {
        if (first == null) {
            first = page;
        }
        return first.getCOSObject() != page.getCOSObject();
    }

    private static void decorate(PDDocument pdf, PDPage page, Set<Integer> ids) throws IOException {
        List<Object> tokens = new PDFStreamParser(page).parse();
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Operator operator
                    && operator.getName().equals("BDC")
                    && tokens.get(i - 1) instanceof COSDictionary properties
                    && ids.contains(properties.getInt(COSName.MCID))) {
                COSDictionary pagination = new COSDictionary();
                pagination.setName(COSName.TYPE, "Pagination");
                tokens.set(i - 2, COSName.ARTIFACT);
                tokens.set(i - 1, pagination);
            }
        }
        PDStream stream = new PDStream(pdf);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(stream);
    }

    /** The way back from content to structure. */
    private static void forget(COSDictionary tree, int page, Set<Integer> ids) {
        COSArray numbers = tree.getCOSArray(COSName.NUMS);
        for (int i = 0; i + 1 < numbers.size(); i += 2) {
            if (numbers.get(i) instanceof COSInteger number && number.intValue() == page) {
                COSArray parents = (COSArray) numbers.getObject(i + 1);
                ids.forEach(id -> parents.set(id, COSNull.NULL));
            }
        }
    }
}
