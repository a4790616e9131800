using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.News;
using Buendnisnetz.Tests.Alliances;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Networks;

/// <summary>
/// Who sees what, tried on every page of the route table: a page that is added tomorrow is tried tomorrow. Each level has a news
/// item and a contact point with a word that stands nowhere else; whoever reads the word on any page has seen it.
/// </summary>
public sealed class VisibilityTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Cast Coordinator = Cast.Anna, Editor = Cast.Bilal, Partner = Cast.Carla, Foreign = Cast.Dragan;
    private static readonly Cast Office = new("Ona Geschäft", "ona@netz.example"),
        ForeignOffice = new("Otto Fremdnetz", "otto@fremd.example");

    private static readonly Dictionary<Visibility, string[]> May = new()
    {
        [Visibility.Public] = ["visitor", "stranger", "foreign", "foreign office", "partner", "office", "editor", "coordinator",
            "administrator"],
        [Visibility.Community] = ["foreign", "foreign office", "partner", "office", "editor", "coordinator", "administrator"],
        [Visibility.Near] = ["partner", "office", "editor", "coordinator", "administrator"],
        [Visibility.Place] = ["editor", "coordinator", "administrator"],
        [Visibility.Restricted] = ["coordinator", "administrator"],
    };

    [Fact]
    public async Task Each_level_is_seen_by_those_it_is_meant_for_and_by_nobody_else_on_any_page()
    {
        var (alliance, network) = await Build();
        var pages = await Paths(alliance, network);
        Assert.True(pages.Count > 100, $"Only {pages.Count} pages were tried.");
        foreach (var (who, browser) in await Everybody())
        {
            var seen = await Seen(browser, pages);
            foreach (var (level, may) in May)
                foreach (var kind in new[] { "Nachricht", "Stelle" })
                    if (may.Contains(who)) Assert.True(seen.ContainsKey(Word(kind, level)), $"{who} does not see {kind} {level}.");
                    else Assert.False(seen.TryGetValue(Word(kind, level), out var where), $"{who} sees {kind} {level} at {where}.");
        }
    }

    [Fact]
    public async Task The_last_contact_point_for_everybody_stays_for_everybody()
    {
        var alliance = await house.Alliance("Auskunft", Cast.Greta);
        var greta = await house.SignIn(Cast.Greta);
        var point = await house.In(db => db.Set<ContactPoint>().Where(one => one.AllianceId == alliance.Id).Select(one => one.Id)
            .FirstAsync());
        await greta.Open(alliance.Below($"anlaufstelle/{point}"));
        await greta.Submit(new { Form__Visibility = "Place" }, form: "main form:not(.panel)");
        Assert.Contains("muss für alle sichtbar bleiben", greta.Page.Body!.TextContent);
    }

    private static string Word(string kind, Visibility level) => $"Merkwort{kind}{level}";

    private async Task<(Alliance, Network)> Build()
    {
        var (network, foreign) = (await house.Begin("Unser Netz", Office), await house.Begin("Fremdes Netz", ForeignOffice));
        var alliance = await house.Alliance("Unser Bündnis", Coordinator);
        await house.Seat(await house.Meet(Editor), AllianceSeats.Place, alliance.Id, AllianceSeats.Editor);
        await house.Admit(network, alliance);
        await house.Admit(network, await house.Alliance("Nachbarn", Partner));
        await house.Admit(foreign, await house.Alliance("Fremde", Foreign));
        await house.In(async db =>
        {
            var ours = await db.Alliances.ForClosingContactPoint.FirstAsync(one => one.Id == alliance.Id);
            foreach (var level in May.Keys)
            {
                ours.Open(Founded.Office with { Name = $"Suchanker {Word("Stelle", level)}", Visibility = level }, null, house.Clock.Now);
                var item = db.News.Add(NewsItem.Write(ours,
                    new NewsText($"Suchanker {Word("Nachricht", level)}", "Kurz gesagt", "Lang gesagt", level),
                    Slug.Of($"nachricht {level}"), null, house.Clock.Now)).Entity;
                item.Publish(null, house.Clock.Now);
            }
            return ours;
        });
        await house.RunJobs();
        return (alliance, network);
    }

    private async Task<IReadOnlyList<(string, Browser)>> Everybody() =>
    [
        ("visitor", house.Visit()), ("stranger", await house.SignIn(Cast.Femi, passkey: true)),
            ("foreign", await house.SignIn(Foreign, passkey: true)),
        ("foreign office", await house.SignIn(ForeignOffice, passkey: true)), ("partner", await house.SignIn(Partner, passkey: true)),
            ("office", await house.SignIn(Office, passkey: true)),
        ("editor", await house.SignIn(Editor, passkey: true)), ("coordinator", await house.SignIn(Coordinator, passkey: true)),
            ("administrator", await house.SignInAdministrator()),
    ];

    /// <summary>Every word that this browser was shown, and where.</summary>
    private static async Task<Dictionary<string, string>> Seen(Browser browser, IReadOnlyList<string> pages)
    {
        Dictionary<string, string> seen = [];
        foreach (var path in pages)
        {
            using var question = new HttpRequestMessage(HttpMethod.Get, path);
            question.Headers.Accept.ParseAdd("text/plain"); // A 404 needs no page.
            using var answer = await browser.Client.SendAsync(question);
            if (!answer.IsSuccessStatusCode || answer.Content.Headers.ContentType?.MediaType?.StartsWith("image/",
                StringComparison.Ordinal) == true) continue;
            var body = await answer.Content.ReadAsStringAsync();
            foreach (var word in from kind in new[] { "Nachricht", "Stelle" } from level in May.Keys select Word(kind, level))
                if (body.Contains(word, StringComparison.OrdinalIgnoreCase)) seen.TryAdd(word, path);
        }
        return seen;
    }

    private async Task<IReadOnlyList<string>> Paths(Alliance alliance, Network network)
    {
        var (news, points) = await house.In(async db => (
            await db.News.Where(item => item.AllianceId == alliance.Id).Select(item => new { item.Id, item.Slug }).ToListAsync(),
            await db.Set<ContactPoint>().Where(point => point.AllianceId == alliance.Id).Select(point => point.Id).ToListAsync()));
        var member = await house.In(db => db.Memberships.Where(one => one.AllianceId == alliance.Id).Select(one => one.Id).FirstAsync());
        List<string> ids = [.. news.Select(item => item.Id.ToString()), .. points.Select(id => id.ToString()), member.ToString()];
        var routes = house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/')).Distinct();
        var paths = routes.Select(route => route.StartsWith("/netzwerke", StringComparison.Ordinal)
            ? route.Replace("{slug}", network.Slug, StringComparison.Ordinal)
            : route.Replace("{slug}", alliance.Slug, StringComparison.Ordinal))
            .SelectMany(route => Filled(route, "{place:guid}", [alliance.Id.ToString()]))
            .SelectMany(route => Filled(route, "{news}", news.Select(item => item.Slug)))
            .SelectMany(route => Filled(route, "{kind}", [AllianceFacts.Contact])).SelectMany(route => Filled(route, "{id:guid}", ids))
            .SelectMany(route => Filled(route, "/{id:guid?}", ids.Select(id => "/" + id).Append("")));
        return [.. paths.Where(path => !path.Contains('{')), "/suche?q=Suchanker", "/suche?q=Suchanker&seite=2"];
    }

    private static IEnumerable<string> Filled(string route, string part, IEnumerable<string> values) =>
        route.Contains(part, StringComparison.Ordinal) ? values.Select(value => route.Replace(part, value, StringComparison.Ordinal))
            : [route];
}
