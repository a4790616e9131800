using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Projects are found by each word of what they are about, and by the people whom they are for.</summary>
public sealed class FindingWordsTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("Gutscheinheft Sport", "Sport-Gutscheinheft", "Im Gutscheinheft", "Etwas Blaues")]
    [InlineData("sport gutscheinheft", "Sport-Gutscheinheft", "Im Gutscheinheft", "Etwas Blaues")]
    [InlineData("ein Gutscheinheft für den Sport", "Sport-Gutscheinheft", "Im Gutscheinheft", "Etwas Blaues")]
    [InlineData("Lebensumfeld Blaues", "Etwas Blaues", "Etwas Blaues", "Sport-Gutscheinheft")]
    [InlineData("für", "Im Gutscheinheft", "Im Gutscheinheft", "Etwas Blaues")]
    public async Task Each_word_stands_in_title_lead_or_action_field(string typed, string first, string second, string gone)
    {
        await Tell(("Sport-Gutscheinheft", "Dreißig Stück.", null), ("Im Gutscheinheft", "Ein Heft für Sport.", null),
            ("Etwas Blaues", "Nichts davon.", null));
        var cards = (await house.Visit().Open($"/projekte?q={Uri.EscapeDataString(typed)}")).QuerySelector(".cards")!.TextContent;
        Assert.Contains(first, cards);
        Assert.Contains(second, cards);
        Assert.DoesNotContain(gone, cards);
    }

    [Fact]
    public async Task Whom_a_project_is_for_is_a_choice_with_its_number()
    {
        await Tell(("Frühstück", "Kreislauf im Monat.", "Väter mit Kindern bis 6 Jahre"), ("Abend", "Kreislauf im Jahr.", "Senioren"),
            ("Nirgends gesagt", "Kreislauf zweimal.", null));
        var page = await house.Visit().Open("/projekte?q=Kreislauf");
        var choices = page.QuerySelectorAll("select[name=fuerwen] option").Select(one => one.TextContent.Trim()).ToList();
        Assert.Contains("Väter (1)", choices);
        Assert.Contains("Ältere (1)", choices);
        Assert.Contains(choices, one => one.StartsWith("keine Angabe (", StringComparison.Ordinal));
        var fathers = $"{AudienceGroup.All.ToList().IndexOf("Väter") + 1}";
        var cards = (await house.Visit().Open($"/projekte?q=Kreislauf&fuerwen={fathers}")).QuerySelector(".cards")!.TextContent;
        Assert.Contains("Frühstück", cards);
        Assert.DoesNotContain("Abend", cards);
        Assert.DoesNotContain("Nirgends gesagt", cards);
        Assert.Contains("Frühstück", (await house.Visit().Open("/projekte?q=Kreislauf&fuerwen=99")).QuerySelector(".cards")!.TextContent);
    }

    [Fact]
    public void Each_term_by_which_people_are_told_is_known_to_the_thesaurus() => Assert.All(AudienceGroup.Terms, term =>
        Assert.Contains(new[] { "f:", "g:", "a:", "t:", "m:" }, facet => Thesaurus.LabelOf(facet + term) is not null));

    [Theory]
    [InlineData("Väter mit Kindern", "Kinder Eltern Väter")]
    [InlineData("Alleinerziehende", "Eltern Alleinerziehende")]
    [InlineData("Beschäftigte in kleinen Betrieben", "Beschäftigte und Betriebe")]
    [InlineData("Jugendliche und Senioren", "Jugendliche Ältere")]
    [InlineData(" ", "keine Angabe")]
    public void A_text_names_the_people_it_is_for(string text, string groups) => Assert.Equal(groups, string.Join(' ',
        AudienceGroup.All.Where((_, at) => (AudienceGroup.MarksOf(text) & (1 << at)) != 0)));

    private async Task Tell(params (string Title, string Lead, string? Audience)[] projects)
    {
        var slug = (await house.Found("Erzählt davon")).Split('/')[^1];
        await house.In(async db =>
        {
            var home = await db.Alliances.Include(one => one.Areas).FirstAsync(one => one.Slug == slug);
            foreach (var (title, lead, audience) in projects)
            {
                var told = Project.Begin(home, Told.Whole with { Title = title, Lead = lead, Audience = audience },
                    await db.FreeProjectSlug(title), null, house.Clock.Now);
                told.Classify(["lebensumfeld"], [AreaKey.Parse("08335")], null, house.Clock.Now);
                told.Publish(null, house.Clock.Now);
                db.Projects.Add(told);
            }
        });
    }
}
