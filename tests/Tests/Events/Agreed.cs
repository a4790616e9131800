using System.Text.RegularExpressions;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Events;

/// <summary>Agreements as tests need them.</summary>
internal static partial class Agreed
{
    public static PartyDraft Ada { get; } = new("Ada Beispiel", "Turnverein Ostheim", "ada@verein.example");

    public static PartyDraft Bo { get; } = new("Bo Probe", "Werk am See", "bo@werk.example");

    public static PartyDraft Cem { get; } = new("Cem Dritt", null, "cem@privat.example");

    public static AgreementDraft Draft(params PartyDraft[] parties) =>
        new("Die Halle ist sonntags offen.", parties.Length == 0 ? [Ada, Bo] : parties, "Schlüssel klären", FuzzyDate.OfMonth(2027, 1));

    /// <summary>An event whose day is today.</summary>
    public static async Task<Event> Today(this TestHouse house, string title)
    {
        var path = await house.Found($"Trägt {title}");
        return await house.In(async db =>
        {
            var (slug, at) = (path.Split('/')[^1], house.Clock.Now);
            var planned = db.CalendarEvents.Add(Planned.Of(await db.Set<Buendnisnetz.Alliances.Alliance>()
                .FirstAsync(one => one.Slug == slug), EventKind.RegionalConference, title)).Entity;
            planned.Fix(new(FuzzyDate.OfDay(at.BerlinDay), new(9, 0), new(16, 0)), null, at);
            planned.Publish(null, at);
            return planned;
        });
    }

    /// <summary>Has the desk do something, in a scope of its own.</summary>
    public static async Task Agree(this TestHouse house, Func<AgreementDesk, DateTimeOffset, Task> work)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await work(scope.ServiceProvider.GetRequiredService<AgreementDesk>(), house.Clock.Now);
    }

    /// <summary>Noted, and confirmed by so many of its parties.</summary>
    public static async Task<Agreement> Agreement(this TestHouse house, Event planned, int confirmed = 2, AgreementDraft? draft = null)
    {
        var key = Guid.CreateVersion7();
        await house.Agree((desk, at) => desk.Note(planned, draft ?? Draft(), key, null, at, default));
        var noted = await house.Find(key);
        foreach (var party in noted.Parties.OrderBy(one => one.Position).Take(confirmed))
            await house.Agree((desk, at) => desk.Confirm(party.Id, at, default));
        return await house.Find(key);
    }

    public static Task<Agreement> Find(this TestHouse house, Guid key) => house.In(db =>
        db.Agreements.WithParties.AsNoTrackingWithIdentityResolution().SingleAsync(one => one.FormKey == key));

    /// <summary>The link in the last letter to a mailbox.</summary>
    public static async Task<string> OwnAgreement(this TestHouse house, string email)
    {
        await house.RunJobs();
        return Own().Match(house.Letters.Last(one => one.To.Contains(email)).Text).Value;
    }

    [GeneratedRegex(@"/antwort/vereinbarung/[\w-]+")]
    private static partial Regex Own();
}
