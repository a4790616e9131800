using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Platform;

namespace Buendnisnetz.Tests.Editing;

/// <summary>What is wrong in a form is said in one round, at every field it concerns.</summary>
public sealed class OneRoundTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_contact_point_without_anything_is_told_everything_at_once()
    {
        var anna = await Open("Nichts ausgefüllt", "anlaufstelle");
        await anna.Submit(new Dictionary<string, object> { ["Form.Name"] = "", ["Form.Hours"] = new string('a', 301) });
        Assert.Equal(
        [
            "Wer antwortet: Bitte füllen Sie dieses Feld aus.",
            "Für wen: Bitte wählen Sie mindestens eine Gruppe, für die die Anlaufstelle da ist.",
            "Postfach (E-Mail): Bitte geben Sie ein Postfach oder eine Telefonnummer an, damit sich jemand melden kann.",
            "Wann jemand da ist: Bitte schreiben Sie höchstens 300 Zeichen.",
        ], Errors(anna));
    }

    [Fact]
    public async Task A_picture_without_words_is_asked_for_both_beside_what_else_is_missing()
    {
        var anna = await Open("Bild ohne Worte", "nachricht");
        await anna.Upload("main form", "Form.Picture", await TestPicture.Jpeg(), "fest.jpg", ("Form.Title", ""), ("Form.Teaser", ""));
        Assert.Equal(["Form_Title", "Form_Teaser", "Form_Alt", "Form_Credit"], anna.Page.QuerySelectorAll(".error-summary a")
            .Select(link => link.GetAttribute("href")![1..]));
    }

    [Fact]
    public async Task A_question_with_choices_is_led_to_at_its_first_answer()
    {
        var anna = await Open("Erste Antwort", "anlaufstelle");
        await anna.Submit(new Dictionary<string, object> { ["Form.Name"] = "Familienbüro" });
        var target = anna.Page.QuerySelectorAll(".error-summary a")[0].GetAttribute("href")![1..];
        Assert.Equal("checkbox", anna.Page.GetElementById(target)!.GetAttribute("type"));
    }

    [Theory]
    [InlineData("www.buendnis.example", "https://www.buendnis.example")]
    [InlineData("  buendnis.example/start ", "https://buendnis.example/start")]
    [InlineData("http://buendnis.example", "http://buendnis.example")]
    [InlineData("www.bündnis.example", "https://www.bündnis.example")]
    public async Task An_address_of_the_web_needs_no_scheme(string typed, string stored)
    {
        var anna = await Open($"Adresse {typed.Trim()}", "profil");
        await anna.Submit(new Dictionary<string, object> { ["Form.Website"] = typed });
        Assert.Equal(200, (int)anna.Status);
        Assert.Equal(stored, await house.In(db => db.Alliances.Where(one => one.Name == $"Adresse {typed.Trim()}")
            .Select(one => one.Website).SingleAsync()));
    }

    [Theory]
    [InlineData("kommt noch")]
    [InlineData("javascript:alert(1)")]
    [InlineData("name@buendnis.example")]
    [InlineData("ftp://buendnis.example")]
    [InlineData("https://")]
    public async Task What_no_browser_would_open_is_asked_back_and_stays_in_the_field(string typed)
    {
        var anna = await Open($"Keine Adresse {typed.Length}", "profil");
        await anna.Submit(new Dictionary<string, object> { ["Form.Website"] = typed });
        Assert.Equal([$"Eigene Website: {WebAddress.Obstacle}"], Errors(anna));
        Assert.Equal(typed, anna.Page.GetElementById("Form_Website")!.GetAttribute("value"));
    }

    private static IEnumerable<string> Errors(Browser browser) =>
        browser.Page.QuerySelectorAll(".error-summary a").Select(link => link.TextContent);

    private async Task<Browser> Open(string alliance, string page)
    {
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{await house.Found(alliance)}/{page}");
        return anna;
    }
}
