using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.News;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Demo;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>What holds for every page, read from the table of endpoints: a page that is added tomorrow is tested tomorrow.</summary>
public sealed class PageTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    /// <summary>Pages for everybody. Whoever adds one here has thought about it.</summary>
    private static readonly string[] ForEverybody =
    [
        "", ".well-known/security.txt", "abmelden", "abmelden/{token}", "antwort/rueckblick/{token}", "anmelden", "anmelden/code", "anmelden/passkey", "barriere-melden",
        "barriere-melden/danke", "antwort/uebergabe/{token}", "antwort/uebergabe/{token}/absage", "antwort/frische/{token}",
        "antwort/frische/{token}/aendern/{number:int}", "antwort/partner/{token}",
        "antwort/partner/{token}/aenderung", "antwort/partner/{token}/ende", "antwort/partner/{token}/keine-mails", "antwort/einladung/{token}",
        "antwort/rueckblick/{token}/pause", "antwort/rueckblick/{token}/neustart", "antwort/rueckblick/{token}/ende",
        "barrierefreiheit", "buendnisse", "buendnisse/{slug}", "buendnisse/{slug}/aktuelles", "buendnisse/{slug}/aktuelles.atom", "buendnisse/{slug}/aktuelles/{news}",
        "buendnisse/{slug}/partner", "darstellung", "datenschutz", "demo/post", "demo/post/{name}", "einrichten", "fehler/{status:int:range(400,599)}", "finden",
        "gebaerdensprache", "hilfe", "hilfe/{thema}", "impressum", "leichte-sprache", "netzwerke", "netzwerke/{slug}", "organisationen", "organisationen/{slug}",
        "quellen", "robots.txt", "buendnisse/{slug}/verantwortung",
        "sitemap.xml", "stimmt-nicht/danke", "stimmt-nicht/{kind}/{id:guid}", "suche", "zugang/{token}",
    ];

    /// <summary>Pages about oneself: whoever has signed in may use them.</summary>
    private static bool IsOnesOwn(string route) => route.StartsWith("profil", StringComparison.Ordinal) || route.StartsWith("schreibtisch", StringComparison.Ordinal);

    private static readonly HttpStatusCode[] Refusals = [HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound];

    [Fact]
    public async Task Only_the_listed_pages_are_open_to_everybody()
    {
        var open = (await Pages()).Where(page => page.Model.IsDefined(typeof(AllowAnonymousAttribute), true)).Select(page => page.Route);
        Assert.Equal(ForEverybody.Order(StringComparer.Ordinal), open.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_visitor_is_sent_to_the_door_wherever_a_page_is_not_for_everybody()
    {
        var client = demo.House.Visit().Client;
        List<string> open = [];
        foreach (var page in (await Pages()).Where(page => !ForEverybody.Contains(page.Route)))
        {
            await Look(page, async () => await client.GetAsync(page.Path), open);
            foreach (var handler in page.Posts) await Look(page, () => client.PostAsync(page.Path + handler, Form()), open);
        }
        Assert.Empty(open);
    }

    [Fact]
    public async Task A_stranger_without_a_seat_changes_nothing()
    {
        var stranger = await demo.House.SignIn(Cast.Greta, passkey: true);
        var token = (await stranger.Open("/profil")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        List<string> open = [];
        var tried = 0;
        foreach (var page in (await Pages()).Where(page => !ForEverybody.Contains(page.Route) && !IsOnesOwn(page.Route)))
        {
            foreach (var handler in page.Posts)
            {
                tried++;
                await Look(page, () => stranger.Client.PostAsync(page.Path + handler, Form(("__RequestVerificationToken", token))), open);
            }
        }
        Assert.Empty(open);
        Assert.True(tried > 40, $"Only {tried} forms were tried.");
    }

    [Fact]
    public async Task Every_page_has_one_heading_and_a_title()
    {
        var administrator = await demo.House.SignInAdministrator();
        List<string> bad = [];
        var shown = 0;
        foreach (var page in await Pages())
        {
            using var answer = await administrator.Client.GetAsync(page.Path);
            if ((int)answer.StatusCode >= 500) bad.Add($"{page.Path} answers {(int)answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html" || answer.RequestMessage!.RequestUri!.Query.Contains("handler", StringComparison.Ordinal)) continue;
            if (answer.StatusCode == HttpStatusCode.OK) shown++;
            var html = await administrator.Open(page.Path);
            if (html.QuerySelectorAll("h1").Length != 1) bad.Add($"{page.Path} has {html.QuerySelectorAll("h1").Length} headings");
            if (string.IsNullOrWhiteSpace(html.Title)) bad.Add($"{page.Path} has no title");
        }
        Assert.Empty(bad);
        Assert.True(shown > 50, $"Only {shown} pages were shown.");
    }

    [Fact]
    public async Task Whoever_of_the_staff_sees_the_address_of_another_person_is_written_down()
    {
        var administrator = await demo.House.SignInAdministrator();
        var edda = await demo.House.Meet(Cast.Edda);
        var everybody = await demo.House.Visit().Client.GetStringAsync("/datenschutz"); // The operator's mailbox may belong to somebody.
        var others = await demo.House.In(async db => (await db.People.Where(person => person.Id != edda.Id).ToListAsync())
            .Where(person => !everybody.Contains(person.Email, StringComparison.OrdinalIgnoreCase)).ToDictionary(person => person.Id, person => person.Email));
        List<string> unnoted = [];
        var met = 0;
        foreach (var page in (await Pages()).Where(page => !ForEverybody.Contains(page.Route) && !page.Route.StartsWith("profil", StringComparison.Ordinal)))
        {
            await demo.House.In(db => db.AccessLog.ExecuteDeleteAsync());
            var html = await (await administrator.Client.GetAsync(page.Path)).Content.ReadAsStringAsync();
            var seen = others.Where(person => html.Contains(person.Value, StringComparison.OrdinalIgnoreCase)).Select(person => person.Key).ToHashSet();
            var noted = await demo.House.In(db => db.AccessLog.Where(entry => entry.ReadBy == edda.Id).Select(entry => entry.PersonId!.Value).ToListAsync());
            if (!seen.IsSubsetOf(noted)) unnoted.Add($"{page.Path} shows {seen.Except(noted).Count()} people without db.NoteAccess");
            if (seen.Count > 0) met++;
        }
        Assert.Empty(unnoted);
        Assert.True(met >= 3, $"Only {met} pages show addresses of people.");
    }

    /// <summary>Refused, or sent to sign in; anything else is an open door.</summary>
    private static async Task Look(RoutedPage page, Func<Task<HttpResponseMessage>> ask, List<string> open)
    {
        using var answer = await ask();
        var at = answer.RequestMessage!.RequestUri!.AbsolutePath;
        if (Refusals.Contains(answer.StatusCode) || at.StartsWith("/anmelden", StringComparison.Ordinal)) return;
        open.Add($"{answer.RequestMessage.Method} {page.Path} answers {(int)answer.StatusCode} at {at}");
    }

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) => new(fields.ToDictionary(field => field.Name, field => field.Value));

    private async Task<IReadOnlyList<RoutedPage>> Pages()
    {
        var loader = demo.House.Services.GetRequiredService<PageLoader>();
        var values = await Values();
        List<RoutedPage> pages = [];
        foreach (var endpoint in demo.House.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not { } described) continue;
            var compiled = await loader.LoadAsync(described, endpoint.Metadata);
            var route = endpoint.RoutePattern.RawText!.Trim('/');
            var posts = compiled.HandlerMethods.Where(handler => handler.HttpMethod == "Post").Select(handler => handler.Name is null ? "" : $"?handler={handler.Name}");
            pages.Add(new(route, "/" + Filled(route, values), compiled.ModelTypeInfo!, [.. posts]));
        }
        return pages;
    }

    private static string Filled(string route, Dictionary<string, string> values) =>
        values.Aggregate(route, (filled, value) => filled.Replace(value.Key, value.Value, StringComparison.Ordinal)).TrimEnd('/');

    /// <summary>Things that are there, so that a refusal is about the person and not about the thing.</summary>
    private Task<Dictionary<string, string>> Values() => demo.House.In(async db =>
    {
        var alliance = await db.Alliances.AsNoTracking().FirstAsync(one => one.Slug == "leben-im-landkreis-konstanz");
        var partner = await db.Partnerships.AsNoTracking().FirstAsync(one => one.AllianceId == alliance.Id && one.Until == null);
        var organisation = await db.Organisations.AsNoTracking().FirstAsync();
        var person = await db.People.AsNoTracking().FirstAsync();
        var news = await db.News.AsNoTracking().FirstAsync(one => one.AllianceId == alliance.Id && one.PublishedAt != null);
        return new Dictionary<string, string>
        {
            ["buendnisse/{slug}"] = $"buendnisse/{alliance.Slug}",
            ["netzwerke/{slug}"] = "netzwerke/arge-netzwerk-familie-baden-wuerttemberg",
            ["organisationen/{slug}"] = $"organisationen/{organisation.Slug}",
            ["{news}"] = news.Slug,
            ["partner-pflege/{id:guid}"] = $"partner-pflege/{partner.Id}",
            ["personen/{id:guid}"] = $"personen/{person.Id}",
            ["/{id:guid?}"] = "",
            ["{place:guid}"] = alliance.Id.ToString(),
            ["{id:guid}"] = Guid.NewGuid().ToString(),
            ["{status:int:range(400,599)}"] = "404",
            ["stimmt-nicht/{kind}/{id:guid}"] = $"stimmt-nicht/profil/{alliance.Id}",
            ["{number:int}"] = "1",
            ["{token}"] = "unbekannt",
            ["{name}"] = "unbekannt",
            ["{thema}"] = "unbekannt",
            ["begriffe/{code}"] = $"begriffe/{PartnerCategories.List}",
            ["begriff/{code}"] = "begriff/verein",
        };
    });

    private sealed record RoutedPage(string Route, string Path, Type Model, IReadOnlyList<string> Posts);
}
