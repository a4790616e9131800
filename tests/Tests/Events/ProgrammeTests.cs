using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Events;

/// <summary>Programmes without a database: rounds, warnings, moving, contradictions, the clocks.</summary>
[Once]
public sealed class ProgrammeTests
{
    private static readonly DateOnly Day = new(2027, 4, 12);

    [Fact]
    public void A_round_is_what_the_shortest_workshops_make_and_a_long_one_is_in_both()
    {
        var programme = Held.Programme(
            ("A", 11, 12), ("B", 11, 12), ("C", 13, 15), ("D", 14, 15), ("Lang", 11, 15));
        var rounds = programme.Rounds;
        Assert.Equal(["R1: A B Lang", "R2: C D Lang"],
            rounds.Select(round => $"{round.Id}: {string.Join(' ', round.Sessions.Select(one => one.Title).Order())}"));
        Assert.Equal((Held.Moment(14), Held.Moment(15)), (rounds[1].From, rounds[1].Until));
    }

    [Fact]
    public void Workshops_that_overlap_are_one_round_and_what_nobody_books_makes_none()
    {
        var programme = Held.Programme(("A", 11, 13), ("B", 12, 14));
        programme.Add(new(SessionKind.Workshop, "Offen"), Held.Hours(16, 17), null, Founded.Noon);
        programme.Add(new(SessionKind.Break, "Pause"), Held.Hours(14, 15), null, Founded.Noon);
        var round = Assert.Single(programme.Rounds);
        Assert.Equal((Held.Moment(11), Held.Moment(14)), (round.From, round.Until));
        Assert.Empty(ProgrammeRounds.Of([]));
    }

    [Fact]
    public void A_workshop_that_is_repeated_stays_one_workshop_with_its_talks_and_people()
    {
        var programme = Held.Programme(("Ferien", 11, 12));
        var first = programme.Sessions[0];
        var talk = programme.Add(new(SessionKind.Talk, "Kurz"), new(Day, new(11, 30), new(11, 45)), null, Founded.Noon, first);
        talk.Invite(new("Ina Beispiel"), null, Founded.Noon);
        var again = programme.Repeat(first, Held.Hours(14, 15), "Saal", null, Founded.Noon);
        Assert.Equal((first.Id, true, "Saal"), (again[0].WorkshopId, again[0].IsBookable, again[0].Room));
        Assert.Equal((new TimeOnly(14, 30), "Ina Beispiel"), (again[1].From, again[1].Speakers[0].Name));
        Assert.NotEqual(talk.WorkshopId, again[1].WorkshopId);
        Assert.Throws<Refusal>(() => programme.Repeat(first, Held.Hours(14, 16), null, null, Founded.Noon));
        programme.Describe(again[0], again[0].Profile with { Title = "Ferien für alle", Most = 5 }, null, Founded.Noon);
        Assert.Equal(("Ferien für alle", 20), (first.Title, first.Most));
    }

    [Fact]
    public void A_room_or_a_person_in_two_places_at_once_is_named()
    {
        var programme = Held.Programme(("A", 11, 12), ("B", 11, 12));
        foreach (var (session, room) in programme.Sessions.Zip(["Kleiner Saal", "kleiner saal"]))
        {
            session.Describe(session.Profile with { Room = room }, null, Founded.Noon);
            session.Invite(new("Ina Müller"), null, Founded.Noon);
        }
        var talk = programme.Add(new(SessionKind.Talk, "Kurz"), Held.Hours(11, 12), null, Founded.Noon, programme.Sessions[0]);
        talk.Invite(new("Ina Müller"), null, Founded.Noon);
        var warnings = programme.Warnings().Select(one => one.Sentence).ToList();
        Assert.Single(warnings, sentence => sentence.Contains("doppelt belegt", StringComparison.Ordinal));
        Assert.Equal(2, warnings.Count(sentence => sentence.StartsWith("Ina Müller ist zur gleichen Zeit an zwei Orten",
            StringComparison.Ordinal)));
    }

    [Fact]
    public void Hours_outside_of_the_event_talks_outside_of_their_workshop_and_missing_places_are_named()
    {
        var programme = Held.Programme(("Früh", 7, 8), ("Ohne", 10, 11), ("Mit", 10, 11));
        programme.Sessions[1].Describe(programme.Sessions[1].Profile with { Most = null }, null, Founded.Noon);
        programme.Add(new(SessionKind.Talk, "Daneben"), Held.Hours(12, 13), null, Founded.Noon, programme.Sessions[2]);
        var warnings = programme.Warnings();
        Assert.Contains(warnings, one => one.Sentence.StartsWith("„Früh“ (7:00–8:00 Uhr) liegt außerhalb der Veranstaltung",
            StringComparison.Ordinal));
        Assert.Contains(warnings, one => one.Sentence.StartsWith("„Daneben“", StringComparison.Ordinal) && one.Sessions.Count == 2);
        Assert.Contains(warnings, one => one.Sentence.Contains("„Ohne“ hat keine Plätze", StringComparison.Ordinal));
        Assert.Equal(3, warnings.Count);
    }

