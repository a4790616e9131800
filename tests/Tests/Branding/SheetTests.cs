using Buendnisnetz.Alliances;
using Buendnisnetz.Branding;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Branding;

/// <summary>Places of a template, and what comes there.</summary>
[Once]
public sealed class SheetTests
{
    private static readonly Site House = new("https://haus.example", "", IsDemo: false);

    private static SheetWording Wording(string front, string back = "", string heading = "Hilfen für Kinder") =>
        new(SheetFormat.Flyer, heading, front, back, ShowsPicture: false);

    private static Sender Full => new("Bündnis <Mitte>", "https://haus.example/buendnisse/mitte")
    {
        Area = "Landkreis Mitte",
        Address = "Hauptstraße 1, 12345 Mitte",
        Phone = "01234 56",
        Mailbox = "familie@mitte.example",
        Website = "https://www.mitte.example/",
        Offices = [new("Familienbüro", Audience.Families, "buero@mitte.example", null, "Gasse 2, 12345 Mitte", "Mo 9–12 Uhr")],
    };

    private static FilledSheet Filled(SheetWording wording, Sender sender) => new(wording, sender, "Nach einer Vorlage");

    [Fact]
    public void Each_place_is_filled_and_nothing_typed_becomes_markup()
    {
        var html = Filled(Wording("Von {Name} in {gebiet}.\n\n{Anschrift}\n\n{Kontakt}\n\n{Website}", "{Anlaufstellen}\n\n{Absender}"),
            Full) with
        { Logo = "data:image/webp;base64,AA" };
        foreach (var said in new[] { "Von B&#252;ndnis &lt;Mitte&gt; in Landkreis Mitte.", "<p>Hauptstra&#223;e 1, 12345 Mitte</p>",
            "<p>Telefon 01234 56<br>familie@mitte.example</p>", "<p>mitte.example</p>",
            "<strong>Familienb&#252;ro</strong><br>Gasse 2, 12345 Mitte",
            "alt=\"Logo: B&#252;ndnis &lt;Mitte&gt;\"" }) Assert.Contains(said, html.Sides);
        Assert.DoesNotContain("{", html.Sides);
        Assert.Equal(1, html.Sides.Split("class=\"sheet-sender\"").Length - 1); // Where the text says it, not once more at the end.
    }

    [Fact]
    public void What_the_directory_does_not_know_is_never_a_gap_and_is_said()
    {
        var bare = new Sender("Verein Ohne Alles", "https://haus.example/organisationen/ohne");
        var wording = Wording("{Logo}\n\n{Anschrift}\n\n{Kontakt}\n\n{Website}\n\n{Gebiet}\n\n{Anlaufstellen}");
        var html = Filled(wording, bare).Sides;
        Assert.DoesNotContain("<p></p>", html);
        Assert.DoesNotContain("<img", html);
        Assert.Contains("<p class=\"sheet-wordmark\">Verein Ohne Alles</p>", html);
        Assert.Contains("<p>Anschrift: haus.example/organisationen/ohne</p>", html);
        Assert.Contains("<p>Anlaufstellen: haus.example/organisationen/ohne</p>", html);
        Assert.Equal(["Logo", "Anschrift", "Telefon oder Postfach", "Website", "Ort", "Anlaufstellen"], bare.Missing(wording.Places));
        Assert.Equal(["Logo", "Anschrift", "Telefon oder Postfach"], bare.Missing(Wording("Nur Text.").Places));
        Assert.Empty((Full with { LogoFileId = Guid.NewGuid() }).Missing(wording.Places));
    }

    [Fact]
    public void A_document_has_a_title_a_language_and_headings_in_order()
    {
        var document = Filled(Wording("# Für wen\n\nAlle.\n\n## Wo\n\nHier.", "## Wie\n\nSo."), Full).Document();
        Assert.Contains("<html lang=\"de\">", document);
        Assert.Contains("<title>Hilfen f&#252;r Kinder – B&#252;ndnis &lt;Mitte&gt;</title>", document);
        Assert.Equal(["<h1>", "<h2>", "<h3>", "<h3>"],
            System.Text.RegularExpressions.Regex.Matches(document, "<h[1-6]>").Select(m => m.Value));
    }

    [Fact]
    public void A_place_that_nobody_knows_is_refused_at_its_field()
    {
        Assert.Equal("Back", Assert.Single(Wording("Gut.", "{Bürgermeister}").Objections()).Field);
        Assert.Equal("Heading", Assert.Single(Wording("Gut.", heading: "{Titel} heute").Objections()).Field);
        Assert.Empty(Wording("Klammern { } und {1} sind nur Zeichen.").Objections());
    }

    [Fact]
    public void An_alliance_sends_only_what_everybody_may_read()
    {
        var alliance = Founded.NearlyReady("Im Werk");
        alliance.Open(new("Nur für Kommunen", Audience.Municipalities, "intern@example.org", "0000", Visibility: Visibility.Community),
            null, Founded.Noon);
        var sender = Sender.Of(alliance, House);
        Assert.Equal(["Familienbüro"], sender.Offices.Select(office => office.Name));
        Assert.Equal("familie@example.org", sender.Mailbox);
    }
}
