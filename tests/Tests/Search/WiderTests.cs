using Buendnisnetz.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Search;

/// <summary>Where little holds the words as they were typed, more is looked for, and each hit says in what form it holds them.</summary>
public sealed class WiderTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("Radolfzlel", "Familienbündnis Radolfzell", "ähnlich geschrieben: „Radolfzell“")]
    [InlineData("Apfelstrudl", "Apfelstrudel für alle", "ähnlich geschrieben: „Apfelstrudel“")]
    [InlineData("Apfelsstrudel", "Apfelstrudel für alle", "ähnlich geschrieben: „Apfelstrudel“")]
    [InlineData("Bpfelstrudel", "Apfelstrudel für alle", "ähnlich geschrieben: „Apfelstrudel“")]
    [InlineData("Gartenstrße", "Fest in der Gartenstraße", "ähnlich geschrieben: „Gartenstraße“")]
    [InlineData("Papas", "Väter kochen", "gleichbedeutend: „Väter“")]
    [InlineData("Laternenumzüge", "Ein Laternenumzug", "Wort mit gleichem Stamm: „Laternenumzug“")]
    [InlineData("Umzug", "Ein Laternenumzug", "enthalten in „Laternenumzug“")]
    [InlineData("Kürbissuppe", "Suppe vom Kürbis", "aus den Teilen des Wortes: „Suppe“")]
    [InlineData("Papas Väter", "Väter kochen", "gleichbedeutend")]
    [InlineData("Zwilinge", "Treff für Mehrlinge", "gleichbedeutend: „Mehrlinge“")]
    [InlineData("Gewerkschften", "Gewerkschaftsbund am See", "ähnlich geschrieben: „Gewerkschaftsbund“")]
    [InlineData("Vorlesestunde", "Bilderbuchkino", "zum Thema „Vorlesen“")]
    [InlineData("Apfelstrudel Mondfahrt", "Apfelstrudel für alle", "ohne das Wort „Mondfahrt“")]
    public async Task A_hit_says_in_what_form_it_holds_the_words(string typed, string title, string reason)
    {
        await Store(Doc("Familienbündnis Radolfzell"), Doc("Apfelstrudel für alle"), Doc("Fest in der Gartenstraße"), Doc("Väter kochen"),
            Doc("Ein Laternenumzug"), Doc("Suppe vom Kürbis"), Doc("Treff für Mehrlinge"), Doc("Gewerkschaftsbund am See"),
            Doc("Bilderbuchkino"));
        var page = await house.Visit().Open($"/suche?q={Uri.EscapeDataString(typed)}");
        var hit = page.QuerySelector(".hits li")!;
        Assert.Equal(title, hit.QuerySelector("h2")!.TextContent.Trim());
        Assert.Contains(reason, hit.TextContent, StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [InlineData("Gartenstrasse", "Fest in der Gartenstraße")]
    [InlineData("Maerzenbecher", "Der Märzenbecher blüht")]
    [InlineData("märzenbecher", "Der Märzenbecher blüht")]
    [InlineData("Marzenbecher", "Der Märzenbecher blüht")]
    public async Task Umlauts_and_sharp_s_may_be_typed_in_every_way(string typed, string title)
    {
        await Store(Doc("Fest in der Gartenstraße"), Doc("Der Märzenbecher blüht"));
        Assert.Contains(title, await Find(typed));
    }

    [Fact]
    public async Task What_holds_all_words_stands_before_what_holds_some_and_a_word_that_is_there_means_itself()
    {
        await Store(Doc("Drachensteigen"), Doc("Bericht").With("Text", "Drachensteigen mit Limonade"), Doc("Limonade"), Doc("Limonaden"));
        Assert.Equal("Bericht", (await Find("Drachensteigen Limonade"))[0]);
        await Store(Doc("Murmelbahn"), Doc("Murmelbahm"));
        Assert.Equal(["Murmelbahn"], await Find("Murmelbahn"));
    }

    [Fact]
    public async Task Who_names_a_kind_asks_for_it_and_words_that_stand_near_each_other_come_first()
    {
        await Store(Doc("Kaiserberg").With("Text", "Ein Bündnis mit Herz"), Doc("Kaiserberger Bündnis"));
        Assert.Equal("Kaiserberger Bündnis", (await Find("Bündnis Kaiserberg"))[0]);
        await Store(Doc("Weit").With("Text", "Ein Zirkuszelt steht. Es regnet. Wir haben Zeit. Die Ziegen kommen."),
            Doc("Nah").With("Text", "Ziegen im Zirkuszelt. Es regnet. Wir haben Zeit. Sie kommen."));
        Assert.Equal(["Nah", "Weit"], await Find("Zirkuszelt Ziegen"));
    }

    [Fact]
    public async Task Nobody_finds_out_what_stands_in_closed_texts()
    {
        await Store(Doc("Verein Honigtopf"));
        var before = await Page("Honigtoff");
        await Store(Doc("Geheim: Honigtoff") with { Visibility = Visibility.Community }, Doc("Honigtopf intern") with
        {
            Visibility = Visibility.Place,
            ScopeId = Guid.CreateVersion7(),
        });
        Assert.Equal(["Verein Honigtopf"], await Find("Honigtoff"));
        Assert.Equal(before, await Page("Honigtoff"));
        await Store(Doc("Nur unter uns: Papas") with { Visibility = Visibility.Restricted });
        Assert.DoesNotContain("unter uns", await Page("Vater"));
    }

    private static SearchDocument Doc(string title) => new(Guid.CreateVersion7(), title, "/x");

    private async Task Store(params SearchDocument[] documents)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<Db>();
        var titles = documents.Select(document => document.Title).ToList();
        await db.SearchEntries.Where(entry => titles.Contains(entry.Title)).ExecuteDeleteAsync();
        await scope.ServiceProvider.GetRequiredService<SearchIndex>()
            .Put("Sache", [.. documents.Select(document => document.Id)], documents, default);
        await db.SaveChangesAsync();
    }

    private async Task<IReadOnlyList<string>> Find(string typed)
    {
        await using var scope = house.Services.CreateAsyncScope();
        var found = await scope.ServiceProvider.GetRequiredService<HouseSearch>().Find(typed, Actor.Visitor);
        return [.. found.Hits.Rows.Select(hit => string.Concat(hit.Title.Pieces.Select(piece => piece.Text)))];
    }

    private async Task<string> Page(string typed) => (await house.Visit().Open($"/suche?q={Uri.EscapeDataString(typed)}"))
        .QuerySelector("main")!.TextContent;
}
