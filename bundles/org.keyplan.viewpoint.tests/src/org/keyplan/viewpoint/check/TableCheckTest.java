package org.keyplan.viewpoint.check;

import static org.keyplan.viewpoint.check.OdesignCheckTest.none;
import static org.keyplan.viewpoint.check.OdesignCheckTest.only;

import org.junit.jupiter.api.Test;
import org.keyplan.viewpoint.reader.OdesignText;

class TableCheckTest {
    private static final String TABLE =
            "//@ownedViewpoints[name='V']/@ownedRepresentations[name='T']";
    private static final String LINE = TABLE + "/@ownedLineMappings[name='Row']";
    private static final String COLUMN = TABLE + "/@ownedColumnMappings[name='Col']";

    private static final OdesignText GOOD =
            OdesignText.table(
                            "<metamodel href='http://t/1#/'/><ownedLineMappings name='Row'"
                                + " domainClass='t::Item'"
                                + " semanticCandidatesExpression='feature:items'"
                                + " headerLabelExpression='feature:name'>\n"
                                + "<backgroundConditionalStyle"
                                + " predicateExpression='feature:big'><style/></backgroundConditionalStyle></ownedLineMappings>\n"
                                + "<ownedColumnMappings name='Col' domainClass='t::Item'"
                                + " semanticCandidatesExpression='service:several'/>\n"
                                + "<intersection name='Cell' labelExpression="
                                + "'service:several(columnSemantic)'"
                                + " columnFinderExpression='feature:next' lineMapping=\""
                                    + LINE
                                    + "\" columnMapping=\""
                                    + COLUMN
                                    + "\">\n<create name='Make'><variables name='lineSemantic'/>"
                                    + "<variables name='columnSemantic'/>\n"
                                    + "<firstModelOperation xsi:type='operation:ChangeContext'"
                                    + " browseExpression='var:lineSemantic'>"
                                    + "<subModelOperations xsi:type='operation:SetValue'"
                                    + " featureName='next' valueExpression='var:columnSemantic'/>"
                                    + "</firstModelOperation><mask mask='{0}'/></create>"
                                    + "</intersection>\n<ownedCreateLine name='New' mapping=\""
                                    + LINE
                                    + "\"><variables name='root'/>\n"
                                    + "<firstModelOperation xsi:type='operation:CreateInstance'"
                                    + " typeName='t::Item' referenceName='items'/>"
                                    + "</ownedCreateLine>")
                    .with(
                            "</ownedViewpoints>",
                            "<ownedJavaExtensions qualifiedClassName='"
                                    + CheckServices.class.getName()
                                    + "'/></ownedViewpoints>");

    @Test
    void nothingIsWrongWithWhatIsRight() {
        none(GOOD);
    }

    @Test
    void rowsAndColumnsAreOfAClass() {
        only(
                GOOD.with("'Col' domainClass='t::Item'", "'Col' domainClass='t::Skill'"),
                "check.class",
                "<ownedColumnMappings",
                "t::Skill");
    }

    @Test
    void cellsKnowRowAndColumn() {
        only(
                GOOD.with("(columnSemantic)", "(colSemantic)"),
                "check.variable",
                "<intersection",
                "columnSemantic, line, lineSemantic, root, self, table");
    }

    @Test
    void cellsMustSayWhereTheyAre() {
        only(
                GOOD.with("columnFinderExpression='feature:next'", ""),
                "check.finder",
                "<intersection",
                "columnFinder");
        only(
                GOOD.with("'feature:next'", "'service:text'"),
                "check.elements",
                "<intersection",
                "service:text");
    }

    @Test
    void stylesAskTheElement() {
        only(
                GOOD.with("'feature:big'", "'feature:bug'"),
                "check.feature",
                "<backgroundConditionalStyle",
                "big");
    }

    @Test
    void toolsKnowWhatTheyDeclare() {
        only(
                GOOD.with("<variables name='lineSemantic'/>", ""),
                "check.variable",
                "<firstModelOperation xsi:type='operation:ChangeContext'",
                "lineSemantic");
    }

    @Test
    void toolsMustMakeWhatIsShown() {
        only(
                GOOD.with("featureName='next'", "featureName='one'"),
                "check.tool.unseen",
                "<create name='Make'",
                "Make",
                "Cell");
        only(
                GOOD.with(
                        "typeName='t::Item' referenceName='items'",
                        "typeName='t::Link' referenceName='links'"),
                "check.tool.unseen",
                "<ownedCreateLine",
                "New",
                "Row");
    }
}
