namespace Buendnisnetz.Tests.Platform;

[Once]
public sealed class MarkdownTests
{
    [Fact]
    public void Headings_lists_and_links_become_html_below_the_heading_of_the_page() =>
        Assert.Equal("<h3>Ziele</h3>\n<ul>\n<li><strong>Zeit</strong> für Familien</li>\n</ul>\n",
            Markdown.ToHtml("# Ziele\n\n- **Zeit** für Familien"));

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("Text <b onclick=\"x()\">fett</b>")]
    [InlineData("<iframe src='https://evil.example'></iframe>")]
    public void Html_of_ones_own_is_shown_as_text(string hostile)
    {
        var html = Markdown.ToHtml(hostile);
        Assert.DoesNotContain("<script", html);
        Assert.DoesNotContain("<img", html);
        Assert.DoesNotContain("<b ", html);
        Assert.DoesNotContain("<iframe", html);
    }

    [Theory]
    [InlineData("[klick](javascript:alert(1))")]
    [InlineData("[klick](JaVaScRiPt:alert(1))")]
    [InlineData("[klick](java\tscript:alert(1))")]
    [InlineData("[klick](&#106;avascript:alert(1))")]
    [InlineData("[klick](data:text/html;base64,PHNjcmlwdD4=)")]
    [InlineData("[klick](vbscript:x)")]
    [InlineData("[klick](file:///etc/passwd)")]
    [InlineData("[klick](//evil.example/x)")]
    [InlineData("[klick](/\\evil.example)")]
    [InlineData("[klick][1]\n\n[1]: javascript:alert(1)")]
    [InlineData("<javascript:alert(1)>")]
    public void Links_lead_only_to_the_web_to_mail_to_the_telephone_and_within_the_house(string hostile) =>
        Assert.DoesNotContain("href", Markdown.ToHtml(hostile));

    [Theory]
    [InlineData("[klick](https://example.org/)", "href=\"https://example.org/\" rel=\"nofollow noopener\"")]
    [InlineData("[klick](/buendnisse)", "href=\"/buendnisse\"")]
    [InlineData("[klick](mailto:a@example.org)", "href=\"mailto:a@example.org\"")]
    [InlineData("[klick](tel:+497531123)", "href=\"tel:+497531123\"")]
    [InlineData("Siehe https://example.org", "rel=\"nofollow noopener\"")]
    public void Honest_links_work_and_recommend_nobody_to_search_engines(string text, string expected) =>
        Assert.Contains(expected, Markdown.ToHtml(text));

    [Fact]
    public void A_picture_from_elsewhere_becomes_a_link()
    {
        var html = Markdown.ToHtml("![Bild](https://tracker.example/pixel.gif)");
        Assert.DoesNotContain("<img", html);
        Assert.Contains("href=\"https://tracker.example/pixel.gif\"", html);
    }

    [Fact]
    public void A_number_at_the_beginning_of_a_line_stays_as_it_was_typed()
    {
        var html = Markdown.ToHtml(
            "18. September: Elterncafé\n2. Oktober: Vortrag\n\n7. Klasse\n\n1. FC Familie\n\n- 3. Mai Fest\n- 10. Mai Markt");
        Assert.DoesNotContain("<ol", html);
        foreach (var kept in new[] { "18. September", "2. Oktober", "7. Klasse", "1. FC", "<li>3. Mai Fest", "<li>10. Mai Markt" })
            Assert.Contains(kept, html);
    }

    [Theory]
    [InlineData("1. Ankommen\n2. Reden\n3. Gehen", 3)]
    [InlineData("1. Ankommen\n   und Kaffee\n2. Reden", 2)]
    [InlineData("Ablauf:\n\n1) Ankommen\n2) Reden", 2)]
    public void What_counts_on_from_one_is_a_list(string text, int items) =>
        Assert.Equal(items, Markdown.ToHtml(text).Split("<li>").Length - 1);

    [Theory]
    [InlineData("> 18. September: A\n> 2. Oktober: B", "<p>18. September: A<br />\n2. Oktober: B</p>")]
    [InlineData(">> 18. September", "<p>18. September</p>")]
    [InlineData("> - 3. Mai", "<li>3. Mai</li>")]
    [InlineData("- Termine:\n    - 18. September\n    - 2. Oktober", "<li>18. September</li>\n<li>2. Oktober</li>")]
    [InlineData("-\t3. Mai\n-\t10. Mai", "<li>3. Mai</li>\n<li>10. Mai</li>")]
    [InlineData("1. 5. Fest\n2. 6. Fest", "<li>5. Fest</li>\n<li>6. Fest</li>")]
    [InlineData("18.\nText", "<p>18.<br />\nText</p>")]
    [InlineData("        18. September", "<p>18. September</p>")]
    [InlineData("1. a\n   1. aa\n   2. bb\n2. b", "<li>aa</li>\n<li>bb</li>\n</ol>\n</li>\n<li>b</li>")]
    [InlineData(">18 Jahre", "<p>&gt;18 Jahre</p>")]
    public void Days_stay_days_however_deep_they_stand(string text, string expected) => Assert.Contains(expected, Markdown.ToHtml(text));

    [Theory]
    [InlineData("Mit freundlichen Grüßen\n--\nAnna Müller", "<p>Mit freundlichen Grüßen<br />\n--<br />\nAnna Müller</p>")]
    [InlineData("Adresse\n-", "<p>Adresse<br />\n-</p>")]
    [InlineData("Mo-Fr\n=", "<p>Mo-Fr<br />\n=</p>")]
    [InlineData("Mo-Fr\n---\nText", "---")]
    public void A_line_of_dashes_makes_no_heading(string text, string expected)
    {
        Assert.Contains(expected, Markdown.ToHtml(text));
        Assert.DoesNotContain("<h", Markdown.ToHtml(text).Replace("<hr", "", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("[Datei](datei.pdf)", "<p>Datei (datei.pdf)</p>")]
    [InlineData("[Flyer](Flyer_2026.DOCX)", "<p>Flyer (Flyer_2026.DOCX)</p>")]
    [InlineData("[Seite](programm.html#tag2)", "<p>Seite (programm.html#tag2)</p>")]
    public void A_file_is_no_address_of_the_web(string text, string expected) => Assert.Contains(expected, Markdown.ToHtml(text));

    [Fact]
    public void A_star_within_a_word_is_a_letter() => Assert.Equal(
        "<p>Erzieher*innen und Mitarbeiter*innen sind eingeladen. <em>Bitte</em> <strong>anmelden</strong>.</p>\n",
        Markdown.ToHtml("Erzieher*innen und Mitarbeiter*innen sind eingeladen. *Bitte* **anmelden**."));

    [Fact]
    public void A_new_line_is_a_new_line() => Assert.Equal(3,
        Markdown.ToHtml("Familienzentrum Nord\nHauptstraße 1\n78462 Konstanz\nTel. 07531 / 12345").Split("<br />").Length - 1);

    [Theory]
    [InlineData("[Stadt](www.konstanz.de)", "href=\"https://www.konstanz.de\"")]
    [InlineData("[Kontakt](familie-konstanz.example/kontakt)", "href=\"https://familie-konstanz.example/kontakt\"")]
    public void An_address_of_the_web_needs_no_https(string text, string expected) => Assert.Contains(expected, Markdown.ToHtml(text));

    [Theory]
    [InlineData("[Mail](info@familie.example)", "href=\"mailto:info@familie.example\"")]
    [InlineData("[Stadt](konstanz)", "Stadt (konstanz)")]
    [InlineData("[Hinweis]: bitte anmelden", "[Hinweis]: bitte anmelden")]
    [InlineData("**Wichtig:**Bitte lesen", "<strong>Wichtig</strong>:Bitte lesen")]
    [InlineData("    Eingerückt", "<p>Eingerückt</p>")]
    [InlineData("1. Mai Fest\n2. Mai Markt\n4. Mai Umzug", "1. Mai Fest<br />\n2. Mai Markt<br />\n4. Mai Umzug")]
    public void Nothing_that_was_typed_vanishes(string text, string expected) => Assert.Contains(expected, Markdown.ToHtml(text));

    [Theory]
    [InlineData("> ", 400), InlineData("- ", 400), InlineData("[", 3000), InlineData("![", 1000), InlineData("*", 5000)]
    public void What_is_nested_beyond_all_sense_stands_as_it_was_typed(string sign, int times)
    {
        var text = string.Concat(Enumerable.Repeat(sign, times)) + "Fest";
        Assert.Contains("Fest", Markdown.ToHtml(text));
        Assert.Contains("Fest", Markdown.ToWords(text));
    }
}
