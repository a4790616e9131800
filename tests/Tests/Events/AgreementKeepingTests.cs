using Buendnisnetz.Events;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Events;

/// <summary>Agreements over the months: asked after, answered by one click, forgotten, merged.</summary>
public sealed class AgreementKeepingTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task After_three_six_and_twelve_months_each_is_asked_once_and_answers_by_one_click()
    {
        var planned = await house.Today("Konferenz fragt");
        var noted = await house.Agreement(planned, 2, Parties("fragt"));
        await house.RunDaily();
        Assert.Empty(Questions("fragt"));
        await Later(3);
        await house.RunDaily();
        house.Clock.Advance(TimeSpan.FromDays(1));
        await house.RunDaily();
        Assert.Equal(["ada.fragt@verein.example", "bo.fragt@werk.example"], Questions("fragt").Order());
        var own = await house.OwnAgreement("ada.fragt@");
        var letter = house.Letters.Last(one => one.To.Contains("ada.fragt@")).Text;
        Assert.All(new[] { "laeuft", "fertig", "eingeschlafen" }, word => Assert.Contains($"/stand?wie={word}", letter));
        var visitor = house.Visit();
        await visitor.Open($"{own}/stand?wie=laeuft");
        Assert.Equal("Runs", visitor.Page.QuerySelector("input[name=Outcome][checked]")!.GetAttribute("value"));
        Assert.Null((await house.Find(noted.FormKey)).Outcome);
        await visitor.Submit(new { Sentence = "Jeden Sonntag." });
        Assert.Contains("läuft: Jeden Sonntag.", visitor.Page.QuerySelector("main")!.TextContent);
        await Later(3);
        await house.RunDaily();
        Assert.Equal(4, Questions("fragt").Count);
        await visitor.Open($"{await house.OwnAgreement("bo.fragt@")}/stand?wie=eingeschlafen");
        await visitor.Submit(new { Sentence = "Die Halle ist gesperrt." });
        await Later(6);
        await house.RunDaily();
        Assert.Equal(4, Questions("fragt").Count);
        var agreement = await house.Find(noted.FormKey);
        Assert.Equal([(AgreementOutcome.Runs, 3), (AgreementOutcome.Asleep, 6)],
            agreement.Answers.Select(one => (one.Outcome, one.Months)));
        Assert.Contains("eingeschlafen", (await house.Visit().Open(planned.Path)).QuerySelector(".agreements")!.TextContent);
    }

    [Fact]
    public async Task A_late_start_asks_the_newest_question_only_and_two_nodes_ask_once()
    {
        var planned = await house.Today("Konferenz spät");
        var noted = await house.Agreement(planned, 2, Parties("spaet"));
        await Later(7);
        await using var other = await house.Another();
        await Task.WhenAll(house.RunDaily(), other.RunDaily());
        await house.RunJobs();
        Assert.Equal(["ada.spaet@verein.example", "bo.spaet@werk.example"], Questions("spaet", other).Order());
        Assert.Contains(house.Letters.Concat(other.Letters),
            one => one.To.Contains("ada.spaet@") && one.Text.Contains("Vor einem halben Jahr"));
        Assert.Equal(6, (await house.Find(noted.FormKey)).AskedMonths);
    }

    [Fact]
    public async Task Only_who_has_confirmed_and_can_be_reached_is_asked()
    {
        var planned = await house.Today("Konferenz Postfach");
        var noted = await house.Agreement(planned, 2,
            Agreed.Draft([.. Parties("postfach").Parties, Agreed.Cem with { Email = "cem.postfach@privat.example" }]));
        await house.RunJobs();
        await house.In(async db =>
        {
            var bo = await db.AgreementParties.SingleAsync(one => one.Email == "bo.postfach@werk.example");
            Assert.Equal(1, await AgreementMail.OfReports.Told(db, bo.MailId!.Value, "Gibt es nicht.", house.Clock.Now, default));
        });
        await Later(3);
        await house.RunDaily();
        Assert.Equal(["ada.postfach@verein.example"], Questions("postfach"));
        Assert.Equal(3, (await house.Find(noted.FormKey)).AskedMonths);
    }

    [Fact]
    public async Task What_nobody_confirms_goes_and_of_what_counts_only_names_and_addresses_go()
    {
        var planned = await house.Today("Konferenz vergisst");
        var open = await house.Agreement(planned, 1, Parties("offen"));
        var counting = await house.Agreement(planned, 2, Parties("gilt"));
        house.Clock.Advance(TimeSpan.FromDays(61));
        await Keep();
        Assert.False(await house.In(db => db.Agreements.AnyAsync(one => one.Id == open.Id)));
        Assert.Equal("Ada Beispiel", (await house.Find(counting.FormKey)).Parties[0].Name);
        house.Clock.Advance(TimeSpan.FromDays(500));
        await Keep();
        var kept = await house.Find(counting.FormKey);
        Assert.Equal((AgreementState.Agreed, "Die Halle ist sonntags offen."), (kept.State, kept.Purpose));
        Assert.All(kept.Parties, party => Assert.Equal(("", null), (party.Name, party.Email)));
        Assert.Equal(["Turnverein Ostheim", "Werk am See"], kept.Parties.OrderBy(one => one.Position).Select(one => one.HouseName));
    }

    [Fact]
    public async Task Whoever_is_erased_reads_it_before_and_is_forgotten_after_while_the_house_stays()
    {
        var planned = await house.Today("Konferenz Person");
        var noted = await house.Agreement(planned, 2, Agreed.Draft(Agreed.Ada with { Email = "Greta.Person@verein.example" }, Agreed.Bo));
        var person = new PersonInData(Guid.CreateVersion7(), "GRETA.person@verein.example");
        var data = AgreementData.All.First();
        var told = Assert.Single(await house.In(db => data.Describe(db, person, default)));
        Assert.Equal(("Die Halle ist sonntags offen.", "bestätigt"), (told["Was"], told["Ihr Stand"]));
        await house.In(db => data.Erase(db, person, default));
        var kept = (await house.Find(noted.FormKey)).Parties.OrderBy(one => one.Position).First();
        Assert.Equal(("", null, "Turnverein Ostheim", true), (kept.Name, kept.Email, kept.HouseName, kept.IsConfirmed));
    }

    [Fact]
    public async Task Parties_and_those_behind_an_event_go_along_when_two_entries_become_one()
    {
        var planned = await house.Today("Konferenz verschmilzt");
        var (one, other) = (Founded.Organisation("Kammer alt"), Founded.Organisation("Kammer neu"));
        await house.In(async db =>
        {
            db.AddRange(one, other);
            var known = await db.CalendarEvents.WithPeople.SingleAsync(known => known.Id == planned.Id);
            db.Add(known.Involve(EventRole.Host, Involved.Of(one), null, house.Clock.Now));
            db.Add(known.Involve(EventRole.Host, Involved.Of(other), null, house.Clock.Now));
            db.Add(known.Involve(EventRole.Partner, Involved.Of(one), null, house.Clock.Now));
        });
        var noted = await house.Agreement(planned, 2, Agreed.Draft(Agreed.Ada, Agreed.Bo with { House = "Kammer alt" }));
        await house.In(async db => await db.Merge(await db.Organisations.FirstAsync(known => known.Id == one.Id),
            await db.Organisations.FirstAsync(known => known.Id == other.Id), Guid.CreateVersion7(), house.Clock.Now));
        Assert.Equal("Kammer neu", (await house.Find(noted.FormKey)).Parties.Single(party => party.Position == 2).HouseName);
        var behind = await house.In(db => db.Involvements.Where(who => who.EventId == planned.Id && who.OrganisationId != null)
            .OrderBy(who => who.Role).Select(who => new { who.Role, who.OrganisationId }).ToListAsync());
        Assert.Equal([(EventRole.Host, other.Id), (EventRole.Partner, other.Id)],
            behind.Select(who => (who.Role, who.OrganisationId!.Value)));
    }

    private static AgreementDraft Parties(string name) => Agreed.Draft(
        Agreed.Ada with { Email = $"ada.{name}@verein.example" }, Agreed.Bo with { Email = $"bo.{name}@werk.example" });

    /// <summary>Who was asked; each node keeps the letters that it has sent.</summary>
    private List<string> Questions(string name, params TestHouse[] others) => [.. others.Prepend(house).SelectMany(node => node.Letters)
        .Where(one => one.Subject.StartsWith("Wie läuft es", StringComparison.Ordinal) && one.To.Contains($".{name}@"))
        .Select(one => one.To[(one.To.LastIndexOf('<') + 1)..].TrimEnd('>'))];

    private Task Later(int months)
    {
        house.Clock.Advance(house.Clock.Now.AddMonths(months) - house.Clock.Now);
        return Task.CompletedTask;
    }

    private async Task Keep()
    {
        foreach (var rule in AgreementData.Rules)
            await house.In(db => rule.Delete(db, house.Clock.Now - rule.KeptFor, default));
    }
}
