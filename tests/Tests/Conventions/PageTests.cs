using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using System.Net;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>What holds for every page, read from the table of endpoints: a page that is added tomorrow is tested tomorrow.</summary>
public sealed class PageTests(PageHouse demo) : IClassFixture<PageHouse>
{
    /// <summary>Pages for everybody. Whoever adds one here has thought about it.</summary>
    private static readonly string[] ForEverybody =
    [
        "", ".well-known/security.txt", "abmelden", "abmelden/{token}", "abmelden/von/{token}",
        "gemeinschaft/geholfen/{token}/{id:guid}", "antwort/rueckblick/{token}", "anmelden", "anmelden/code",
            "anmelden/passkey", "barriere-melden",
        "barriere-melden/danke", "antwort/uebergabe/{token}", "antwort/uebergabe/{token}/absage", "antwort/frische/{token}",
        "antwort/frische/{token}/aendern/{number:int}", "antwort/partner/{token}",
        "antwort/partner/{token}/aenderung", "antwort/partner/{token}/ende", "antwort/partner/{token}/keine-mails",
        "antwort/partner-nachrichten/{token}", "antwort/anmeldung/{token}/name", "antwort/anmeldung/{token}/adresse",
        "antwort/anmeldung-adresse/{token}", "antwort/anmeldung/{token}/adresse/unterwegs", "antwort/anmeldung-zurueck/{token}",
        "antwort/einladung/{token}",
        "antwort/rueckblick/{token}/pause", "antwort/rueckblick/{token}/neustart", "antwort/rueckblick/{token}/ende",
        "barrierefreiheit", "buendnisse", "buendnisse/{slug}", "buendnisse/{slug}/aktuelles", "buendnisse/{slug}/aktuelles.atom",
            "buendnisse/{slug}/aktuelles/{news}",
        "buendnisse/{slug}/partner", "darstellung", "datenschutz", "demo/post", "demo/post/{name}", "einrichten",
            "fehler/{status:int:range(400,599)}", "finden",
        "gebaerdensprache", "hilfe", "hilfe/{thema}", "impressum", "leichte-sprache", "netzwerke", "netzwerke/{slug}", "organisationen",
            "organisationen/{slug}",
        "antwort/erfahrung/{token}", "antwort/suchen-und-bieten/{token}", "antwort/suchen-und-bieten/{token}/verlaengerung",
        "buendnisse/{slug}/suchen-und-bieten", "suchen-und-bieten", "suchen-und-bieten.atom", "suchen-und-bieten/{slug}",
        "suchen-und-bieten/{slug}/antwort", "suchen-und-bieten/{slug}/antwort/danke", "wer-hat-schon",
        "auszeichnungen", "auszeichnungen/{slug}", "buendnisse/{slug}/taetigkeitsberichte",
        "buendnisse/{slug}/taetigkeitsberichte/{year:int}", "netzwerke/{slug}/taetigkeitsberichte",
        "netzwerke/{slug}/taetigkeitsberichte.atom", "label/{slug}", "label/{slug}/ort/{id:guid}",
        "projekte", "projekte.atom", "projekte/{slug}", "projekte/{slug}/nachahmungen",
        "buendnisse/{slug}/materialien", "materialien", "materialien.atom", "materialien/{slug}", "materialien/{slug}/dateien/{id:guid}",
        "netzwerke/{slug}/materialien", "sammlungen", "sammlungen/{slug}",
        "netzwerke/{slug}/suchen-und-bieten", "projekte/{slug}/folgen/mail", "projekte/{slug}/folgen/danke", "antwort/projekt/{token}",
        "antwort/projekt/{token}/abmeldung", "antwort/projekt/{token}/bestaetigung",
        "buendnisse/{slug}/projekte", "quellen", "robots.txt",
        "buendnisse/{slug}/verantwortung",
        "sitemap.xml", "sitemap/{file}", "stimmt-nicht/danke", "stimmt-nicht/{kind}/{id:guid}", "suche",
        "buendnisse/{slug}/veranstaltungen", "buendnisse/{slug}/veranstaltungen.ics", "kalender", "netzwerke/{slug}/veranstaltungen",
        "netzwerke/{slug}/veranstaltungen.ics", "reihen", "reihen/{slug}", "reihen/{slug}.ics", "veranstaltungen", "veranstaltungen.atom",
        "veranstaltungen.ics", "veranstaltungen/{slug}", "veranstaltungen/{slug}.ics",
        "veranstaltungen/{slug}/anmeldung", "veranstaltungen/{slug}/anmeldung/{key}",
        "veranstaltungen/{slug}/anmeldung/danke", "veranstaltungen/{slug}/anmeldung/fertig",
        "veranstaltungen/{slug}/vereinbarung/dienst.js",
        "antwort/anmeldung/{token}", "antwort/anmeldung/{token}/absage", "antwort/anmeldung/{token}/annahme",
        "antwort/anmeldung/{token}/rueckkehr",
        "antwort/anmeldung/{token}/bestaetigung", "antwort/anmeldung/{token}/einwilligung", "antwort/anmeldung/{token}/ersatz",
        "antwort/anmeldung/{token}/angaben", "antwort/anmeldung/{token}/kalender.ics",
        "antwort/anmeldung/{token}/kontakte.vcf", "antwort/anmeldung/{token}/workshop",
        "antwort/anmeldung/{token}/wuensche",
        "antwort/vereinbarung/{token}", "antwort/vereinbarung/{token}/bestaetigung", "antwort/vereinbarung/{token}/name",
        "antwort/vereinbarung/{token}/rueckzug", "antwort/vereinbarung/{token}/stand", "veranstaltungen/{slug}/vereinbarung",
        "veranstaltungen/{slug}/vereinbarung/danke",
        "antwort/bild/{token}", "antwort/bild/{token}/bestaetigung", "veranstaltungen/{slug}/dokumentation",
        "veranstaltungen/{slug}/dokumentation/mitnehmen.html", "veranstaltungen/{slug}/dokumentation/mitnehmen.pdf",
        "veranstaltungen/{slug}/dokumentation/dateien/{id:guid}",
        "veranstaltungen/{slug}/dokumentation/bilder/{id:guid}/nicht-zeigen", "veranstaltungen/{slug}/dokumentation/bilder/danke",
        "antwort/anmeldung/{token}/teilnahme", "antwort/anmeldung/{token}/teilnahme.pdf", "antwort/anmeldung/{token}/teilnahme/mail",
        "antwort/anmeldung/{token}/mein-kalender", "antwort/anmeldung/{token}/mein-kalender/ende", "mein-kalender/{token}.ics",
        "bestaetigung/{code}", "rueckmeldung/{key}", "rueckmeldung/danke",
        "antwort/anmeldung/{token}/karte", "antwort/anmeldung/{token}/dabei", "antwort/anmeldung/{token}/protokoll",
        "veranstaltungen/{slug}/protokoll",
        "vorschau", "veranstaltungen/{slug}/programm", "veranstaltungen/{slug}/programm.ics", "veranstaltungen/{slug}/programm/{session}",
        "veranstaltungen/{slug}/programm/{session}/frage", "veranstaltungen/{slug}/programm/{session}/frage/danke",
        "aktionstage", "aktionstage/{slug}", "aktionstage/{slug}.atom", "aktionstage/{slug}.ics", "aktionstage/{slug}/einbetten",
        "aktionstage/{slug}/mitmachen/{key}", "aktionstage/{slug}/mitmachen/{key}/danke", "antwort/termin/{token}",
        "antwort/termin/{token}/abmeldung", "antwort/termin/{token}/bestaetigung", "buendnisse/{slug}/kalender",
        "buendnisse/{slug}/kalender.ics",
        "kalender/gebiet/{area}", "kalender/gebiet/{area}.atom", "kalender/gebiet/{area}.ics", "kalender/gebiete",
        "netzwerke/{slug}/kalender", "netzwerke/{slug}/kalender.ics",
        "veranstaltungen/{slug}/termin-erfahren", "veranstaltungen/{slug}/termin-erfahren/danke",
        "veranstaltungen/{slug}/themen", "veranstaltungen/{slug}/themen/mitmachen", "veranstaltungen/{slug}/themen/mitmachen/danke",
        "themen/{key}", "themen/{key}/neu", "themen/{key}/thema/{id:guid}", "themen/{key}/thema/{id:guid}/ruecknahme",
        "themen/{key}/ergebnis/{id:guid}",
        "zugang/{token}", "zugang/{token}/neu", "anmelden/passkey/frage",
    ];

