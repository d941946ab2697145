package org.keyplan.ui.findings;

import org.keyplan.ui.session.PlanSession;
import org.keyplan.validation.Finding;
import org.keyplan.validation.review.FindingOutline;
import org.keyplan.validation.review.FindingOutline.Group;
import org.keyplan.validation.review.FindingOutline.Grouping;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Which finding stands in which row of the list, and which groups a person has folded. */
final class FindingRows {
    private final List<Group> groups;
    private final Grouping grouping;
    private final Map<Finding, PlanSession> plans;
    private final boolean severalPlans;
    private final Set<Object> folded = new HashSet<>();

    /** A place in the list. Without groups there is one that has no row. */
    record Position(int group, int index) {}

    /**
     * @param plans the plan of each finding, by identity
     */
    FindingRows(
            FindingOutline outline,
            Grouping grouping,
            Map<Finding, PlanSession> plans,
            boolean severalPlans) {
        this.groups = outline.groups();
        this.grouping = grouping;
        this.plans = plans;
        this.severalPlans = severalPlans;
    }

    private FindingRows() {
        groups = List.of();
        grouping = Grouping.NONE;
        plans = Map.of();
        severalPlans = false;
    }

    static FindingRows none() {
        return new FindingRows();
    }

    List<Group> groups() {
        return groups;
    }

    Grouping grouping() {
        return grouping;
    }

    boolean isGrouped() {
        return grouping != Grouping.NONE;
    }

    boolean isOfSeveralPlans() {
        return severalPlans;
    }

    /** How many findings a group has; none if there is no such group. */
    int size(int group) {
        return group < groups.size() ? groups.get(group).findings().size() : 0;
    }

    FindingItem item(Finding finding) {
        return new FindingItem(plans.get(finding), finding);
    }

    PlanSession plan(Finding finding) {
        return plans.get(finding);
    }

    Optional<Finding> finding(Position position) {
        return position.group() >= 0
                        && position.index() >= 0
                        && position.index() < size(position.group())
                ? Optional.of(groups.get(position.group()).findings().get(position.index()))
                : Optional.empty();
    }

    Optional<Position> position(FindingItem item) {
        for (int i = 0; i < groups.size(); i++) {
            List<Finding> findings = groups.get(i).findings();
            for (int j = 0; j < findings.size(); j++) {
                if (findings.get(j) == item.finding()) {
                    return Optional.of(new Position(i, j));
                }
            }
        }
        return Optional.empty();
    }

    /** The same finding as it is now, if it is still there. */
    Optional<FindingItem> same(FindingItem item) {
        FindingItem similar = null;
        for (Group group : groups) {
            for (Finding finding : group.findings()) {
                if (finding.element() == item.finding().element()
                        && finding.ruleId().equals(item.finding().ruleId())) {
                    FindingItem candidate = item(finding);
                    if (finding == item.finding() || finding.equals(item.finding())) {
                        return Optional.of(candidate);
                    } else if (similar == null && candidate.isSameAs(item)) {
                        similar = candidate;
                    }
                }
            }
        }
        return Optional.ofNullable(similar);
    }

    /** What stands at a place now or, at the end of the list, before it. */
    Optional<FindingItem> nearest(Position position) {
        if (groups.isEmpty()) {
            return Optional.empty();
        }
        int group = Math.min(position.group(), groups.size() - 1);
        int index = group < position.group() ? size(group) - 1 : position.index();
        return finding(new Position(group, Math.min(index, size(group) - 1))).map(this::item);
    }

    /** Whether the tree needs as many rows in as many groups, in the same order. */
    boolean hasShapeOf(FindingRows other) {
        if (grouping != other.grouping || groups.size() != other.groups.size()) {
            return false;
        }
        for (int i = 0; i < groups.size(); i++) {
            if (size(i) != other.size(i) || !Objects.equals(key(i), other.key(i))) {
                return false;
            }
        }
        return true;
    }

    void foldLike(FindingRows other) {
        folded.addAll(other.folded);
    }

    void fold(int group, boolean fold) {
        if (fold) {
            folded.add(key(group));
        } else {
            folded.remove(key(group));
        }
    }

    boolean isFolded(int group) {
        return folded.contains(key(group));
    }

    private Object key(int group) {
        Group one = groups.get(group);
        return one.element().isPresent() ? one.element().get() : one.severity();
    }
}