    [Fact]
    public void A_panel_without_an_important_voice_warns_and_blocks_nothing()
    {
        var programme = Held.Programme();
        var panel = programme.Add(new(SessionKind.Panel, "Wer kann es"), Held.Hours(10, 11), null, Founded.Noon);
        panel.Invite(new("Ada Stadt", null, SpeakerRole.Panelist, Sector.Municipality), null, Founded.Noon);
        panel.Invite(new("Ben Firma", null, SpeakerRole.Moderator, Sector.Company), null, Founded.Noon);
        Assert.Equal("Auf dem Podium „Wer kann es“ fehlt eine Stimme aus Unternehmen und Verbänden.",
            Assert.Single(programme.Warnings()).Sentence);
        panel.Invite(new("Cem Firma", null, SpeakerRole.Panelist, Sector.Company), null, Founded.Noon);
        panel.Invite(new("Dora Verein", null, SpeakerRole.Panelist, Sector.OfCategory("verein")), null, Founded.Noon);
        Assert.Empty(programme.Warnings());
    }

    [Fact]
    public void What_cannot_be_is_refused_at_its_field()
    {
        Assert.Equal(["Until"], new SessionTime(Day, new(10, 0), new(10, 0)).Objections().Select(one => one.Field));
        Assert.Equal(["Least"], Fields(new(SessionKind.Workshop, "W", Least: 9, Most: 8)));
        Assert.Equal(["Most"], Fields(new(SessionKind.Workshop, "W", Most: 0)));
        Assert.Equal(["Most"], Fields(new(SessionKind.Workshop, "W", Most: 100_001)));
        Assert.Equal(["Most"], Fields(new(SessionKind.Workshop, "W", Least: 3)));
        Assert.Equal(["Most"], Fields(new(SessionKind.Panel, "P", Most: 3)));
        Assert.Equal(["ExampleTitle", "ExampleAddress"], Fields(new(SessionKind.Talk, "T", ExampleAddress: "javascript:alert(1)")));
        Assert.Equal(["ExampleAddress"], Fields(new(SessionKind.Talk, "T", ExampleTitle: "B", ExampleAddress: "//böse.example")));
        Assert.Empty(Fields(new(SessionKind.Talk, "T", ExampleTitle: "B", ExampleAddress: "/buendnisse/a")));
        var (one, other) = (Held.Programme(("A", 11, 12)), Held.Programme(("B", 11, 12)));
        Assert.Throws<Refusal>(() => one.Add(new(SessionKind.Talk, "T"), Held.Hours(11, 12), null, Founded.Noon, other.Sessions[0]));
        var talk = one.Add(new(SessionKind.Talk, "T"), Held.Hours(11, 12), null, Founded.Noon, one.Sessions[0]);
        Assert.Throws<Refusal>(() => one.Add(new(SessionKind.Talk, "U"), Held.Hours(11, 12), null, Founded.Noon, talk));
    }

    [Fact]
    public void A_cancelled_event_keeps_its_programme_as_it_is()
    {
        var programme = Held.Programme(("A", 11, 12));
        var session = programme.Sessions[0];
        programme.Event.Cancel("Der Saal brennt.", null, Founded.Noon);
        foreach (var change in new Action[]
        {
            () => session.Describe(session.Profile with { Title = "B" }, null, Founded.Noon), () => session.Remove(null, Founded.Noon),
            () => session.Schedule(Held.Hours(12, 13), null, Founded.Noon), () => session.Invite(new("Ina"), null, Founded.Noon),
            () => programme.Add(new(SessionKind.Break, "P"), Held.Hours(12, 13), null, Founded.Noon),
        })
            Assert.Throws<Refusal>(change);
    }

    [Fact]
    public void Hours_count_on_the_wall_over_midnight_and_over_the_change_of_the_clocks()
    {
        var night = new SessionTime(new(2027, 3, 27), new(23, 0), new(4, 0));
        Assert.Equal(TimeSpan.FromHours(4), night.Ends - night.Begins);
        var autumn = new SessionTime(new(2027, 10, 30), new(23, 0), new(4, 0));
        Assert.Equal(TimeSpan.FromHours(6), autumn.Ends - autumn.Begins);
        Assert.Equal(new SessionTime(new(2027, 3, 28), new(0, 30), new(5, 30)), night.Later(90));
        Assert.Equal(new SessionTime(new(2027, 3, 27), new(22, 30), new(3, 30)), night.Later(-30));
    }

    private static IEnumerable<string> Fields(SessionProfile profile) => profile.Objections().Select(one => one.Field);
}