    /// <summary>Pages about oneself, not about a thing of oneself: whoever has signed in may use them.</summary>
    /// <summary>What stands in them beforehand is somebody's own, or a suggestion: nobody else changes it.</summary>
    private static readonly string[] OfOne =
    [
        "profil", "buendnisse/{slug}/beenden", "buendnisse/{slug}/partner-pflege/{id:guid}/ende", "antwort/partner/{token}/aenderung",
        "netzwerke/{slug}/bild/entfernung", "verwaltung/begriffe/begriff/{code}/verbindungen/{bridge:guid}/ende",
        "veranstaltungen/{slug}/vereinbarungen/{id:guid}/projekt", "buendnisse/{slug}/material-neu", "netzwerke/{slug}/material-neu",
    ];

    /// <summary>Whoever has signed in may follow what they may read: that changes nothing but their own.</summary>
    private static readonly string[] ForReaders = ["projekte/{slug}/folgen", "projekte/{slug}/folgen/ende"];

    private static bool IsOnesOwn(string route) => !route.Contains('{', StringComparison.Ordinal)
        && (route.StartsWith("profil", StringComparison.Ordinal) || route.StartsWith("schreibtisch", StringComparison.Ordinal));

    private static readonly HttpStatusCode[] Refusals = [HttpStatusCode.Unauthorized, HttpStatusCode.Forbidden, HttpStatusCode.NotFound];

