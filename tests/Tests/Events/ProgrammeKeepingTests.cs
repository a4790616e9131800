using System.Net;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Events;

/// <summary>Programmes in the database: taken over, held, found, forgotten, read with few queries.</summary>
public sealed class ProgrammeKeepingTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Lines = """
        9:00–10:00 Impulsvortrag: Zeit für Familie (Ina Beispiel, Hochschule)
        10:00–11:00 Workshop: Ferien für alle [Raum A, 20 Plätze]
        - Sechs Betriebe (Cem Probe, Werkstatt)
        11:00–12:00 Mittagspause
        """;

    [Fact]
    public async Task A_new_edition_takes_over_the_skeleton_with_its_places_and_without_names()
    {
        var (first, next) = (await Stored("Erste Ausgabe", 2026), await Stored("Nächste Ausgabe", 2027, lines: ""));
        await house.In(async db =>
        {
            var model = await db.CalendarEvents.FirstAsync(one => one.Id == first);
            var edition = await db.CalendarEvents.FirstAsync(one => one.Id == next);
            await ProgrammeParts.OfEdition.Take(new(db, model, edition, null, house.Clock.Now, default));
        });
        var programme = await house.In(async db =>
            await db.ProgrammeOf(await db.CalendarEvents.FirstAsync(one => one.Id == next), default));
        Assert.Equal(["Impulsvortrag", "Workshop", "Mittagspause"], programme.Items.Select(one => one.Title));
        var workshop = programme.Items.ElementAt(1);
        Assert.Equal((20, "Raum A", new DateOnly(2027, 4, 12)), (workshop.Most, workshop.Room, workshop.Day));
        Assert.Equal("Kurzvortrag", Assert.Single(programme.TalksIn(workshop)).Title);
        Assert.All(programme.Sessions, one => Assert.Empty(one.Speakers));
    }

    [Fact]
    public async Task Whoever_holds_places_in_a_session_is_asked_before_it_goes_or_has_fewer()
    {
        await Stored("Mit Buchungen", 2027);
        await house.In(db =>
        {
            db.Catalog.AddContribution(new SessionHold(async (known, session, places, cancel) =>
                await known.EventSessions.AnyAsync(one => one.Id == session && one.Event!.Slug == "mit-buchungen", cancel) && places < 12
                    ? "12 Plätze sind schon vergeben." : null));
            return Task.CompletedTask;
        });
        var anna = await house.SignIn(Cast.Anna);
        const string Path = "/veranstaltungen/mit-buchungen/programm/ferien-fuer-alle";
        await anna.Open($"{Path}/bearbeiten");
        await anna.Submit(new { Form__Most = "11" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        Assert.Contains("12 Plätze sind schon vergeben", anna.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Submit(new { Form__Most = "12" });
        Assert.EndsWith("/programm/bearbeiten", anna.Path);
        Assert.Contains("12 Plätze sind schon vergeben", (await anna.Open($"{Path}/loeschung")).QuerySelector(".page-head")!.TextContent);
        Assert.Null(anna.Page.QuerySelector("main form button"));
    }

    [Fact]
    public async Task The_number_of_places_raises_an_event_and_so_does_what_goes()
    {
        await Stored("Mit Folgen", 2027);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open("/veranstaltungen/mit-folgen/programm/ferien-fuer-alle/bearbeiten");
        await anna.Submit(new { Form__Most = "30" });
        await anna.Open("/veranstaltungen/mit-folgen/programm/ferien-fuer-alle/loeschung");
        await anna.Submit();
        var kinds = await house.In(async db =>
        {
            var planned = await db.CalendarEvents.FirstAsync(one => one.Slug == "mit-folgen");
            return await db.Events.Where(one => one.SubjectId == planned.Id).Select(one => one.Kind).ToListAsync();
        });
        Assert.Contains(nameof(SessionCapacityChanged), kinds);
        Assert.Equal(2, kinds.Count(kind => kind == nameof(SessionRemoved)));
    }

    [Fact]
    public async Task The_title_of_a_session_leads_to_its_event()
    {
        await Stored("Fachtag mit Inhalt", 2027, Lines.Replace("Ferien für alle", "Kletterwände", StringComparison.Ordinal));
        await house.RunJobs();
        Assert.Contains("Fachtag mit Inhalt", (await house.Visit().Open("/suche?q=kletterwände")).QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Half_a_year_after_it_a_question_is_gone()
    {
        var old = await Stored("Lange her", 2026);
        var recent = await Stored("Kommt noch", 2027);
        await house.In(async db =>
        {
            foreach (var id in new[] { old, recent })
                db.SessionQuestions.Add(SessionQuestion.Ask(await db.EventSessions.OfEvent(id).FirstAsync(), "Warum?", null,
                    new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));
        });
        var before = new DateTimeOffset(2026, 11, 1, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(1, await house.In(db => ProgrammeData.Rule.Delete(db, before, default)));
        Assert.Equal(recent, await house.In(db => db.SessionQuestions.Select(one => one.Session!.EventId).SingleAsync()));
    }

    [Fact]
    public async Task A_programme_is_read_with_one_query_more_than_its_event_however_long_it_is()
    {
        await Stored("Langes Programm", 2027, string.Join('\n', Enumerable.Range(0, 60)
            .Select(number => $"10:00–11:00 Workshop: Nummer {number} (Person {number}, Haus) [Raum {number}, 20 Plätze]")));
        const string Path = "/veranstaltungen/langes-programm";
        Assert.InRange(await house.Queries.During(() => house.Visit().Open(Path)), 1, 6);
        Assert.InRange(await house.Queries.During(() => house.Visit().Open(Path + "/programm")), 1, 2);
        Assert.InRange(await house.Queries.During(() => house.Visit().Open(Path + "/programm/nummer-7")), 1, 2);
    }

    [Fact]
    public async Task Speakers_go_along_when_two_entries_of_an_organisation_become_one()
    {
        var id = await Stored("Mit Haus", 2027);
        var (old, next) = await house.In(async db =>
        {
            var (one, other) = (Founded.Organisation("Kammer am See"), Founded.Organisation("Kammer Seeufer"));
            db.AddRange(one, other);
            var session = await db.EventSessions.OfEvent(id).Include(item => item.Event).Include(item => item.Speakers).FirstAsync();
            db.Add(session.Invite(new("Ada Beispiel", Organisation: one), null, house.Clock.Now));
            return (one.Id, other.Id);
        });
        await house.In(async db => await db.Merge(await db.Organisations.FirstAsync(one => one.Id == old),
            await db.Organisations.FirstAsync(one => one.Id == next), Guid.CreateVersion7(), house.Clock.Now));
        Assert.Equal(next, await house.In(db => db.Set<SessionSpeaker>().Where(who => who.NameKey == "ada beispiel")
            .Select(who => who.OrganisationId).SingleAsync()));
    }

    private async Task<Guid> Stored(string title, int year, string lines = Lines)
    {
        var path = await house.Found($"Trägt {title}");
        return await house.In(async db =>
        {
            var slug = path.Split('/')[^1];
            var planned = db.CalendarEvents.Add(Planned.Of(await db.Alliances.FirstAsync(one => one.Slug == slug), title: title)).Entity;
            planned.Fix(Planned.Day(year, 4, 12), null, house.Clock.Now);
            planned.Publish(null, house.Clock.Now);
            var programme = new Programme(planned, []);
            programme.Enter(ProgrammeLines.Read(lines, planned.FirstDay), null, house.Clock.Now);
            db.AddRange(programme.Sessions);
            return planned.Id;
        });
    }
}
