package org.keyplan.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.keyplan.analysis.testing.PlanBuilder.AS_OF;
import static org.keyplan.analysis.testing.PlanBuilder.daysAgo;
import static org.keyplan.analysis.testing.PlanBuilder.daysAhead;
import static org.keyplan.analysis.testing.PlanBuilder.plan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.keyplan.analysis.testing.PlanBuilder;
import org.keyplan.model.Channel;
import org.keyplan.model.Interaction;
import org.keyplan.model.Stakeholder;

class ContactsTest {

    private final PlanBuilder plan = plan();
    private final Stakeholder li = plan.person("Li").get();

    @ParameterizedTest
    @EnumSource(Channel.class)
    void everyChannelButEmailIsAMeeting(Channel channel) {
        plan.met(daysAgo(3), channel, "Anna", "Li");

        assertThat(Contacts.with(plan.index(), li).met()).isEqualTo(channel != Channel.EMAIL);
    }

    @Test
    void whoWasNeverMetHasNoLastMeetingAndIsPastEveryThreshold() {
        plan.met(daysAgo(3), Channel.VISIT, "Anna", "Wu");
        Contact contact = Contacts.with(plan.index(), li);

        assertThat(contact.met()).isFalse();
        assertThat(contact.lastMet()).isEmpty();
        assertThat(contact.daysSince(AS_OF)).isEqualTo(Long.MAX_VALUE);
        assertThat(contact.metBy()).isEmpty();
    }

    @Test
    void theLastMeetingIsTheLatestAndNotTheLastInTheFile() {
        Interaction latest = plan.met(daysAgo(2), Channel.VISIT, "Anna", "Li").get();
        Interaction before = plan.met(daysAgo(9), Channel.VISIT, "Ben", "Li").get();
        plan.met(daysAgo(1), Channel.EMAIL, "Anna", "Li");
        plan.met(daysAhead(1), Channel.VISIT, "Anna", "Li");
        Contact contact = Contacts.with(plan.index(), li);

        assertThat(contact.meetings()).containsExactly(before, latest);
        assertThat(contact.lastMet()).contains(daysAgo(2));
        assertThat(contact.daysSince(AS_OF)).isEqualTo(2);
        assertThat(contact.daysSince(daysAgo(2))).isZero();
    }

    @Test
    void metByNamesOursInTheOrderTheyFirstMet() {
        plan.met(daysAgo(9), Channel.VISIT, "Ben", "Li");
        plan.met(daysAgo(2), Channel.VISIT, "Anna", "Li").also("Ben");

        assertThat(Contacts.with(plan.index(), li).metBy())
                .containsExactly(plan.member("Ben").get(), plan.member("Anna").get());
    }

    @Test
    void aMeetingThatNamesNobodyOfOursStillCounts() {
        plan.met(daysAgo(9), Channel.VISIT, null, "Li");
        Contact contact = Contacts.with(plan.index(), li);

        assertThat(contact.met()).isTrue();
        assertThat(contact.metBy()).isEmpty();
    }

    @Test
    void betweenCountsOnlyMeetingsOfBoth() {
        Interaction both = plan.met(daysAgo(9), Channel.VISIT, "Ben", "Li", "Wu").get();
        plan.met(daysAgo(8), Channel.EMAIL, "Ben", "Li");
        plan.met(daysAgo(7), Channel.VISIT, "Anna", "Li");
        plan.met(daysAgo(6), Channel.VISIT, "Anna", "Li");
        plan.met(daysAgo(5), Channel.VISIT, "Ben", "Wu");

        // Li has more meetings than Ben, Wu fewer than or as many: either list may be searched.
        assertThat(Contacts.between(plan.index(), plan.member("Ben").get(), li).meetings())
                .containsExactly(both);
        assertThat(Contacts.between(plan.index(), plan.member("Carl").get(), li).met()).isFalse();
        assertThat(Contacts.between(plan.index(), null, li).met()).isFalse();
        assertThat(Contacts.between(plan.index(), plan.member("Ben").get(), null).met()).isFalse();
    }

    @Test
    void betweenSearchesTheShorterListWithTheSameResult() {
        Interaction both = plan.met(daysAgo(9), Channel.VISIT, "Ben", "Li").get();
        for (int day = 1; day <= 5; day++) {
            plan.met(daysAgo(day), Channel.VISIT, "Anna", "Li");
        }
        assertThat(Contacts.between(plan.index(), plan.member("Ben").get(), li).meetings())
                .containsExactly(both);

        for (int day = 1; day <= 9; day++) {
            plan.met(daysAgo(day), Channel.VISIT, "Ben", "Wu");
        }
        assertThat(Contacts.between(plan.index(), plan.member("Ben").get(), li).meetings())
                .containsExactly(both);
    }

    @Test
    void aWindowTakesItsFirstAndLastDayIn() {
        plan.met(daysAgo(31), Channel.VISIT, "Ben", "Li");
        Interaction first = plan.met(daysAgo(30), Channel.VISIT, "Ben", "Li").get();
        Interaction last = plan.met(AS_OF, Channel.VISIT, "Ben", "Li").get();
        Contact contact = Contacts.with(plan.index(), li);

        assertThat(contact.within(30, AS_OF)).containsExactly(first, last);
        assertThat(contact.within(30, daysAgo(1))).hasSize(2).doesNotContain(last);
    }

    @Test
    void metWithinNamesThePeopleStillThereWithTheirRecentMeetings() {
        plan.person("Gone").departed();
        plan.met(daysAgo(181), Channel.VISIT, "Ben", "Li", "Wu");
        Interaction recent = plan.met(daysAgo(180), Channel.VISIT, "Ben", "Li", "Gone").get();
        plan.met(daysAgo(10), Channel.EMAIL, "Ben", "Wu");
        PlanIndex index = plan.index();

        assertThat(Contacts.metWithin(index, 180)).hasSize(1);
        Contact contact = Contacts.metWithin(index, 180).get(0);
        assertThat(contact.stakeholder()).isSameAs(li);
        assertThat(contact.meetings()).containsExactly(recent);
        assertThat(Contacts.metWithin(index, 181))
                .extracting(Contact::stakeholder)
                .containsExactly(li, plan.person("Wu").get());
    }

    @Test
    void nobodyWasNeverMet() {
        assertThat(Contacts.with(plan.index(), null).met()).isFalse();
    }
}
