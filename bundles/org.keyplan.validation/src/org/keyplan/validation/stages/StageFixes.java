package org.keyplan.validation.stages;

import static org.keyplan.model.KeyplanPackage.Literals.GATE__PASSED_ON;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__BUYING_STAGE;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__SALES_STAGE;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__STAGE_ENTERED_ON;
import static org.keyplan.model.KeyplanPackage.Literals.OPPORTUNITY__STATE;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.keyplan.model.BuyingStage;
import org.keyplan.model.Gate;
import org.keyplan.model.Opportunity;
import org.keyplan.model.OpportunityState;
import org.keyplan.model.SalesStage;
import org.keyplan.model.label.Texts;
import org.keyplan.validation.QuickFix;

import java.time.LocalDate;
import java.util.List;

/** The quick fixes of the rules about stages. */
final class StageFixes {

    private static final Texts TEXTS = Texts.of(StageFixes.class, "rules");

    private StageFixes() {}

    /** Moves to another sales stage, entered on the given day. */
    static QuickFix setSalesStage(Opportunity opportunity, SalesStage stage, LocalDate enteredOn) {
        return new QuickFix(
                TEXTS,
                "fix.setSalesStage",
                List.of(opportunity, stage),
                (domain, locale) ->
                        new CompoundCommand(
                                List.of(
                                        SetCommand.create(
                                                domain,
                                                opportunity,
                                                OPPORTUNITY__SALES_STAGE,
                                                stage),
                                        SetCommand.create(
                                                domain,
                                                opportunity,
                                                OPPORTUNITY__STAGE_ENTERED_ON,
                                                enteredOn))));
    }

    static QuickFix setBuyingStage(Opportunity opportunity, BuyingStage stage) {
        return new QuickFix(
                TEXTS,
                "fix.setBuyingStage",
                List.of(opportunity, stage),
                (domain, locale) ->
                        SetCommand.create(domain, opportunity, OPPORTUNITY__BUYING_STAGE, stage));
    }

    static QuickFix setState(Opportunity opportunity, OpportunityState state) {
        return new QuickFix(
                TEXTS,
                "fix.setState",
                List.of(opportunity, state),
                (domain, locale) ->
                        SetCommand.create(domain, opportunity, OPPORTUNITY__STATE, state));
    }

    static QuickFix recordPassed(List<Gate> gates, LocalDate passedOn) {
        return new QuickFix(
                TEXTS,
                "fix.recordPassed",
                List.of(gates, passedOn),
                (domain, locale) -> {
                    List<Command> steps =
                            gates.stream()
                                    .map(
                                            gate ->
                                                    SetCommand.create(
                                                            domain,
                                                            gate,
                                                            GATE__PASSED_ON,
                                                            passedOn))
                                    .toList();
                    return new CompoundCommand(steps);
                });
    }
}
