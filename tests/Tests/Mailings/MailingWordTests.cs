using Buendnisnetz.Events;
using Buendnisnetz.Mailings;
using Buendnisnetz.Tests.Bookings;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Mailings;

/// <summary>The words in curly brackets of a letter: what takes their place, and what goes where nothing does.</summary>
public sealed class MailingWordTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("Treffpunkt {ort}, {wann}, {anreise}.", "Treffpunkt, Freitag.")]
    [InlineData("Am {wann}, {ort}, im Saal", "Am Freitag, im Saal")]
    [InlineData("{ort}, {wann}", "Freitag")]
    [InlineData("{ort}, {anreise}, {wann} und {anreise} mehr", "Freitag und mehr")]
    [InlineData("Bis {wann} ({ort}).", "Bis Freitag.")]
    [InlineData("Bis {wann} ({ort}, {anreise}) dann", "Bis Freitag dann")]
    [InlineData("Wir sehen uns ({wann}, {ort})", "Wir sehen uns (Freitag)")]
    [InlineData("Kommen Sie „{ort}“ am {wann}.", "Kommen Sie am Freitag.")]
    [InlineData("Erinnerung: {ort}", "Erinnerung")]
    [InlineData("Ein  Doppelblank, , bleibt am {wann}", "Ein  Doppelblank, , bleibt am Freitag")]
    [InlineData("{ort}", "")]
    public void Around_a_word_that_is_empty_blanks_and_signs_close_up(string text, string filled)
    {
        var facts = new Dictionary<string, string> { ["wann"] = "Freitag", ["ort"] = "", ["anreise"] = " " };
        Assert.Equal(filled, MailingText.Fill(text, facts.GetValueOrDefault));
    }

    [Fact]
    public void A_line_that_is_only_a_label_and_an_empty_fact_is_left_out()
    {
        var facts = new Dictionary<string, string> { ["wann"] = "Freitag", ["wo"] = "", ["anreise"] = "" };
        var letter = new MailingText("Bald ist es so weit.\n\n- Wann: {wann}\n- Wo: {wo}\n\nAnreise: {anreise}\n\n{anreise}\n\nBis dann")
            .Into(new("an@brief.example", "", "Betreff", "Weil."), facts, new Dictionary<string, (string, string)>());
        Assert.Equal(["Bald ist es so weit.", "Wann: Freitag", "Bis dann"], letter.Parts.Select(part => part.Text));
    }

    [Theory]
    [InlineData("Vorab.\n\n# Anreise\n\n{anreise}\n\n# Wann\n{wann}", "Vorab.|Wann|Freitag")]
    [InlineData("# Weg\n\n## Bahn\n\n{anreise}\n\n## Ort\n\n- Wo: {wo}\n\n# Ende", "Ende")]
    [InlineData("# Weg\n\n## Bahn\n{anreise}\n\n## Rad\n\nMit Helm.", "Weg|Rad|Mit Helm.")]
    [InlineData("# Lesen\n\n{dokumentation}\n\nBis dann", "Lesen|Bis dann")]
    [InlineData("Bis dann\n\n# Lesen\n\nHier: {dokumentation}", "Bis dann")]
    public void A_heading_over_nothing_goes_along_with_it(string text, string parts)
    {
        var facts = new Dictionary<string, string> { ["wann"] = "Freitag", ["wo"] = "", ["anreise"] = "" };
        var letter = new MailingText(text)
            .Into(new("an@brief.example", "", "Betreff", "Weil."), facts, new Dictionary<string, (string, string)>());
        Assert.Equal(parts.Split('|'), letter.Parts.Select(part => part.Text));
    }

    [Fact]
    public async Task A_word_that_is_empty_for_this_event_is_said_with_the_page_where_it_is_entered()
    {
        var planned = await house.Conference("Wortlos", 9);
        await house.Register(planned, "Lena Leer");
        await house.In(async db => (await db.CalendarEvents.Include(one => one.Areas).FirstAsync(one => one.Id == planned.Id))
            .Locate(new("Saal", null, null, null, false, null, []), null, house.Clock.Now));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.Path}/briefe/neu?vorlage=erinnerung");
        var said = Assert.Single(anna.Page.QuerySelectorAll("[aria-labelledby=leer] li"));
        Assert.Contains("Zu dieser Veranstaltung steht noch keine Anreise.", said.TextContent);
        Assert.Equal(planned.Below("ort"), said.QuerySelector("a")!.GetAttribute("href"));
        await anna.Submit(new { Form__Text = "Bis bald.\n\n# Weg\n\n{anreise}", Form__When = "Now" }, button: "button[name=vorschau]");
        Assert.Single(anna.Page.QuerySelectorAll("[aria-labelledby=leer] li"));
        Assert.DoesNotContain("Weg", anna.Page.QuerySelector(".letter")!.TextContent, StringComparison.Ordinal);
        await anna.Submit(new { Form__Text = "Bis bald.", Form__When = "Now" }, button: "button[name=vorschau]");
        Assert.Null(anna.Page.QuerySelector("[aria-labelledby=leer]"));
        await anna.Submit(new { Form__Text = "Bis bald.\n\n{anreise}", Form__When = "Now" });
        Assert.Contains("Er ist auf dem Weg.", anna.Page.QuerySelector(".flash")!.TextContent);
    }

    [Fact]
    public async Task Words_are_filled_once_and_a_title_gets_inner_quotation_marks()
    {
        var facts = new Dictionary<string, string> { ["name"] = "{veranstaltung}", ["veranstaltung"] = "Tag „Zeit“" };
        Assert.Equal("{veranstaltung}: „Tag ‚Zeit‘“, {wer}, Tag „Zeit“",
            MailingText.Fill("{name}: „{veranstaltung}“, {wer}, {veranstaltung}", facts.GetValueOrDefault));
        var planned = await house.Conference("Betreff", 9);
        var mailing = Mailing.Plan(planned, new("{name} und {veranstaltung}, {wann}", "Text", new("dabei", "alle"),
            new(MailingWhen.Now)), null, house.Clock.Now);
        Assert.Equal($"{{name}} und {planned.Title}, {planned.Time}", mailing.SubjectFor(planned));
    }
}
