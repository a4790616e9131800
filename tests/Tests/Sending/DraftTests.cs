using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Projects;

namespace Buendnisnetz.Tests.Sending;

/// <summary>What is typed into a form is kept as a draft, offered again, and gone once it is saved.</summary>
public sealed class DraftTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task What_was_typed_is_offered_on_another_device_and_gone_once_it_is_saved()
    {
        var path = await Form("Schreibt lange", "Wird lange geschrieben");
        var anna = await house.SignIn(Cast.Anna);
        var changes = await Changes();
        var answer = await Keep(anna, path, ("Form.Need", "Halb fertig und noch nicht gesp"));
        Assert.Matches("^[0-9]{2}:[0-9]{2}$", answer.GetProperty("at").GetString());
        Assert.Equal(changes, await Changes());
        var elsewhere = await house.SignIn(Cast.Anna);
        var offer = (await elsewhere.Open(path)).QuerySelector(".draft-offer a")!;
        Assert.Contains("wiederherstellen", offer.TextContent);
        Assert.DoesNotContain("Halb fertig", elsewhere.Page.QuerySelector("main")!.TextContent);
        await elsewhere.Open(offer.GetAttribute("href")!);
        Assert.Contains("steht wieder im Formular", elsewhere.Page.Body!.TextContent);
        Assert.Equal("Halb fertig und noch nicht gesp", Text(elsewhere, "Form.Need"));
        await elsewhere.Submit(new { Form__Goal = "Fertig." });
        Assert.EndsWith("/bearbeiten", elsewhere.Path);
        Assert.Null((await anna.Open(path)).QuerySelector(".draft-offer"));
        Assert.Equal(("Halb fertig und noch nicht gesp", "Fertig."), (Text(anna, "Form.Need"), Text(anna, "Form.Goal")));
    }

    [Fact]
    public async Task A_draft_grows_and_says_when_somebody_else_has_saved_meanwhile()
    {
        var path = await Form("Wächst", "Ein wachsender Text");
        var (anna, carla) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla));
        await anna.Open(path);
        await Keep(anna, null, ("Form.Need", "Erst wenig"));
        await carla.Open(path);
        await carla.Submit(new { Form__Goal = "Von Carla" });
        var answer = await Keep(anna, null, ("Form.Need", "Dann mehr"));
        Assert.Equal("Form.Goal", Assert.Single(answer.GetProperty("others").EnumerateArray()).GetString());
        Assert.Contains("Carla", answer.GetProperty("by").GetString());
        Assert.Equal(1, await house.In(db => db.Set<KeptText>().CountAsync(one => one.Page == path)));
        await anna.Open(path);
        await anna.Open(anna.Page.QuerySelector(".draft-offer a")!.GetAttribute("href")!);
        await anna.Submit();
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        await anna.Open(path);
        Assert.Equal(("Dann mehr", "Von Carla"), (Text(anna, "Form.Need"), Text(anna, "Form.Goal")));
    }

    [Fact]
    public async Task A_draft_is_its_writers_alone_and_can_be_discarded()
    {
        var path = await Form("Für sich", "Ein heimlicher Text");
        var (anna, carla, greta) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Carla), await house.SignIn(Cast.Greta));
        await Keep(anna, path, ("Form.Need", "Nur für mich"));
        Assert.Null((await carla.Open(path)).QuerySelector(".draft-offer"));
        var id = await house.In(db => db.Set<KeptText>().Where(one => one.Page == path).Select(one => one.Id).SingleAsync());
        Assert.DoesNotContain("Nur für mich", (await carla.Open($"{path}?aufgehoben={id}")).Body!.InnerHtml);
        await carla.Open($"/entwurf/{id}/verwerfen");
        Assert.Equal(HttpStatusCode.NotFound, carla.Status);
        Assert.DoesNotContain("Nur für mich", await house.In(db => db.Set<KeptText>().Where(one => one.Id == id).Select(one => one.Fields)
            .SingleAsync()));
        await greta.Open("/profil");
        Assert.Equal(HttpStatusCode.NotFound, (await Post(greta, path, ("Form.Need", "Fremd"))).StatusCode);
        await anna.Open($"/entwurf/{id}/verwerfen");
        await anna.Submit();
        Assert.Equal(path, anna.Path);
        Assert.Null(anna.Page.QuerySelector(".draft-offer"));
    }

    [Fact]
    public async Task What_says_nothing_new_is_no_draft_and_a_person_has_some_at_most()
    {
        var path = await Form("Ohne Neues", "Ein fertiger Text");
        var anna = await house.SignIn(Cast.Anna);
        await Keep(anna, path, ("Form.Need", "Etwas"));
        var answer = await Keep(anna, path, ("Form.Need", Told.Whole.Need));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("at").ValueKind);
        Assert.False(await house.In(db => db.Set<KeptText>().AnyAsync(one => one.Page == path)));
    }

    [Fact]
    public async Task A_draft_is_kept_for_thirty_days()
    {
        var path = await Form("Wartet", "Ein wartender Text");
        var anna = await house.SignIn(Cast.Anna);
        await Keep(anna, path, ("Form.Need", "Wartet"));
        await house.In(db => db.Set<KeptText>().Where(one => one.Page == path)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.KeptAt, house.Clock.Now.AddDays(-29))));
        Assert.NotNull((await anna.Open(path)).QuerySelector(".draft-offer"));
        await house.In(db => db.Set<KeptText>().Where(one => one.Page == path)
            .ExecuteUpdateAsync(set => set.SetProperty(one => one.KeptAt, house.Clock.Now.AddDays(-31))));
        Assert.Null((await anna.Open(path)).QuerySelector(".draft-offer"));
    }

    [Fact]
    public async Task A_proposal_to_the_origin_that_says_nothing_new_leaves_no_draft_and_a_reason_alone_does()
    {
        var source = await house.Publish((await house.Found("Gibt ein Vorbild")).Split('/')[^1], "Ein Vorbild mit Entwurf");
        var home = (await house.FoundBy(Cast.Dragan, "Schlägt etwas vor")).Split('/')[^1];
        var path = await house.In(async db =>
        {
            var origin = await db.Projects.WithPage.FirstAsync(one => one.Id == source.Id);
            origin.Turn(ProjectState.Running, null, null, null, house.Clock.Now);
            origin.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, house.Clock.Now);
            origin.BecomeExample(null, house.Clock.Now);
            var by = await db.Alliances.ForTerritory.FirstAsync(one => one.Slug == home);
            var (made, tie) = origin.Imitate(by, new("Unser Entwurf"), null, await db.FreeProjectSlug("Unser Entwurf"), null,
                house.Clock.Now);
            db.AddRange(made, tie);
            made.Publish(null, house.Clock.Now);
            return $"{made.Path}/vorbild/vorschlag/steps";
        });
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(path);
        var stored = Text(dragan, "Text")!;
        Assert.Equal(JsonValueKind.String, (await Keep(dragan, null, ("Text", "Ganz anders"))).GetProperty("at").ValueKind);
        Assert.Equal(JsonValueKind.Null, (await Keep(dragan, path, ("Text", stored))).GetProperty("at").ValueKind);
        Assert.Null((await dragan.Open(path)).QuerySelector(".draft-offer"));
        Assert.Equal(JsonValueKind.String, (await Keep(dragan, path, ("Because", "So ist es kürzer"))).GetProperty("at").ValueKind);
        Assert.NotNull((await dragan.Open(path)).QuerySelector(".draft-offer"));
    }

    [Fact]
    public async Task A_draft_that_arrives_after_its_form_was_saved_is_none()
    {
        var path = await Form("Zu spät", "Ein später Entwurf");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(path);
        var key = anna.Page.QuerySelector($"form[data-draft] [name={FormKeys.Field}]")!.GetAttribute("value")!;
        var kept = await Keep(anna, null, ("Form.Need", "Rechtzeitig"), key);
        Assert.NotEqual(JsonValueKind.Null, kept.GetProperty("at").ValueKind);
        var page = anna.Page;
        await anna.Submit(new { Form__Need = "Gespeichert." });
        Assert.EndsWith("/bearbeiten", anna.Path);
        var late = await (await Post(anna, path, ("Form.Need", "Zu spät"), key, page)).Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(JsonValueKind.Null, late.GetProperty("at").ValueKind);
        Assert.Equal(DraftAnswer.SavedBefore, late.GetProperty("instead").GetString());
        Assert.Null((await anna.Open(path)).QuerySelector(".draft-offer"));
    }

    [Fact]
    public async Task A_draft_that_is_too_long_is_not_dropped_in_silence()
    {
        var path = await Form("Zu lang", "Ein langer Entwurf");
        var anna = await house.SignIn(Cast.Anna);
        await Keep(anna, path, ("Form.Need", "Kurz"));
        var answer = await Keep(anna, null, ("Form.Need", new string('x', 200_000)));
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("at").ValueKind);
        Assert.Equal(DraftAnswer.TooLong, answer.GetProperty("instead").GetString());
        await anna.Open((await anna.Open(path)).QuerySelector(".draft-offer a")!.GetAttribute("href")!);
        Assert.Equal("Kurz", Text(anna, "Form.Need"));
    }

    private async Task<string> Form(string alliance, string title) =>
        $"{(await house.Publish((await house.Found(alliance)).Split('/')[^1], title)).Path}/angaben";

    private Task<int> Changes() => house.In(async db => await db.Events.CountAsync(one => one.Kind == "ProjectChanged")
        + await db.Mails.CountAsync());

    private static string? Text(Browser browser, string name) =>
        (browser.Page.QuerySelector($"[name='{name}']") as IHtmlTextAreaElement)?.DefaultValue;

    /// <summary>As the script does it, with what the open form holds.</summary>
    private static async Task<JsonElement> Keep(Browser browser, string? path, (string Name, string Value) typed, string key = "ja")
    {
        if (path is not null) await browser.Open(path);
        var answer = await Post(browser, browser.Path, typed, key);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadFromJsonAsync<JsonElement>();
    }

    private static Task<HttpResponseMessage> Post(Browser browser, string path, (string Name, string Value) typed, string key = "ja",
        IDocument? page = null)
    {
        var from = page ?? browser.Page;
        var form = from.QuerySelector("form[data-draft]") ?? from.QuerySelector("main form");
        var fields = form!.QuerySelectorAll("input[name], textarea[name]").Where(one => one.GetAttribute("name") != FormKeys.Field)
            .DistinctBy(one => one.GetAttribute("name")).ToDictionary(one => one.GetAttribute("name")!,
                one => (one as IHtmlTextAreaElement)?.DefaultValue ?? one.GetAttribute("value") ?? "");
        if (form.QuerySelector("select[name='Form.Visibility'] option[selected]") is { } level)
            fields["Form.Visibility"] = level.GetAttribute("value")!;
        (fields[typed.Name], fields["Entwurf"]) = (typed.Value, key);
        return browser.Client.PostAsync(path, new FormUrlEncodedContent(fields));
    }
}
