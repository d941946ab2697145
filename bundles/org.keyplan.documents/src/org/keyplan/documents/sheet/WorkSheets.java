package org.keyplan.documents.sheet;

import static org.keyplan.model.KeyplanPackage.Literals.*;

import org.keyplan.analysis.Actions;
import org.keyplan.documents.content.Tone;
import org.keyplan.model.Action;
import org.keyplan.model.Risk;
import org.keyplan.model.WhitespaceCell;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.Stream;

/** What is to be done, what may go wrong, and what is sold where. */
final class WorkSheets {

    private WorkSheets() {}

    /** The open actions by date, then the closed ones. */
    static Sheet actions(SheetContext context) {
        SheetWords words = context.words();
        SheetBuilder<Action> sheet =
                new SheetBuilder<Action>(words, "actions")
                        .words(context.text("actions.name"), 40, action -> action)
                        .words(ACTION__OWNER, 20, Action::getOwner)
                        .words(ACTION__STATUS, 14, Action::getStatus)
                        .days(words.label(ACTION__DUE), Action::getDue);
        if (!context.forCustomer()) {
            sheet.alarms(
                    context.text("overdue"),
                    0,
                    Tone.ERROR,
                    action -> Actions.open(action) ? context.overdue(action.getDue()) : null);
        }
        sheet.days(words.label(ACTION__DONE_ON), Action::getDoneOn)
                .words(ACTION__OPPORTUNITY, 26, Action::getOpportunity);
        if (!context.forCustomer()) {
            sheet.words(ACTION__STRATEGY, 26, Action::getStrategy)
                    .words(
                            ACTION__STAKEHOLDERS,
                            24,
                            action -> words.lines(action.getStakeholders()))
                    .words(ACTION__RESULT, 36, Action::getResult)
                    .words(NAMED_ELEMENT__DESCRIPTION, 40, Action::getDescription);
        }
        return sheet.build(
                context.plan().getActions().stream()
                        .sorted(
                                Comparator.comparing((Action action) -> !Actions.open(action))
                                        .thenComparing(
                                                Action::getDue,
                                                Comparator.nullsLast(
                                                        Comparator.<LocalDate>naturalOrder())))
                        .toList());
    }

    static Sheet whitespace(SheetContext context) {
        SheetWords words = context.words();
        return new SheetBuilder<WhitespaceCell>(words, "whitespace")
                .words(WHITESPACE_CELL__UNIT, 28, WhitespaceCell::getUnit)
                .words(WHITESPACE_CELL__OFFERING, 28, WhitespaceCell::getOffering)
                .amounts(words.label(WHITESPACE_CELL__POTENTIAL), WhitespaceCell::getPotential)
                .amounts(words.label(WHITESPACE_CELL__CURRENT), WhitespaceCell::getCurrent)
                .amounts(words.label(WHITESPACE_CELL__WON), WhitespaceCell::getWon)
                .words(WHITESPACE_CELL__COMPETITOR, 24, WhitespaceCell::getCompetitor)
                .freeze(2)
                .build(context.plan().getWhitespace());
    }

    /** The gravest first; what nobody assessed comes last. */
    static Sheet risks(SheetContext context) {
        SheetWords words = context.words();
        return new SheetBuilder<Risk>(words, "risks")
                .words(context.text("risks.name"), 36, risk -> risk)
                .counts(words.label(RISK__LIKELIHOOD), Risk::getLikelihood)
                .counts(words.label(RISK__IMPACT), Risk::getImpact)
                .alarms(context.text("risks.weight"), 11, Tone.ERROR, WorkSheets::weight)
                .words(RISK__MITIGATION, 50, Risk::getMitigation)
                .words(RISK__OWNER, 20, Risk::getOwner)
                .words(RISK__CONCERNS, 30, risk -> words.lines(risk.getConcerns()))
                .words(NAMED_ELEMENT__DESCRIPTION, 50, Risk::getDescription)
                .build(
                        Stream.concat(
                                        context.plan().getRisks().stream()
                                                .filter(risk -> weight(risk) != null)
                                                .sorted(
                                                        Comparator.comparing(WorkSheets::weight)
                                                                .reversed()),
                                        context.plan().getRisks().stream()
                                                .filter(risk -> weight(risk) == null))
                                .toList());
    }

    private static Integer weight(Risk risk) {
        return risk.getLikelihood() == null || risk.getImpact() == null
                ? null
                : Integer.valueOf(risk.getLikelihood() * risk.getImpact());
    }
}
