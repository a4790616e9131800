using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.News;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Sending;

/// <summary>What was written is not lost when the session or the form has ended, and nobody else reads it.</summary>
public sealed class KeptTextTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly object Written = new
    {
        Form__Title = "Familientag",
        Form__Teaser = "Er war schön.",
        Form__Body = "Ein langer Text <b>mit</b> Umlauten: äöü.",
        Form__Visibility = "Place",
    };

    [Fact]
    public async Task A_text_comes_back_after_signing_in_by_the_mailed_link_and_is_sent_by_nobody()
    {
        var (browser, path) = await Write("Lange geschrieben");
        Assert.StartsWith("/anmelden", browser.Path);
        Assert.Contains("heben wir einen Tag lang für Sie auf", browser.Page.QuerySelector("main .notice")!.TextContent);
        await browser.Submit(new { Cast.Carla.Email }, "main form[method=post]");
        await house.RunJobs();
        await browser.Open(LinkIn(house.Letters[^1]));
        await browser.Submit(form: "main form[method=post]");
        Assert.StartsWith($"{path}/nachricht?aufgehoben=", browser.Path);
        var id = Guid.Parse(browser.Path.Split("aufgehoben=")[1]);
        Assert.Contains("noch nicht gespeichert", browser.Page.QuerySelector("main .notice")!.TextContent);
        Assert.Equal("Familientag", Value(browser, "Form.Title"));
        Assert.Equal("Ein langer Text <b>mit</b> Umlauten: äöü.", browser.Page.QuerySelector("[name='Form.Body']")!.TextContent.Trim());
        Assert.Equal("Place", browser.Page.QuerySelector("[name='Form.Visibility']:checked")!.GetAttribute("value"));
        Assert.Equal(0, await News());
        await browser.Submit(form: "main form", button: "button[name='Form.Publish']");
        Assert.Equal($"{path}/bearbeiten", browser.Path);
        Assert.Equal(1, await News());
        Assert.False(await house.In(db => db.Set<KeptText>().AnyAsync(text => text.Id == id)));
    }

    [Fact]
    public async Task Nobody_else_reads_it_and_it_is_not_read_in_the_database()
    {
        var (browser, _) = await Write("Nur für Carla");
        var back = Uri.UnescapeDataString(browser.Path.Split("zurueck=")[1]);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(back);
        Assert.Equal("", Value(anna, "Form.Title"));
        Assert.DoesNotContain("Familientag", anna.Page.Source.Text);
        var kept = await house.In(db => db.Set<KeptText>().OrderByDescending(text => text.KeptAt).FirstAsync());
        Assert.DoesNotContain("Familientag", kept.Fields);
        Assert.DoesNotContain("Familientag", System.Text.Encoding.Latin1.GetString(Convert.FromBase64String(kept.Fields)));
        var carla = await house.SignIn(Cast.Carla);
        Assert.Equal("Familientag", Value(carla, "Form.Title", await carla.Open(back)));
        house.Clock.Advance(TimeSpan.FromHours(25));
        Assert.Equal("", Value(carla, "Form.Title", await carla.Open(back)));
    }

    [Fact]
    public async Task A_form_that_has_grown_too_old_comes_back_with_what_was_written()
    {
        var path = await house.Found("Alte Marke");
        var (before, after) = (await house.SignIn(Cast.Carla), await house.SignIn(Cast.Carla));
        await before.Open($"{path}/nachricht");
        await after.Open($"{path}/nachricht");
        await after.Send(before.FillIn(Written, "main form")); // Made for another antiforgery cookie: the browser was closed meanwhile.
        Assert.StartsWith($"{path}/nachricht?aufgehoben=", after.Path);
        Assert.Equal("Familientag", Value(after, "Form.Title"));
        Assert.Contains("Die Seite war lange offen.", after.Page.QuerySelector("main .notice")!.TextContent);
    }

    [Fact]
    public async Task What_a_stranger_sends_is_not_kept_nor_what_is_too_long()
    {
        var path = await house.Found("Fremde Hand");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/nachricht");
        var form = anna.FillIn(new { Form__Title = "Zu lang", Form__Teaser = "x", Form__Body = new string('x', 250_000) }, "main form");
        await house.Visit().Send(form);
        using var invented = new FormUrlEncodedContent([new("Form.Title", "Fremd"), new(FormKeys.Field, "erfunden.1")]);
        await house.Visit().Client.PostAsync($"{path}/nachricht", invented);
        var person = (await house.Meet(Cast.Anna)).Id;
        Assert.False(await house.In(db => db.Set<KeptText>().AnyAsync(text => text.PersonId == person)));
        for (var number = 0; number < 8; number++) await house.Visit().Send(anna.FillIn(Written, "main form"));
        Assert.Equal(5, await house.In(db => db.Set<KeptText>().CountAsync(text => text.PersonId == person)));
    }

    [Fact]
    public async Task What_was_changed_meanwhile_is_not_overwritten_by_a_text_that_comes_back()
    {
        var path = await house.Found("Zwei zugleich");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{path}/profil");
        var version = Value(carla, "Basis");
        var form = carla.FillIn(new { Form__Motto = "Von Carla" }, "main form");
        await End(Cast.Carla);
        await carla.Send(form);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/profil");
        await anna.Submit(new { Form__Motto = "Von Anna" }, "main form");
        var again = await house.SignIn(Cast.Carla);
        await again.Open(Uri.UnescapeDataString(carla.Path.Split("zurueck=")[1]));
        Assert.Equal("Von Carla", Value(again, "Form.Motto"));
        Assert.Equal(Value(again, "Basis"), version);
        await again.Submit(form: "main form");
        Assert.Equal(422, (int)again.Status);
        Assert.Equal("Von Anna", await house.In(db => db.Alliances.Where(one => one.Name == "Zwei zugleich").Select(one => one.Motto)
            .SingleAsync()));
    }

    private async Task<(Browser Browser, string Path)> Write(string name)
    {
        var path = await house.Found(name);
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{path}/nachricht");
        var form = carla.FillIn(Written, "main form");
        await End(Cast.Carla);
        await carla.Send(form);
        return (carla, path);
    }

    private async Task End(Cast cast)
    {
        var person = (await house.Meet(cast)).Id;
        await house.In(db => db.EndSessions(person, house.Clock.Now, default));
    }

    private Task<int> News() => house.In(db => db.News.CountAsync(item => item.Title == "Familientag"));

    private static string Value(Browser browser, string field, object? opened = null) =>
        (opened, browser.Page.QuerySelector($"[name='{field}']")!.GetAttribute("value") ?? "").Item2;

    private static string LinkIn(SentLetter letter) => new Uri(letter.Text.Split().First(word => word.Contains("/zugang/"))).PathAndQuery;
}
