using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Buendnisnetz.Tests.Platform;

public sealed class FormsTests(TestHouse house) : IClassFixture<TestHouse>
{
    private const string Form = "/barriere-melden";

    [Fact]
    public async Task Every_field_has_a_label_and_every_hint_belongs_to_a_field()
    {
        var page = await house.Visit().Open(Form);
        foreach (var field in page.QuerySelectorAll("main input:not([type=hidden]), main textarea"))
            Assert.Single(page.QuerySelectorAll($"label[for='{field.Id}']"));
        foreach (var described in page.QuerySelectorAll("main [aria-describedby]"))
            Assert.All(described.GetAttribute("aria-describedby")!.Split(' '), id => Assert.NotNull(page.GetElementById(id)));
    }

    [Theory]
    [InlineData("Anna Muster", "Bild: Anna Muster")]
    [InlineData("Quelle: Landkreis", "Quelle: Landkreis")]
    [InlineData("Foto: Anna Muster", "Foto: Anna Muster")]
    public void A_credit_that_says_what_it_is_stands_as_it_is(string typed, string shown) =>
        Assert.Equal(shown, PictureFrame.CreditLine(typed));

    [Fact]
    public async Task A_field_that_may_stay_empty_says_so()
    {
        var page = await house.Visit().Open(Form);
        Assert.Contains("(freiwillig)", page.QuerySelector("label[for=Email]")!.TextContent);
        Assert.DoesNotContain("(freiwillig)", page.QuerySelector("label[for=Text]")!.TextContent);
        Assert.Equal("true", page.QuerySelector("#Text")!.GetAttribute("aria-required"));
    }

    [Fact]
    public async Task An_error_stands_on_top_with_a_link_and_at_its_field()
    {
        var browser = house.Visit();
        await browser.Open(Form);
        house.Clock.Advance(TimeSpan.FromMinutes(1));
        var page = await browser.Submit(new { Text = "", Email = "kein Postfach" });
        Assert.Equal(422, (int)browser.Status);
        Assert.StartsWith("Fehler:", page.Title);
        var links = page.QuerySelectorAll(".error-summary a").Select(link => link.GetAttribute("href")).ToList();
        Assert.Equal(["#Email", "#Text"], links.Order());
        var field = page.QuerySelector("#Text")!;
        Assert.Equal("true", field.GetAttribute("aria-invalid"));
        Assert.Contains("Text-error", field.GetAttribute("aria-describedby"));
        Assert.Equal("Bitte beschreiben Sie, was nicht geht.", page.QuerySelector("#Text-error")!.TextContent.Trim());
        Assert.Equal("kein Postfach", page.QuerySelector("#Email")!.GetAttribute("value"));
    }

    [Fact]
    public void A_motif_is_the_same_for_the_same_words_and_silent()
    {
        Assert.Equal(Html(Motif.Draw("Konstanz")), Html(Motif.Draw("Konstanz")));
        Assert.NotEqual(Html(Motif.Draw("Konstanz")), Html(Motif.Draw("Heidelberg")));
        Assert.Contains("aria-hidden=\"true\"", Html(Motif.Draw("Konstanz")));
    }

    [Fact]
    public void Motifs_of_a_hundred_places_use_every_scene_and_stay_small()
    {
        var drawn = Enumerable.Range(0, 100).Select(n => Html(Motif.Draw($"Ort {n}"))).ToList();
        Assert.Equal(100, drawn.Distinct().Count());
        Assert.All(drawn, svg => Assert.InRange(svg.Length, 800, 6000));
        Assert.All((string[])["m-stone", "m-path", "m-water", "m-string"], thing => Assert.Contains(drawn, svg => svg.Contains(thing)));
    }

    [Theory]
    [InlineData("success", "kern-badge kern-badge--success status")]
    [InlineData("neutral", "kern-badge status")]
    public async Task A_status_wears_the_badge_of_the_design_system(string kind, string css)
    {
        var output = Empty("status-tag", "aktiv");
        await new StatusTag { Kind = kind }.ProcessAsync(Context(), output);
        Assert.Equal(css, output.Attributes["class"].Value);
        Assert.Contains("aktiv", Html(output.Content));
    }

    [Fact]
    public void One_page_needs_no_pager()
    {
        var output = Empty("pager");
        new Pager { Of = PageOf<string>.Empty, Path = "/x" }.Process(Context(), output);
        Assert.Null(output.TagName);
    }

    [Fact]
    public void A_pager_keeps_the_filters_and_names_the_page_one_is_on()
    {
        var output = Empty("pager");
        new Pager { Of = new PageOf<string>([], 5, 9, 81, null, null), Path = "/buendnisse?land=08" }.Process(Context(), output);
        var html = Html(output.Content);
        Assert.Contains("href=\"/buendnisse?land=08\"", html);
        Assert.Contains("href=\"/buendnisse?land=08&amp;seite=6\"", html);
        Assert.Contains("aria-current=\"page\"", html);
        Assert.DoesNotContain(">3<", html);
    }

    [Fact]
    public void A_moment_is_German_for_people_and_exact_for_machines()
    {
        var output = Empty("when");
        new When { At = new DateTimeOffset(2026, 1, 31, 23, 30, 0, TimeSpan.Zero), Time = true }.Process(Context(), output);
        Assert.Equal("2026-01-31T23:30:00Z", output.Attributes["datetime"].Value);
        Assert.Equal("1. Februar 2026, 00:30 Uhr", Html(output.Content));
    }

    private static TagHelperContext Context() => new([], new Dictionary<object, object>(), "test");

    private static TagHelperOutput Empty(string name, string content = "") => new(name, [], (_, _) =>
        Task.FromResult<TagHelperContent>(new DefaultTagHelperContent().SetContent(content)));

    private static string Html(IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Create(System.Text.Unicode.UnicodeRanges.All));
        return writer.ToString();
    }
}
