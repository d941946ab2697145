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
                    Map.entry("sdt", words("sdtPr sdtEndPr sdtContent")),
                    Map.entry("docPartObj", words("docPartGallery docPartCategory docPartUnique")),
                    Map.entry(
                            "inline", words("extent effectExtent docPr cNvGraphicFramePr graphic")),
                    Map.entry("pic", words("nvPicPr blipFill spPr")),
                    Map.entry("blipFill", words("blip srcRect tile stretch")),
                    Map.entry("spPr", words("xfrm prstGeom noFill solidFill ln")),
                    Map.entry(
                            "settings",
                            words(
                                    "zoom trackRevisions defaultTabStop evenAndOddHeaders"
                                            + " characterSpacingControl footnotePr endnotePr"
                                            + " compat rsids themeFontLang decimalSymbol")),
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

    /** What has to come first wherever it is, whatever follows. */
    private static final Map<String, String> FIRST =
            Map.of("p", "pPr", "r", "rPr", "tr", "trPr", "tc", "tcPr", "tbl", "tblPr");

    private static List<String> words(String line) {
        return List.of(line.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "word/document.xml",
                "word/styles.xml",
                "word/numbering.xml",
                "word/settings.xml",
                "word/header1.xml",
                "word/footer1.xml"
            })
    void elementsFollowTheOrderOfTheSchema(String part) throws Exception {
        for (String name : Examples.names()) {
            byte[] document = Documents.writeExample(name, Locale.ENGLISH, DocumentFormat.DOCX);
            Element root = HtmlReader.parse(DocxReader.part(document, part)).getDocumentElement();
            List<String> wrong = new ArrayList<>();

            assertThat(check(root, wrong)).as("elements with a known order").isPositive();
            assertThat(wrong).as("%s of %s", part, name).isEmpty();
        }
    }

    /** How many elements were checked. */
    private static int check(Element element, List<String> wrong) {
        List<Element> children = children(element);
        List<String> order = ORDER.get(local(element));
        int last = 0;
        int checked = order == null ? 0 : 1;
        for (Element child : children) {
            int place = order == null ? 0 : order.indexOf(local(child));
            if (place < last) {
                wrong.add(local(child) + " in " + local(element));
            }
            last = place;
            if (local(child).equals(FIRST.get(local(element))) && child != children.get(0)) {
                wrong.add(local(child) + " not first in " + local(element));
            }
            checked += check(child, wrong);
        }
        return checked;
    }

    private static String local(Element element) {
        return element.getTagName().replaceFirst(".*:", "");
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element found) {
                children.add(found);
            }
        }
        return children;
    }
}
