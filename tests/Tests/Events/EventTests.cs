using Buendnisnetz.Events;
using Buendnisnetz.Networks;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Networks;

namespace Buendnisnetz.Tests.Events;

/// <summary>The life of an event, its date and its people, without a database.</summary>
[Once]
public sealed class EventTests
{
    private static readonly Network Arge = Network.Begin(NetworkHouse.Arge, "ARGE", "arge", null, Founded.Noon);

    [Fact]
    public void It_goes_from_a_draft_to_a_day_and_has_been()
    {
        var planned = Planned.Of(Founded.Alliance());
        Assert.Equal(EventState.Draft, planned.StateAt(Founded.Noon));
        planned.Publish(null, Founded.Noon);
        planned.Fix(new(FuzzyDate.Parse("Frühjahr 2027")), null, Founded.Noon);
        Assert.Equal(EventState.Announced, planned.StateAt(Founded.Noon));
        planned.Fix(Planned.Day(2027, 4, 12), null, Founded.Noon);
        Assert.Equal(EventState.Scheduled, planned.StateAt(Founded.Noon));
        Assert.Equal("12. April 2027, 9 bis 16 Uhr", planned.Time.ToString());
        Assert.Equal(EventState.Held, planned.StateAt(new(2027, 4, 12, 14, 0, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void An_event_without_hosts_stays_a_draft_and_the_last_host_of_a_public_one_stays()
    {
        var planned = Event.Plan(Arge, new(EventKind.StateMeeting, "Landestreffen", "Alle."), "landestreffen", null, Founded.Noon);
        Assert.Contains("Gastgeber", planned.ObstacleToPublishing());
        Assert.Throws<Refusal>(() => planned.Publish(null, Founded.Noon));
        var host = planned.Involve(EventRole.Host, Planned.Host("Rathaus"), null, Founded.Noon);
        planned.Publish(null, Founded.Noon);
        Assert.Throws<Refusal>(() => planned.Release(host, null, Founded.Noon));
    }

    [Fact]
    public void There_is_exactly_one_organiser_and_as_many_hosts_as_come()
    {
        var planned = Planned.Of(Founded.Alliance());
        foreach (var host in new[] { "IHK", "Handwerkskammer", "Stadt", "Universität" })
            planned.Involve(EventRole.Host, Planned.Host(host), null, Founded.Noon);
        planned.Involve(EventRole.Organiser, Planned.Host("FamilienForschung"), null, Founded.Noon);
        Assert.Equal(5, planned.Of(EventRole.Host).Count());
        var organiser = Assert.Single(planned.Of(EventRole.Organiser));
        Assert.NotNull(organiser.OrganisationId);
        Assert.Throws<Refusal>(() => planned.Release(organiser, null, Founded.Noon));
    }

    [Fact]
    public void A_regional_conference_lasts_one_calendar_day_unless_its_series_allows_more()
    {
        var two = new EventTime(FuzzyDate.OfDay(new(2027, 4, 12)), LastDay: new(2027, 4, 13));
        Assert.Throws<Refusal>(() => Edition(Series()).Fix(two, null, Founded.Noon));
        var night = new EventTime(FuzzyDate.OfDay(new(2027, 4, 12)), new(18, 0), new(1, 0));
        Edition(Series()).Fix(night, null, Founded.Noon);
        Edition(Series(several: true)).Fix(two, null, Founded.Noon);
        var exchange = Planned.Of(Founded.Alliance());
        exchange.Fix(two, null, Founded.Noon);
        Assert.Throws<Refusal>(() => exchange.Describe(new(EventKind.RegionalConference, "Doch", "Eine."), null, Founded.Noon));
    }

    [Fact]
    public void A_series_that_has_ended_has_no_edition_after_its_end()
    {
        var (series, next) = (Series(), Series());
        series.End(FuzzyDate.OfYear(2013), next, "näher an den Betrieben", null, Founded.Noon);
        Assert.Equal(next.Id, series.SuccessorId);
        var edition = Edition(series);
        Assert.Throws<Refusal>(() => edition.Fix(new(FuzzyDate.OfYear(2014)), null, Founded.Noon));
        edition.Fix(new(FuzzyDate.OfMonth(2013, 12)), null, Founded.Noon);
        Assert.Throws<Refusal>(() => next.End(FuzzyDate.OfYear(2020), series, null, null, Founded.Noon));
        Assert.Throws<Refusal>(() => next.End(FuzzyDate.OfYear(2020), next, null, null, Founded.Noon));
    }

    [Fact]
    public void Postponed_it_waits_for_its_day_and_then_stands_again()
    {
        var planned = Planned.Announced(Founded.Alliance(), Planned.Day(2027, 4, 12));
        var before = planned.Sequence;
        planned.Postpone(FuzzyDate.Parse("Herbst 2027"), "Der Saal ist gesperrt.", null, Founded.Noon);
        Assert.Equal((EventState.Postponed, "Herbst 2027"), (planned.StateAt(Founded.Noon), planned.Time.ToString()));
        Assert.True(planned.Sequence > before);
        planned.Fix(Planned.Day(2027, 10, 5), null, Founded.Noon);
        Assert.Equal((EventState.Scheduled, null), (planned.StateAt(Founded.Noon), planned.Reason));
    }

    [Fact]
    public void Postponed_to_a_day_that_is_known_it_stands_there_at_once_at_its_hours_and_says_why()
    {
        var planned = Planned.Announced(Founded.Alliance(), Planned.Day(2027, 4, 12));
        var before = planned.Sequence;
        planned.Postpone(FuzzyDate.Parse("5.10.2027"), "Der Saal ist gesperrt.", null, Founded.Noon);
        Assert.Equal((EventState.Scheduled, Planned.Day(2027, 10, 5)), (planned.StateAt(Founded.Noon), planned.Time));
        Assert.Equal(("Der Saal ist gesperrt.", null), (planned.Reason, planned.PostponedFrom));
        Assert.True(planned.Sequence > before);
        Assert.True(planned.Raised.OfType<EventTimed>().Last().DayIsNew);
        Assert.Throws<Refusal>(() => planned.Postpone(FuzzyDate.Parse("5.10.2027"), "Derselbe Tag.", null, Founded.Noon));
        planned.Fix(Planned.Day(2027, 10, 5, 10), null, Founded.Noon);
        Assert.Equal("Der Saal ist gesperrt.", planned.Reason);
        Assert.True(planned.Raised.OfType<EventTimed>().Last() is { DayIsNew: false, HoursAreNew: true });
        planned.Fix(Planned.Day(2027, 11, 5), null, Founded.Noon);
        Assert.Null(planned.Reason);
    }

    [Fact]
    public void Several_days_stay_several_days_wherever_they_go()
    {
        var planned = Planned.Announced(Founded.Alliance(), Planned.Day(2027, 4, 12) with { LastDay = new(2027, 4, 14) },
            EventKind.FederalCongress);
        planned.Postpone(FuzzyDate.Parse("30.12.2027"), "Der Saal ist gesperrt.", null, Founded.Noon);
        Assert.Equal(new DateOnly(2028, 1, 1), planned.LastDay);
    }

    [Fact]
    public void Calendars_learn_of_another_title()
    {
        var planned = Planned.Announced(Founded.Alliance(), Planned.Day(2027, 4, 12));
        var (sequence, later) = (planned.Sequence, Founded.Noon.AddDays(1));
        planned.Describe(new(EventKind.Exchange, "Anders genannt", "Worum es geht."), null, later);
        Assert.Equal((sequence + 1, later), (planned.Sequence, planned.ChangedAt));
    }

    [Fact]
    public void Cancelled_it_stays_as_it_is_and_says_why()
    {
        var planned = Planned.Announced(Founded.Alliance(), Planned.Day(2027, 4, 12));
        Assert.Throws<Refusal>(() => planned.Cancel(" ", null, Founded.Noon));
        planned.Cancel("Die Referentin ist krank.", null, Founded.Noon);
        Assert.Equal(EventState.Cancelled, planned.StateAt(new(2028, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        foreach (var change in new Action[]
        {
            () => planned.Cancel("Noch einmal.", null, Founded.Noon), () => planned.Fix(Planned.Day(2027, 5, 1), null, Founded.Noon),
            () => planned.Postpone(null, "Doch.", null, Founded.Noon), () => planned.Publish(null, Founded.Noon),
        })
            Assert.Throws<Refusal>(change);
    }

    [Fact]
    public void What_has_been_is_neither_cancelled_nor_postponed()
    {
        var planned = Planned.Announced(Founded.Alliance(), Planned.Day(2026, 4, 12));
        Assert.Throws<Refusal>(() => planned.Cancel("Zu spät.", null, Founded.Noon));
        Assert.Throws<Refusal>(() => planned.Postpone(null, "Zu spät.", null, Founded.Noon));
    }

    private static EventSeries Series(bool several = false) => WithNetwork(EventSeries.Begin(Arge,
        new("RegioKonferenzen", "Alle an einem Tag.", EventKind.RegionalConference, AllowsSeveralDays: several), "regio", null,
        Founded.Noon));

    private static EventSeries WithNetwork(EventSeries series)
    {
        typeof(EventSeries).GetProperty(nameof(EventSeries.Network))!.SetValue(series, Arge);
        return series;
    }

    private static Event Edition(EventSeries series) => Event.PlanEdition(series, "Ausgabe", "ausgabe", null, Founded.Noon);
}
