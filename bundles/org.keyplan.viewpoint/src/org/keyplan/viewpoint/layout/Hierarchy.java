package org.keyplan.viewpoint.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who hangs below whom, without cycles, and what that means for the containers they are in: on the
 * sheet and in every container, the cards and containers there form a forest of their own. A
 * container hangs where its topmost person reports to.
 */
final class Hierarchy {
    /** That a box hangs below another; the two may be deep inside of what stands side by side. */
    record Link(Box child, Box boss) {}

    private final Map<Box, Box> bosses = new HashMap<>();
    private final Map<Box, Integer> followers = new HashMap<>();
    private final Map<Box, Box> memberBoss = new HashMap<>();
    private final Map<Box, Link> memberLink = new HashMap<>();
    private final Map<Box, List<Box>> memberKids = new HashMap<>();
    private final Map<Box, List<Link>> linksOf = new HashMap<>();
    private final Map<Box, List<Box>> kidsOf = new HashMap<>();
    private final Set<Box> withOutsideKids = new HashSet<>();

    Hierarchy(Graph graph) {
        cutCycles(graph);
        bosses.forEach(
                (kid, boss) -> kidsOf.computeIfAbsent(boss, b -> new ArrayList<>()).add(kid));
        countFollowers(graph);
        Map<Box, List<Link>> candidates = candidates(graph);
        attachCardsToCards(graph);
        for (boolean cards : new boolean[] {true, false}) {
            for (Box box : graph.boxes) {
                if (box.isCard() == cards && isRoot(box)) {
                    attach(box, candidates.getOrDefault(box, List.of()));
                }
            }
        }
        for (Box box : graph.boxes) {
            Box boss = memberBoss.get(box);
            if (boss != null) {
                memberKids.computeIfAbsent(boss, b -> new ArrayList<>()).add(box);
            }
        }
        memberKids
                .values()
                .forEach(kids -> kids.sort(Comparator.comparingInt(k -> linkOf(k).boss.index)));
    }

    /** Whom a box hangs below, null for nobody; following this never comes back. */
    Box boss(Box box) {
        return bosses.get(box);
    }

    /** What hangs below a card or container in the same surroundings, in order. */
    List<Box> kids(Box member) {
        return memberKids.getOrDefault(member, List.of());
    }

    boolean isRoot(Box member) {
        return !memberBoss.containsKey(member);
    }

    /** The link by which a member that is no root hangs where it hangs. */
    Link linkOf(Box member) {
        return memberLink.get(member);
    }

    /** All links from inside a member to inside of what it hangs below. */
    List<Link> linksOf(Box member) {
        return linksOf.getOrDefault(member, List.of());
    }

    /** Whether somebody in other surroundings hangs below it, whose line must get out. */
    boolean hasOutsideKids(Box box) {
        return withOutsideKids.contains(box);
    }

    /** Whether somebody outside of a container that it is in hangs below it. */
    boolean hasKidsOutside(Box box, Box container) {
        for (Box kid : kidsOf.getOrDefault(box, List.of())) {
            if (!kid.isInside(container)) {
                return true;
            }
        }
        return false;
    }

    /** How many are below it, directly or not. */
    int followers(Box box) {
        return followers.getOrDefault(box, 0);
    }

    /** In a cycle, whoever comes first in model order is on top. */
    private void cutCycles(Graph graph) {
        Set<Box> done = new HashSet<>();
        for (Box box : graph.boxes) {
            List<Box> path = new ArrayList<>();
            Set<Box> onPath = new HashSet<>();
            Box at = box;
            while (at != null && !done.contains(at) && onPath.add(at)) {
                path.add(at);
                at = bossAsTold(graph, at);
            }
            Box top = null;
            if (at != null && onPath.contains(at)) {
                top =
                        path.subList(path.indexOf(at), path.size()).stream()
                                .min(Comparator.comparingInt(b -> b.index))
                                .orElseThrow();
            }
            for (Box b : path) {
                Box boss = bossAsTold(graph, b);
                if (boss != null && b != top) {
                    bosses.put(b, boss);
                }
                done.add(b);
            }
        }
    }

    private static Box bossAsTold(Graph graph, Box box) {
        Box boss = graph.above.get(box);
        boolean nested = boss != null && (boss.isInside(box) || box.isInside(boss));
        return boss == box || nested ? null : boss;
    }

    private void countFollowers(Graph graph) {
        Map<Box, Integer> open = new HashMap<>();
        for (Box boss : bosses.values()) {
            open.merge(boss, 1, Integer::sum);
        }
        List<Box> ready = new ArrayList<>();
        for (Box box : graph.boxes) {
            if (!open.containsKey(box)) {
                ready.add(box);
            }
        }
        for (int i = 0; i < ready.size(); i++) {
            Box boss = bosses.get(ready.get(i));
            if (boss != null) {
                followers.merge(boss, followers(ready.get(i)) + 1, Integer::sum);
                if (open.merge(boss, -1, Integer::sum) == 0) {
                    ready.add(boss);
                }
            }
        }
    }

    private Map<Box, List<Link>> candidates(Graph graph) {
        Map<Box, List<Link>> candidates = new HashMap<>();
        for (Box box : graph.boxes) {
            Box boss = bosses.get(box);
            if (boss != null) {
                Box common = Graph.commonContainer(box, boss);
                Box member = Graph.memberOf(common, box);
                candidates.computeIfAbsent(member, m -> new ArrayList<>()).add(new Link(box, boss));
                if (Graph.memberOf(common, boss) != boss) {
                    withOutsideKids.add(boss);
                }
            }
        }
        candidates.values().forEach(l -> l.sort(Comparator.comparingInt(k -> -followers(k.child))));
        return candidates;
    }

    /** Whoever stands beside the boss; as there are no cycles among people, none can come up. */
    private void attachCardsToCards(Graph graph) {
        for (Box box : graph.boxes) {
            Box boss = bosses.get(box);
            if (boss != null && boss.parent == box.parent && box.isCard() && boss.isCard()) {
                Link link = new Link(box, boss);
                memberBoss.put(box, boss);
                memberLink.put(box, link);
                linksOf.put(box, List.of(link));
            }
        }
    }

    private void attach(Box member, List<Link> candidates) {
        for (Link link : candidates) {
            Box boss = Graph.memberOf(member.parent, link.boss);
            boolean cycle = false;
            for (Box b = boss; b != null && !cycle; b = memberBoss.get(b)) {
                cycle = b == member;
            }
            if (!cycle) {
                memberBoss.put(member, boss);
                memberLink.put(member, link);
                linksOf.put(
                        member,
                        candidates.stream()
                                .filter(l -> Graph.memberOf(member.parent, l.boss) == boss)
                                .toList());
                return;
            }
        }
    }
}
