package org.keyplan.analysis;

import org.keyplan.model.Interaction;
import org.keyplan.model.Stakeholder;
import org.keyplan.model.TeamMember;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The meetings with one person. Only an interaction that is not e-mail counts as meeting.
 *
 * @param stakeholder the person; {@code null} if the question was about nobody
 * @param meetings by date, those of one day in model order
 */
public record Contact(Stakeholder stakeholder, List<Interaction> meetings) {

    public Contact {
        meetings = List.copyOf(meetings);
    }

    /** Whether there was any meeting, however long ago and whoever of ours was there. */
    public boolean met() {
        return !meetings.isEmpty();
    }

    /** When they last met; empty if they never did. */
    public Optional<LocalDate> lastMet() {
        return met() ? Optional.of(meetings.get(meetings.size() - 1).getDate()) : Optional.empty();
    }

    /**
     * Days from the last meeting to the given day, 0 on the day itself; {@link Long#MAX_VALUE} if
     * they never met, so that it exceeds every threshold.
     */
    public long daysSince(LocalDate day) {
        return lastMet().map(last -> ChronoUnit.DAYS.between(last, day)).orElse(Long.MAX_VALUE);
    }

    /** The meetings of the given number of days up to and including a day, oldest first. */
    public List<Interaction> within(int days, LocalDate upTo) {
        LocalDate first = upTo.minusDays(days);
        return meetings.stream()
                .filter(m -> !m.getDate().isBefore(first) && !m.getDate().isAfter(upTo))
                .toList();
    }

    /**
     * Our people who took part in the meetings, in the order in which they first did. Empty also
     * where a meeting names nobody of ours.
     */
    public Set<TeamMember> metBy() {
        Set<TeamMember> members = new LinkedHashSet<>();
        meetings.forEach(meeting -> members.addAll(meeting.getMembers()));
        return Collections.unmodifiableSet(members);
    }
}
