using System.Collections.Concurrent;
using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>
/// What people, programs and half-loaded pages send: page numbers that are none, "Bitte wählen", letters where a number belongs, days at
/// the end of time. Whatever the page answers, it is never a fault of ours (5xx). The pages and their fields are read from the house.
/// </summary>
public sealed class FuzzTests(PageHouse demo) : IClassFixture<PageHouse>
{
    private static readonly string[] Odd = ["2147483647", "99999999999", "-1", "abc", "0", "", "Bitte wählen", "9999-12-31", "a\u0000b"];

    private static readonly Func<Type, string>[] Rounds =
    [
        _ => "",
        _ => "abc",
        _ => "Bitte wählen",
        type => type == typeof(string) ? "Ein Text" : IsDay(type) ? "9999-12-31" : type == typeof(bool) ? "true" : type == typeof(Guid)
            ? "01931f2e-0000-7000-8000-000000000001" : type.IsEnum ? "99" : "2147483647",
        type => type == typeof(string) ? "9999" : IsDay(type) ? "0001-01-01" : type == typeof(bool) ? "false" : type == typeof(Guid)
            ? Guid.Empty.ToString() : type.IsEnum ? "0" : "-2147483648",
    ];

    private readonly ConcurrentDictionary<Guid, (Browser Browser, string Token)> people = [];

    [Fact]
    public async Task No_address_brings_a_fault()
    {
        List<string> faults = [];
        var asked = 0;
        foreach (var page in demo.Pages.OrderBy(page => page.Route.Contains("abmelden", StringComparison.Ordinal)))
        {
            var names = FormFields.Asked(page.Model);
            foreach (var odd in names.Count == 0 ? Odd.Take(2) : Odd)
            {
                var query = string.Join('&', names.Append("seite").Append("nach")
                    .Select(name => $"{Uri.EscapeDataString(name)}={Uri.EscapeDataString(odd)}"));
                using var answer = await (await Enter(page)).Browser.Client.GetAsync($"{page.Path}?{query}");
                if ((int)answer.StatusCode >= 500) faults.Add($"GET {page.Path}?{query} answers {(int)answer.StatusCode}");
                if (answer.StatusCode == HttpStatusCode.OK) asked++;
            }
        }
        Assert.Empty(faults);
        Assert.True(asked > 200, $"Only {asked} pages answered.");
    }

    [Fact]
    public async Task No_form_brings_a_fault()
    {
        List<string> faults = [];
        var taken = 0;
        foreach (var page in demo.Pages.Where(page => page.Posts.Count > 0))
        {
            foreach (var round in Rounds)
            {
                using var answer = await Post(page, FormFields.Posted(page.Model).Select(field => (field.Name, round(field.Type))));
                if ((int)answer.StatusCode >= 500) faults.Add($"{page.Path} with „{round(typeof(int))}“ answers {(int)answer.StatusCode}");
                if (answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.UnprocessableEntity) taken++;
            }
        }
        Assert.Empty(faults.Distinct());
        Assert.True(taken > 200, $"Only {taken} forms were taken.");
    }

    [Fact, Once]
    public async Task Every_error_names_its_field_and_leads_to_it_in_the_order_of_the_form()
    {
        List<string> faults = [];
        var lines = 0;
        foreach (var page in demo.Pages.Where(page => page.Posts.Count > 0))
        {
            using var answer = await Post(page, FormFields.Posted(page.Model).Select(field => (field.Name, Wrong(field.Type))));
            if (answer.StatusCode != HttpStatusCode.UnprocessableEntity) continue;
            var shown = await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync());
            lines += shown.QuerySelectorAll(".error-summary a").Length;
            faults.AddRange(Faults(shown).Select(fault => $"{page.Path}: {fault}"));
        }
        Assert.Empty(faults);
        Assert.True(lines > 40, $"Only {lines} errors were shown.");
    }

    private static string Wrong(Type type) => type == typeof(string) || type == typeof(bool) ? "" : "abc";

    private static IEnumerable<string> Faults(IHtmlDocument page)
    {
        var targets = page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")![1..]).ToList();
        foreach (var gone in targets.Where(id => page.GetElementById(id) is null)) yield return $"nothing has the id {gone}";
        var order = page.All.Select(element => element.Id).OfType<string>().ToList();
        if (!targets.SequenceEqual(targets.OrderBy(id => order.IndexOf(id)))) yield return "another order than the form's";
        foreach (var field in page.QuerySelectorAll("main [aria-invalid=true]").Where(field => !targets.Contains(field.Id!)))
            yield return $"no link leads to {field.Id}";
        foreach (var said in page.QuerySelectorAll(".error-summary a").Select(link => link.TextContent)
                     .Where(said => !said.Contains(": ") && !said.Contains("? ")))
            yield return $"without a name: {said}";
    }

    private static bool IsDay(Type type) => type == typeof(DateOnly) || type == typeof(DateTimeOffset) || type == typeof(DateTime);

    private async Task<HttpResponseMessage> Post(RoutedPage page, IEnumerable<(string Name, string Value)> fields)
    {
        var (browser, token) = await Enter(page);
        using var form = new FormUrlEncodedContent([.. fields.Append(("__RequestVerificationToken", token))
            .Select(field => KeyValuePair.Create(field.Item1, field.Item2))]);
        var answer = await browser.Client.PostAsync(page.Path, form);
        if (answer.RequestMessage!.RequestUri!.AbsolutePath is "/" or "/anmelden") people.Clear(); // Signed out, or ended.
        return answer;
    }

    /// <summary>Whoever is let in there, signed in, with the token of a form.</summary>
    private async Task<(Browser Browser, string Token)> Enter(RoutedPage page)
    {
        if (people.TryGetValue(page.Holder ?? Guid.Empty, out var known)) return known;
        var browser = page.Holder is { } id
            ? await demo.House.SignIn(await demo.House.In(db => db.People.SingleAsync(one => one.Id == id)), passkey: true)
            : await demo.House.SignInAdministrator();
        var field = (await browser.Open("/profil")).QuerySelector("input[name=__RequestVerificationToken]");
        return people[page.Holder ?? Guid.Empty] = (browser, field?.GetAttribute("value") ?? "");
    }
}
