using Buendnisnetz.Alliances;
using System.Net;
using Buendnisnetz.Organisations;
using Buendnisnetz.Search;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Search;

public sealed class SearchTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Guid Alliance = Guid.CreateVersion7(), Network = Guid.CreateVersion7();

    [Theory]
    [InlineData("Betreuung", "Ferienbetreuung im Hegau")]
    [InlineData("Ferienbetreuungen", "Ferienbetreuung im Hegau")]
    [InlineData("Betreuung in den Ferien", "Ferienbetreuung im Hegau")]
    [InlineData("Ferienbetreuung", "Betreuung in den Ferien am See")]
    [InlineData("Kinderbetreuung", "Kinder-Betreuung auf dem Land")]
    [InlineData("Kinder-Betreuung", "Kinderbetreuung in der Stadt")]
    [InlineData("Überlingen", "Bündnis Überlingen")]
    [InlineData("Ueberlingen", "Bündnis Überlingen")]
    [InlineData("uberlingen", "Bündnis Überlingen")]
    [InlineData("bündnisse überl", "Bündnis Überlingen")]
    [InlineData("Häuser", "Ein Haus für alle")]
    [InlineData("Erzieherinnen", "Treffen der Erzieher:innen")]
    public async Task German_finds_German(string typed, string title)
    {
        await Store(title, "Etwas ganz anderes", "Noch ein Eintrag");
        Assert.Equal([title], (await Find(typed)).Where(found => found == title || found.StartsWith("Etwas") || found.StartsWith("Noch"))
            .Distinct());
    }

    [Fact]
    public async Task What_holds_all_words_stands_first_and_a_title_stands_above_a_field_above_text()
    {
        await Store(Doc("Zebrastreifen sicher"), Doc("Schulweg").With("Thema", "Zebrastreifen", 2), Doc("Bericht")
            .With("Text", "Vom Zebrastreifen war die Rede."));
        Assert.Equal(["Zebrastreifen sicher", "Schulweg", "Bericht"], await Find("Zebrastreifen"));
        Assert.Equal("Schulweg", (await Find("Zebrastreifen Schulweg"))[0]);
        Assert.Equal([], await Find("Mondfahrt"));
    }

    [Fact]
    public async Task A_hit_says_why_and_marks_the_words()
    {
        await Store(Doc("Leben im Landkreis").With("Bündnispartner", "Caritas Singen-Hegau", 2).With("Bündnispartner", "Stadtwerke"));
        var browser = house.Visit();
        await browser.Open("/suche?q=caritas+hegau");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        var hit = browser.Page.QuerySelectorAll(".hits li").Single(item => item.TextContent.Contains("Leben im Landkreis"));
        Assert.Contains("Treffer in: Bündnispartner „Caritas Singen-Hegau“", hit.TextContent);
        Assert.Equal(["Caritas", "Hegau"], hit.QuerySelectorAll("mark").Select(mark => mark.TextContent));
        Assert.Contains("noindex", browser.Page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task Only_who_may_see_it_finds_it()
    {
        SearchDocument Closed(string title, Visibility visibility, Guid? scope = null) =>
            new(Guid.CreateVersion7(), title, "/x", visibility, scope);
        await Store(Closed("Geheimwort eins", Visibility.Public), Closed("Geheimwort zwei", Visibility.Community),
            Closed("Geheimwort drei", Visibility.Place, Alliance),
            Closed("Geheimwort vier", Visibility.Near, Network), Closed("Geheimwort fünf", Visibility.Restricted));
        Actor With(params HeldSeat[] seats) => new(Guid.CreateVersion7(), "", seats);
        Assert.Equal(1, await Count(Actor.Visitor));
        Assert.Equal(1, await Count(With()));
        Assert.Equal(2, await Count(With(new HeldSeat(AllianceSeats.Place, Guid.CreateVersion7(), AllianceSeats.Editor))));
        Assert.Equal(3, await Count(With(new HeldSeat(AllianceSeats.Place, Alliance, AllianceSeats.Editor))));
        Assert.Equal(3, await Count(With(new HeldSeat(NetworkSeats.Place, Network, NetworkSeats.Office))));
        Assert.Equal(5, await Count(With(new HeldSeat(SeatPlace.Instance, Guid.Empty, SeatRole.Administrator))));
        async Task<int> Count(Actor actor) => (await Search("Geheimwort", actor)).Total.Least;
    }

    [Theory]
    [InlineData("\" OR 1=1 --")]
    [InlineData("AND OR NOT NEAR(")]
    [InlineData("'; DROP TABLE search_entries; --")]
    [InlineData("a:* & | ! <-> ()")]
    [InlineData("{0} {1} {2}")]
    [InlineData("% _ \\ ^ * \u0000 \u0001 \ufffd")]
    [InlineData("der die das")]
    [InlineData("ÀÉÎ Ж 漢字 😀")]
    [InlineData("")]
    public async Task Whatever_people_type_is_harmless(string typed)
    {
        await Store("Ruhe");
        var browser = house.Visit();
        await browser.Open("/suche?q=" + Uri.EscapeDataString(typed) + "&seite=-5&art=%27");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        Assert.Contains("Ruhe", await Find("Ruhe"));
    }

    [Fact]
    public async Task Ten_thousand_characters_are_answered_too()
    {
        await house.Visit().Open("/suche?q=" + new string('a', 6000));
        Assert.Equal(0, (await Search(string.Join(' ', Enumerable.Repeat("xylofon", 1500)) + " \ud800", Actor.Visitor)).Total.Least);
    }

    [Fact]
    public async Task Several_typing_errors_lead_to_the_nearest_title()
    {
        await Store("Radbad am Stadtrand", "Familienbündnis Radolfzell");
        var browser = house.Visit();
        await browser.Open("/suche?q=Radolfzzelll");
        Assert.Equal("Familienbündnis Radolfzell", browser.Page.QuerySelectorAll(".alike a")[0].TextContent);
    }

    [Fact]
    public async Task What_changes_is_found_anew_and_what_is_gone_is_not()
    {
        await Store("Kurzlebige Sache");
        await house.In(async db => (await db.SearchEntries.SingleAsync(e => e.Title == "Kurzlebige Sache"))
            .Take(Doc("Langlebiges Ding"), house.Clock.GetUtcNow()));
        Assert.Equal([], await Find("kurzlebige"));
        Assert.Equal(["Langlebiges Ding"], await Find("langlebig"));
        await house.In(db => db.SearchEntries.Where(e => e.Title == "Langlebiges Ding").ExecuteDeleteAsync());
        Assert.Equal([], await Find("langlebig"));
    }

    [Fact]
    public async Task An_event_freshens_the_index_and_a_rebuild_finds_the_same()
    {
        var organisation = await house.In(db => db.EnterOrganisation("Quellwerk Singen", new("unternehmen", "Singen"), null,
            house.Clock.GetUtcNow()));
        await house.In(async db => Assert.Contains(await db.Jobs.Where(j => j.Kind == nameof(Reindex)).ToListAsync(),
            j => j.Payload.Contains(organisation.Id.ToString())));
        await Rebuild();
        Assert.Equal(["Quellwerk Singen"], await Find("quellwerk"));
        await Rebuild();
        Assert.Equal(["Quellwerk Singen"], await Find("singen quellwerk"));
    }

    [Fact]
    public async Task Where_a_word_is_everywhere_the_best_stand_there_and_the_others_are_counted_up_to_a_limit()
    {
        await StoreAs("Organisation", [.. Enumerable.Range(1, 230).Select(number => Doc($"Kletterverein {number}"))]);
        await StoreAs("NewsItem", [.. Enumerable.Range(1, 30)
            .Select(number => Doc($"Ausflug {number}").With("Text", "Mit dem Kletterverein."))]);
        await StoreAs("Organisation", Doc("Kletterverein"));
        var all = await Search("Kletterverein", Actor.Visitor);
        Assert.Equal(("Kletterverein", "über 230", "über 200", 10),
            (Title(all.Hits.Rows[0]), $"{all.All}", $"{all.Total}", all.Hits.Pages));
        Assert.Equal([("Organisation", "über 200"), ("NewsItem", "30")], all.Kinds.Select(kind => (kind.Kind, $"{kind.Count}")));
        var news = await Search("Kletterverein", Actor.Visitor, "NewsItem");
        Assert.Equal(("30", 2), ($"{news.Total}", news.Hits.Pages));
        Assert.StartsWith("Ausflug", Title(news.Hits.Rows[0]));
        var browser = house.Visit();
        await browser.Open("/suche?q=Kletterverein&seite=10");
        Assert.Equal("Über 230 Treffer für „Kletterverein“", browser.Page.QuerySelector("h1")!.TextContent);
        Assert.Equal(20, browser.Page.QuerySelectorAll(".hits > li").Length);
    }

    [Fact]
    public async Task Compounds_do_not_crowd_out_the_word_itself()
    {
        await Store([.. Enumerable.Range(1, 210).Select(number => Doc($"Brombeerhecke {number}"))]);
        await Store("Vom Glück der Brombeere");
        Assert.Equal("Vom Glück der Brombeere", (await Find("Brombeere"))[0]);
    }

    [Fact]
    public async Task What_may_not_be_seen_does_not_stand_in_the_way_and_is_not_counted()
    {
        await StoreAs("Organisation", [.. Enumerable.Range(1, 210)
            .Select(number => Doc($"Stillleben {number}") with { Visibility = Visibility.Restricted })]);
        await StoreAs("Organisation", Doc("Stillleben in Öl"));
        Assert.Equal(["Stillleben in Öl"], await Find("Stillleben"));
    }

    [Fact]
    public async Task A_key_with_two_stems_is_found_by_its_parts_under_both_and_a_word_without_end_does_no_harm()
    {
        await Store(Doc("Wanderweg Häuserkampweg"), Doc("Wanderweg Haeuserkampweg"), Doc("Wanderweg " + new string('한', 90)));
        Assert.Equal(2, (await Find("kampweg")).Count);
        Assert.Equal(3, (await Find("Wanderweg")).Count);
    }

    [Fact]
    public async Task Words_that_stand_nowhere_any_more_are_forgotten_a_day_later()
    {
        await Store(Doc("Zwiebelkuchen").With("Text", "Von Wladimira Unvergleichlich"), Doc("Zwiebelsuppe"));
        await house.In(db => db.SearchEntries.Where(entry => entry.Title == "Zwiebelkuchen").ExecuteDeleteAsync());
        var day = house.Clock.GetUtcNow();
        await house.In(async db => Assert.Equal(0, await Vocabulary.Retention.Delete(db, day, default)));
        await house.In(db => Vocabulary.Retention.Delete(db, day.AddDays(1), default));
        await house.In(async db => Assert.Equal(["zwiebelsupp"],
            await db.Set<KnownWord>().Where(word => word.Flat.Contains("zwiebel") || word.Flat == "wladimira"
                || word.Flat == "unvergleichlich").Select(word => word.Stem).ToListAsync()));
        Assert.Equal(["Zwiebelsuppe"], await Find("zwiebel"));
    }

    private async Task Rebuild()
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Rebuild>().AtOnce(default);
    }

    private static SearchDocument Doc(string title) => new(Guid.CreateVersion7(), title, "/x");

    private Task Store(params string[] titles) => Store([.. titles.Select(Doc)]);

    private Task Store(params SearchDocument[] documents) => StoreAs("Sache", documents);

    private async Task StoreAs(string kind, params SearchDocument[] documents)
    {
        await using var scope = house.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<SearchIndex>()
            .Put(kind, [.. documents.Select(document => document.Id)], documents, default);
        await scope.ServiceProvider.GetRequiredService<Db>().SaveChangesAsync();
    }

    private async Task<IReadOnlyList<string>> Find(string typed) =>
        [.. (await Search(typed, Actor.Visitor)).Hits.Rows.Select(Title)];

    private static string Title(Hit hit) => string.Concat(hit.Title.Pieces.Select(piece => piece.Text));

    private async Task<Findings> Search(string typed, Actor actor, string? kind = null)
    {
        await using var scope = house.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<HouseSearch>().Find(typed, actor, kind);
    }
}
