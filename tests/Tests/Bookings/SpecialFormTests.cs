using System.Net;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Bookings;

/// <summary>Further forms for the same event: they draw on one capacity.</summary>
public sealed class SpecialFormTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Two_forms_at_once_never_give_more_places_than_there_are()
    {
        var planned = await house.Conference("Zwei Formulare", 25);
        var form = await Open(planned, new("Referierende", house.Clock.Now.AddDays(-1), planned.BeginsAt, Admits: true));
        await Parallel.ForEachAsync(Enumerable.Range(1, 80), new ParallelOptions { MaxDegreeOfParallelism = 20 },
            async (number, cancel) => await house.At((desk, at) => desk.Book(planned,
                new([Booked.Attendee($"Gast {number}")], IsKnown: true) { Form = number % 2 == 0 ? form : null }, at, cancel)));
        Assert.Equal(25, await house.In(db => db.Bookings.OfEvent(planned.Id).Taking.CountAsync()));
        Assert.Equal(40, await house.In(db => db.Bookings.CountAsync(one => one.FormId == form.Id)));
    }

    [Fact]
    public async Task The_team_opens_one_and_whoever_has_its_link_registers_before_everybody_else_without_a_word_of_the_team()
    {
        var planned = await house.Conference("Vor allen anderen", 9, rules => rules with
        {
            OpensAt = rules.ClosesAt.AddDays(-1),
            NeedsApproval = true,
        });
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.SpecialFormsPath);
        await anna.Submit(new Dictionary<string, object>
        {
            ["Form.Name"] = "Presse",
            ["Form.OpensAt"] = house.Clock.Now.BerlinDay.ToString("yyyy-MM-dd"),
            ["Form.ClosesAt"] = planned.BeginsAt.BerlinDay.ToString("yyyy-MM-dd"),
            ["Form.MostPeople"] = "1",
            ["Form.Admits"] = "true",
        }, form: "section form");
        var link = new Uri(anna.Page.QuerySelector("main ul.rows a[href*='/anmeldung/']")!.TextContent).AbsolutePath;
        var visitor = house.Visit();
        await visitor.Open(planned.BookingPath);
        Assert.Null(visitor.Page.QuerySelector("[name='Form.Name']"));
        await Register(visitor, link, "Petra Presse");
        Assert.EndsWith("/anmeldung/danke", visitor.Path);
        var booking = await house.Find(planned, "Petra Presse");
        await house.At((desk, at) => desk.Confirm(planned, booking, at, default));
        Assert.Equal(BookingState.Placed, (await house.Find(planned, "Petra Presse")).State);
        await Register(visitor, link, "Paul Presse");
        Assert.Contains("ist der eine Platz vergeben", visitor.Page.QuerySelector(".error-summary")!.TextContent);
        await anna.Open(planned.SpecialFormsPath);
        Assert.Contains("1 von 1", anna.Page.QuerySelector("main")!.TextContent);
        await anna.Submit(form: "form[action$='/ende']");
        Assert.Contains("Dieses Formular ist geschlossen", (await visitor.Open(link)).QuerySelector("main")!.TextContent);
        Assert.Equal(BookingState.Placed, (await house.Find(planned, "Petra Presse")).State);
    }

    [Fact]
    public async Task A_form_belongs_to_its_event_and_its_team()
    {
        var (planned, other) = (await house.Conference("Eigenes Formular", 9), await house.Conference("Fremdes Formular", 9));
        var form = await Open(planned, new("Gastgeber", house.Clock.Now.AddDays(-1), planned.BeginsAt));
        var visitor = house.Visit();
        await visitor.Open($"{other.BookingPath}/{form.Key}");
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await visitor.Open(planned.SpecialFormsPath);
        Assert.DoesNotContain(form.Key, visitor.Page.Body!.TextContent);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(planned.SpecialFormsPath);
        anna.Page.QuerySelector("form[action$='/ende']")!.SetAttribute("action", $"{other.SpecialFormsPath}/{form.Id}/ende");
        await anna.Submit(form: "form[action$='/ende']");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        Assert.Null((await house.In(db => db.SpecialForms.FirstAsync(one => one.Id == form.Id))).EndedAt);
    }

    [Fact]
    public async Task Who_is_signed_in_waits_for_the_word_of_the_team_like_everybody_else()
    {
        var planned = await house.Conference("Alle warten", 9, rules => rules with { NeedsApproval = true });
        Assert.Equal(BookingState.Requested, (await house.Register(planned, "Kennt Das Haus")).State);
        await house.At((desk, at) => desk.Book(planned, new([Booked.Attendee("Vom Team")], IsKnown: true) { By = Guid.CreateVersion7() },
            at, default));
        Assert.Equal(BookingState.Placed, (await house.Find(planned, "Vom Team")).State);
    }

    [Fact]
    public void What_contradicts_itself_is_said_at_its_field()
    {
        var planned = Events.Planned.Announced(Alliances.Founded.Alliance(), Events.Planned.Day(2027, 4, 12));
        var facts = new SpecialFormFacts(" ", planned.EndsAt.AddDays(1), planned.EndsAt.AddDays(1), 0);
        Assert.Equal([nameof(facts.Name), nameof(facts.ClosesAt), nameof(facts.ClosesAt), nameof(facts.MostPeople)],
            facts.Objections(planned).Select(one => one.Field));
    }

    private Task<SpecialForm> Open(Event planned, SpecialFormFacts facts) => house.In(async db =>
    {
        var known = await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id);
        return db.SpecialForms.Add(SpecialForm.Open(known, facts, 0, null, house.Clock.Now)).Entity;
    });

    private async Task Register(Browser visitor, string link, string name)
    {
        await visitor.Open(link);
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit(new Dictionary<string, object>
        {
            ["Form.Name"] = name,
            ["Form.Email"] = $"{Slug.Of(name)}@teil.example",
        });
    }
}