    [Fact]
    public void Every_protected_page_lets_somebody_in_at_an_address_of_something_that_exists() => Assert.Empty(demo.Unproven);

    [Fact]
    public void A_page_takes_one_form_and_a_verb_more_is_a_page_more() =>
        Assert.Empty(demo.Pages.Where(page => page.Posts.Any(post => post.Length > 0)).Select(page => page.Route));

    [Fact]
    public void A_page_has_handlers_for_methods_of_the_web_alone() => Assert.Empty(demo.Strange);

    [Fact]
    public void Only_the_listed_pages_are_open_to_everybody()
    {
        var open = demo.Pages.Where(page => page.Model.IsDefined(typeof(AllowAnonymousAttribute), true)).Select(page => page.Route);
        Assert.Equal(ForEverybody.Order(StringComparer.Ordinal), open.Distinct().Order(StringComparer.Ordinal));
    }

    [Fact, Once]
    public async Task A_visitor_is_sent_to_the_door_wherever_a_page_is_not_for_everybody()
    {
        var client = demo.House.Visit().Client;
        List<string> open = [];
        foreach (var page in demo.Pages.Where(page => !ForEverybody.Contains(page.Route)))
        {
            await Look(page, async () => await client.GetAsync(page.Path), open);
            foreach (var handler in page.Posts) await Look(page, () => client.PostAsync(page.Path + handler, Form()), open);
        }
        Assert.Empty(open);
    }

    [Fact, Once]
    public async Task A_stranger_without_a_seat_changes_nothing()
    {
        var stranger = await demo.House.SignIn(Cast.Greta, passkey: true);
        var token = (await stranger.Open("/profil")).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        List<string> open = [];
        var tried = 0;
        foreach (var page in demo.Pages.Where(page => !ForEverybody.Contains(page.Route) && !ForReaders.Contains(page.Route)
            && !IsOnesOwn(page.Route)))
        {
            foreach (var handler in page.Posts)
            {
                tried++;
                await Look(page, () => stranger.Client.PostAsync(page.Path + handler, Form(("__RequestVerificationToken", token))), open);
            }
        }
        Assert.Empty(open);
        Assert.True(tried > 100, $"Only {tried} forms were tried.");
    }

    [Fact]
    public async Task Every_form_that_shows_what_is_stored_notices_who_was_faster()
    {
        var administrator = await demo.House.SignInAdministrator();
        List<string> bad = [];
        foreach (var page in demo.Pages.Where(page => page.Posts.Count > 0 && !OfOne.Contains(page.Route)))
        {
            var html = await administrator.Open(page.Path);
            var forms = html.QuerySelectorAll("main form[method=post]:not([action])").Where(ShowsText);
            if (forms.Any(form => form.QuerySelector("input[name=Basis], input[name$='].Was']") is null)) bad.Add(page.Route);
        }
        Assert.True(bad.Count == 0, string.Join("\n", bad));
    }

