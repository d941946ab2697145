package org.keyplan.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.keyplan.documents.testing.Documents;
import org.keyplan.documents.testing.DocxReader;
import org.keyplan.documents.testing.HtmlReader;
import org.keyplan.examples.Examples;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Word refuses a file whose elements are in another order than the schema of WordprocessingML
 * (ECMA-376 part 1, annex A) gives them. The lists hold what that schema allows, in its order.
 */
class WordSchemaTest {

    private static final List<String> PARAGRAPH_PROPERTIES =
            words(
                    "pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr"
                            + " suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku"
                            + " wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi"
                            + " adjustRightInd snapToGrid spacing ind contextualSpacing"
                            + " mirrorIndents suppressOverlap jc textDirection textAlignment"
                            + " textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange");

    private static final List<String> BORDERS = List.of("top", "left", "bottom", "right");

    private static final Map<String, List<String>> ORDER =
            Map.ofEntries(
                    Map.entry("pPr", PARAGRAPH_PROPERTIES),
                    Map.entry(
                            "rPr",
                            words(
                                    "rStyle rFonts b bCs i iCs caps smallCaps strike dstrike"
                                            + " outline shadow emboss imprint noProof snapToGrid"
                                            + " vanish webHidden color spacing w kern position sz"
                                            + " szCs highlight u effect bdr shd fitText vertAlign"
                                            + " rtl cs em lang eastAsianLayout specVanish oMath")),
                    Map.entry("tbl", words("tblPr tblGrid tr")),
                    Map.entry(
                            "tblPr",
                            words(
                                    "tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize"
                                            + " tblStyleColBandSize tblW jc tblCellSpacing tblInd"
                                            + " tblBorders shd tblLayout tblCellMar tblLook"
                                            + " tblCaption tblDescription")),
                    Map.entry("tblCellMar", BORDERS),
                    Map.entry("tblBorders", words("top left bottom right insideH insideV")),
                    Map.entry("pBdr", words("top left bottom right between bar")),
                    Map.entry("tr", words("tblPrEx trPr tc")),
                    Map.entry("tc", words("tcPr p")),
                    Map.entry(
                            "tcPr",
                            words(
                                    "cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap"
                                            + " tcMar textDirection tcFitText vAlign hideMark")),
                    Map.entry(
                            "sectPr",
                            words(
                                    "headerReference footerReference footnotePr endnotePr type"
                                            + " pgSz pgMar paperSrc pgBorders lnNumType pgNumType"
                                            + " cols formProt vAlign noEndnote titlePg"
                                            + " textDirection bidi rtlGutter docGrid")),
                    Map.entry("styles", words("docDefaults latentStyles style")),
                    Map.entry("docDefaults", words("rPrDefault pPrDefault")),
                    Map.entry(
                            "style",
                            words(
                                    "name aliases basedOn next link autoRedefine hidden uiPriority"
                                            + " semiHidden unhideWhenUsed qFormat locked rsid pPr"
                                            + " rPr tblPr trPr tcPr tblStylePr")),
                    Map.entry("numbering", words("numPicBullet abstractNum num")),
                    Map.entry(
                            "abstractNum",
                            words("nsid multiLevelType tmpl name styleLink numStyleLink lvl")),
                    Map.entry(
                            "lvl",
                            words(
                                    "start numFmt lvlRestart pStyle isLgl suff lvlText"
                                            + " lvlPicBulletId lvlJc pPr rPr")));

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml",
                "word/styles.xml",
                "word/numbering.xml",
                "word/footer1.xml"
            })
    void elementsFollowTheOrderOfTheSchema(String part) throws Exception {
        for (String name : Examples.names()) {
            byte[] document =
                    Documents.write(Documents.example(name), Locale.ENGLISH, DocumentFormat.DOCX);
            int checked = 0;
            for (Element element :
                    HtmlReader.all(HtmlReader.parse(DocxReader.part(document, part)), "*")) {
                List<String> order = ORDER.get(local(element));
                if (order != null) {
                    checked++;
                    List<String> children = children(element);
                    assertThat(order).as("allowed in %s", local(element)).containsAll(children);
                    assertThat(children)
                            .as("children of %s in %s of %s", local(element), part, name)
                            .isSortedAccordingTo((a, b) -> order.indexOf(a) - order.indexOf(b));
                }
            }
            assertThat(checked).isPositive();
        }
    }

    private static String local(Element element) {
        return element.getTagName().replaceFirst(".*:", "");
    }

    private static List<String> children(Element element) {
        List<String> names = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                names.add(local(found));
            }
        }
        return names;
    }
}
