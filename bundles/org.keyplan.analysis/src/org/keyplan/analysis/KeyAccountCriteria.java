package org.keyplan.analysis;

import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__OFFERING_FITS;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__PURCHASES_CENTRALLY;
import static org.keyplan.model.KeyplanPackage.Literals.ACCOUNT__PURCHASES_RECURRENTLY;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.Account;
import org.keyplan.model.Answer;

import java.util.List;
import java.util.Set;

/**
 * Whether the customer is a key account at all: our offering fits, they purchase centrally, and
 * they purchase again and again. Two of the three make a candidate.
 *
 * @param yes the criteria that hold
 * @param no the criteria that do not
 * @param unknown the criteria nobody has found out about; unknown is not no
 * @param verdict what follows
 */
public record KeyAccountCriteria(
        List<EStructuralFeature> yes,
        List<EStructuralFeature> no,
        List<EStructuralFeature> unknown,
        Verdict verdict) {

    /** What the criteria make of the customer. */
    public enum Verdict {
        /** All three hold. */
        KEY_ACCOUNT,
        /** Two hold, one does not. */
        CANDIDATE,
        /** At least two do not hold. */
        ORDINARY,
        /** What is still unknown decides. */
        OPEN
    }

    /** The three criteria, as attributes of the account. */
    public static final Set<EStructuralFeature> READS =
            Reads.of(
                    ACCOUNT__OFFERING_FITS,
                    ACCOUNT__PURCHASES_CENTRALLY,
                    ACCOUNT__PURCHASES_RECURRENTLY);

    private static final int ALL = 3;

    public KeyAccountCriteria {
        yes = List.copyOf(yes);
        no = List.copyOf(no);
        unknown = List.copyOf(unknown);
    }

    /** Judges an account; of {@code null} everything is unknown. */
    public static KeyAccountCriteria of(Account account) {
        List<EStructuralFeature> yes = answered(account, Answer.YES);
        List<EStructuralFeature> no = answered(account, Answer.NO);
        List<EStructuralFeature> unknown =
                READS.stream().filter(f -> !yes.contains(f) && !no.contains(f)).toList();
        return new KeyAccountCriteria(yes, no, unknown, verdict(yes.size(), no.size()));
    }

    private static List<EStructuralFeature> answered(Account account, Answer answer) {
        return account == null
                ? List.of()
                : READS.stream().filter(f -> account.eGet(f) == answer).toList();
    }

    private static Verdict verdict(int yes, int no) {
        if (no >= 2) {
            return Verdict.ORDINARY;
        }
        if (yes == ALL) {
            return Verdict.KEY_ACCOUNT;
        }
        return yes + no == ALL ? Verdict.CANDIDATE : Verdict.OPEN;
    }
}