    private static bool ShowsText(IElement form) => form
        .QuerySelectorAll("textarea, input[type=text], input[type=email], input[type=tel], input[type=url]")
        .Any(field => (field as IHtmlTextAreaElement)?.DefaultValue.Trim().Length > 0 || field.GetAttribute("value")?.Length > 0);

    [Fact]
    public async Task Every_page_has_one_heading_and_a_title()
    {
        var administrator = await demo.House.SignInAdministrator();
        List<string> bad = [];
        var shown = 0;
        foreach (var page in demo.Pages)
        {
            using var answer = await administrator.Client.GetAsync(page.Path);
            if ((int)answer.StatusCode >= 500) bad.Add($"{page.Path} answers {(int)answer.StatusCode}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html"
                || answer.RequestMessage!.RequestUri!.Query.Contains("handler", StringComparison.Ordinal)) continue;
            if (answer.StatusCode == HttpStatusCode.OK) shown++;
            var html = await administrator.Open(page.Path);
            if (html.QuerySelectorAll("h1").Length != 1) bad.Add($"{page.Path} has {html.QuerySelectorAll("h1").Length} headings");
            if (string.IsNullOrWhiteSpace(html.Title)) bad.Add($"{page.Path} has no title");
        }
        Assert.Empty(bad);
        Assert.True(shown > 50, $"Only {shown} pages were shown.");
    }

    [Fact, Once]
    public async Task Every_form_that_is_sent_carries_a_key_of_its_own()
    {
        var administrator = await demo.House.SignInAdministrator();
        HashSet<string> keys = [];
        List<string> bad = [];
        foreach (var page in demo.Pages)
        {
            var html = await administrator.Open(page.Path);
            foreach (var form in html.QuerySelectorAll("form").Where(form => form.GetAttribute("method") == "post"))
            {
                var key = form.QuerySelector($"input[name={FormKeys.Field}]")?.GetAttribute("value");
                if (key is null || !keys.Add(key)) bad.Add($"{page.Path} has a form to {form.GetAttribute("action")} with key {key}");
            }
        }
        Assert.Empty(bad);
        Assert.True(keys.Count > 150, $"Only {keys.Count} forms were seen.");
    }

    [Fact, Once]
    public async Task Whoever_of_the_staff_sees_the_address_of_another_person_is_written_down()
    {
        var administrator = await demo.House.SignInAdministrator();
        var edda = await demo.House.Meet(Cast.Edda);
        var everybody = await demo.House.Visit().Client.GetStringAsync("/datenschutz"); // The operator's mailbox may belong to somebody.
        var others = await demo.House.In(async db => (await db.People.Where(person => person.Id != edda.Id).ToListAsync())
            .Where(person => !everybody.Contains(person.Email, StringComparison.OrdinalIgnoreCase))
            .ToDictionary(person => person.Id, person => person.Email));
        List<string> unnoted = [];
        var met = 0;
        foreach (var page in demo.Pages
            .Where(page => !ForEverybody.Contains(page.Route) && !page.Route.StartsWith("profil", StringComparison.Ordinal)))
        {
            await demo.House.In(db => db.AccessLog.ExecuteDeleteAsync());
            var html = await (await administrator.Client.GetAsync(page.Path)).Content.ReadAsStringAsync();
            var seen = others.Where(person => html.Contains(person.Value, StringComparison.OrdinalIgnoreCase)).Select(person => person.Key)
                .ToHashSet();
            var noted = await demo.House.In(db => db.AccessLog
                .Where(entry => entry.ReadBy == edda.Id).Select(entry => entry.PersonId).ToListAsync());
            if (seen.Count > 0) met++;
            if (noted.Contains(null)) continue; // A list of many is noted as a list.
            seen.ExceptWith(noted.OfType<Guid>());
            if (seen.Count > 0) unnoted.Add($"{page.Path} shows {seen.Count} people without db.NoteAccess");
        }
        Assert.True(unnoted.Count == 0, string.Join(Environment.NewLine, unnoted));
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

    private static FormUrlEncodedContent Form(params (string Name, string Value)[] fields) =>
        new(fields.ToDictionary(field => field.Name, field => field.Value));
}
