package org.keyplan.analysis;

import static org.keyplan.model.ValueType.EXTRINSIC;
import static org.keyplan.model.ValueType.INTRINSIC;
import static org.keyplan.model.ValueType.STRATEGIC;
import static org.keyplan.model.ValueType.UNCLASSIFIED;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.keyplan.model.ApproachKind;
import org.keyplan.model.ValueType;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which approach fits which kind of customer (intrinsic, extrinsic and strategic value, Rackham and
 * De Vincentis). Each approach is made for one value type; with the others it costs more than it
 * brings or offers less than they look for. Only a strategic customer also takes what is made for
 * an extrinsic one: advice and work as a team are part of a partnership.
 */
public final class ApproachFit {

    /** Nothing: approach and value type are given, not looked up. */
    public static final Set<EStructuralFeature> READS = Set.of();

    /** Right for the customers they suit, but nothing that anybody needs to be advised to do. */
    private static final Set<ApproachKind> NOT_RECOMMENDED =
            EnumSet.of(
                    ApproachKind.UNSPECIFIED,
                    ApproachKind.PRICE_CUT_FIRST,
                    ApproachKind.SELF_SERVICE,
                    ApproachKind.STANDARD_OFFER,
                    ApproachKind.SINGLE_SALESPERSON,
                    ApproachKind.LONG_CONSULTING);

    private ApproachFit() {}

    /**
     * Whether an approach fits a value type. What is not decided yet never contradicts: an approach
     * that is {@code null} or {@code UNSPECIFIED} and a type that is {@code null} or {@code
     * UNCLASSIFIED} fit everything.
     */
    public static boolean fits(ApproachKind approach, ValueType type) {
        return approach == null
                || approach == ApproachKind.UNSPECIFIED
                || type == null
                || type == UNCLASSIFIED
                || madeFor(approach) == type
                || type == STRATEGIC && madeFor(approach) == EXTRINSIC;
    }

    /**
     * The approaches to recommend for a value type, in the order in which they are offered; those
     * for all types while the customer is not classified.
     */
    public static List<ApproachKind> fitting(ValueType type) {
        return Arrays.stream(ApproachKind.values())
                .filter(a -> !NOT_RECOMMENDED.contains(a))
                .filter(a -> type == null || type == UNCLASSIFIED || madeFor(a) == type)
                .toList();
    }

    /**
     * All approaches, as they are offered for a value type: "unspecified", then those {@linkplain
     * #fitting to recommend}, then others that {@linkplain #fits fit}, then the rest.
     */
    public static List<ApproachKind> bestFirst(ValueType type) {
        List<ApproachKind> recommended = fitting(type);
        return Arrays.stream(ApproachKind.values())
                .sorted(
                        Comparator.comparing((ApproachKind a) -> a != ApproachKind.UNSPECIFIED)
                                .thenComparing(a -> !recommended.contains(a))
                                .thenComparing(a -> !fits(a, type)))
                .toList();
    }

    /** The value type an approach is made for; {@code UNCLASSIFIED} for none in particular. */
    public static ValueType madeFor(ApproachKind approach) {
        return switch (approach) {
            case HIGH_VOLUME_ITEMS,
                    EXCLUSIVE_PARTS,
                    LOWER_COST_OF_SALE,
                    OTHER_CHANNELS,
                    RECOMMEND_NEWER_PRODUCT,
                    DECLINE_AND_KEEP_POSITION,
                    PRICE_CUT_FIRST,
                    SELF_SERVICE,
                    STANDARD_OFFER,
                    SINGLE_SALESPERSON ->
                    INTRINSIC;
            case PROJECT_TEAM, EARLY_EDUCATION, DEVELOP_COACH, FIND_INFLUENCERS, LONG_CONSULTING ->
                    EXTRINSIC;
            case VALUE_BEYOND_PLAN,
                    COOPERATION_PROPOSALS,
                    COMMIT_RESOURCES,
                    MEET_AS_EQUALS,
                    EXECUTIVE_ENGAGEMENT ->
                    STRATEGIC;
            case UNSPECIFIED -> UNCLASSIFIED;
        };
    }
}
