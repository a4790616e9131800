using System.Net;
using System.Xml.Linq;
using Buendnisnetz.Alliances;
using Buendnisnetz.Events;
using Buendnisnetz.Library;
using Buendnisnetz.News;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Web;

/// <summary>Where there are more public pages than one file may list, there are several.</summary>
public sealed class SitemapTests(SitemapHouse houses) : IClassFixture<SitemapHouse>
{
    private static readonly XNamespace Schema = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Several_files_list_what_a_single_one_would_list_and_none_is_too_long()
    {
        var all = Entries(await Read(houses.Roomy, "/sitemap.xml"), "urlset", "url");
        Assert.True(all.Count > 20 * SitemapHouse.PagesOfFile, $"{all.Count} pages are too few for this test.");
        List<string> listed = [];
        foreach (var file in await Files())
        {
            var some = Entries(await Read(houses.Narrow, file), "urlset", "url");
            Assert.InRange(some.Count, 1, SitemapHouse.PagesOfFile);
            listed.AddRange(some);
        }
        Assert.Equal(all.Order(StringComparer.Ordinal), listed.Order(StringComparer.Ordinal));
        Assert.Distinct(listed);
    }

    [Fact]
    public async Task The_index_names_each_file_once_and_only_such_as_exist()
    {
        var files = await Files();
        Assert.Distinct(files);
        foreach (var kind in new[] { "seiten", "buendnisse", "projekte", "neuigkeiten", "veranstaltungen", "programme", "materialien" })
        {
            var last = files.Count(file => file.StartsWith($"/sitemap/{kind}-", StringComparison.Ordinal));
            Assert.Contains($"/sitemap/{kind}-{last}.xml", files);
            Assert.Equal(HttpStatusCode.NotFound, await Status($"/sitemap/{kind}-{last + 1}.xml"));
        }
    }

    [Fact]
    public async Task A_new_alliance_stands_in_them_at_once()
    {
        Assert.DoesNotContain(await Listed(), path => path.Contains("gerade-entstanden", StringComparison.Ordinal));
        var path = await houses.Narrow.Found("Gerade entstanden");
        Assert.Contains(path, await Listed());
    }

    [Fact]
    public async Task What_is_not_for_everybody_stands_in_no_file()
    {
        var path = await houses.Narrow.Found("Schreibt für sich");
        await houses.Narrow.In(async db =>
        {
            var alliance = await db.Alliances.FirstAsync(one => path.EndsWith(one.Slug));
            foreach (var readers in Enum.GetValues<Visibility>())
            {
                var news = new NewsText("Neues", "Kurz", "Lang", readers);
                db.News.Add(NewsItem.Write(alliance, news, $"entwurf-{readers}", null, houses.Narrow.Clock.Now));
                db.News.Add(NewsItem.Write(alliance, news, $"heraus-{readers}", null, houses.Narrow.Clock.Now))
                    .Entity.Publish(null, houses.Narrow.Clock.Now);
            }
        });
        var listed = await Listed();
        Assert.Equal([$"{path}/aktuelles/heraus-{Visibility.Public}"], listed.Where(one => one.StartsWith($"{path}/")));
        Assert.Empty(listed.Intersect(await Hidden()));
    }

    [Theory]
    [InlineData("gibt-es-nicht-1.xml"), InlineData("projekte-9999.xml"), InlineData("seiten-999.xml"), InlineData("projekte-0.xml")]
    [InlineData("projekte-99999999999.xml"), InlineData("projekte-01.xml"), InlineData("projekte.xml"), InlineData("projekte-1")]
    public async Task A_file_that_does_not_exist_is_not_found(string file)
    {
        var browser = houses.Narrow.Visit();
        var page = await browser.Open($"/sitemap/{file}");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
        Assert.Single(page.QuerySelectorAll("h1"));
    }

    [Theory, InlineData(1, 1000), InlineData(3, 1000), InlineData(3, 7), InlineData(3, 9), InlineData(1000, 1000), InlineData(3, 0)]
    public async Task A_long_list_is_read_in_portions(int size, int most)
    {
        var order = Keyset<Alliance>.Ascending(one => one.Id);
        var rows = await houses.Narrow.In(db => db.Alliances.OrderBy(one => one.Id).Select(one => one.Id).ToListAsync(Cancel));
        var expected = rows.Take(most).ToList();
        var portions = 0;
        await houses.Narrow.In(async db =>
        {
            var alliances = db.Alliances.IgnoreAutoIncludes().AsNoTracking();
            portions = await houses.Narrow.Queries.During(async () => Assert.Equal(expected,
                await alliances.InPortions(order, most, size: size, cancel: Cancel).Select(one => one.Id).ToListAsync(Cancel)));
            var third = await alliances.RowAt(order, 2, Cancel);
            Assert.Equal(rows[2], third!.Id);
            Assert.Equal(rows.Skip(3).Take(most), await alliances.InPortions(order, most, third, size, Cancel).Select(one => one.Id)
                .ToListAsync(Cancel));
            Assert.Null(await alliances.RowAt(order, rows.Count, Cancel));
        });
        Assert.Equal(most == 0 ? 0 : most > rows.Count ? (rows.Count / size) + 1 : (most + size - 1) / size, portions);
    }

    private static async Task<XElement> Read(TestHouse house, string path)
    {
        using var answer = await house.Visit().Client.GetAsync(path, Cancel);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/xml; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        return XDocument.Parse(await answer.Content.ReadAsStringAsync(Cancel)).Root!;
    }

    private static List<string> Entries(XElement root, string whole, string part)
    {
        Assert.Equal(Schema + whole, root.Name);
        return [.. root.Elements().Select(one =>
        {
            Assert.Equal(Schema + part, one.Name);
            return string.Join(' ', one.Elements().Select(value => $"{value.Name} {value.Value}"));
        })];
    }

    private static IEnumerable<string> Addresses(XElement root) =>
        root.Descendants(Schema + "loc").Select(one => new Uri(one.Value).AbsolutePath);

    private async Task<List<string>> Files()
    {
        var index = await Read(houses.Narrow, "/sitemap.xml");
        Assert.NotEmpty(Entries(index, "sitemapindex", "sitemap"));
        return [.. Addresses(index)];
    }

    private async Task<List<string>> Listed()
    {
        List<string> paths = [];
        foreach (var file in await Files()) paths.AddRange(Addresses(await Read(houses.Narrow, file)));
        return paths;
    }

    private async Task<HttpStatusCode> Status(string path)
    {
        using var answer = await houses.Narrow.Visit().Client.GetAsync(path, Cancel);
        return answer.StatusCode;
    }

    /// <summary>What there is and is not for everybody.</summary>
    private Task<List<string>> Hidden() => houses.Narrow.In(async db =>
    {
        var (projects, events, materials) = (db.Projects.Open, db.CalendarEvents.Open, db.Materials.Open);
        string[][] kinds =
        [
            [.. (await db.Projects.Where(one => !projects.Contains(one)).Select(one => one.Slug).ToListAsync()).Select(ProjectPaths.Of)],
            [.. (await db.CalendarEvents.Where(one => !events.Contains(one)).Select(one => one.Slug).ToListAsync()).Select(EventPaths.Of)],
            [.. (await db.Materials.Where(one => !materials.Contains(one)).Select(one => one.Slug).ToListAsync()).Select(LibraryPaths.Of)],
        ];
        Assert.All(kinds, Assert.NotEmpty);
        return kinds.SelectMany(paths => paths).ToList();
    });
}

/// <summary>A demo of which a file lists five pages, and the same with room for all of them in one.</summary>
public sealed class SitemapHouse : IAsyncLifetime
{
    public const int PagesOfFile = 5;

    public TestHouse Narrow { get; } = new() { Settings = { ["Site:Demo"] = "true", ["Site:SitemapPages"] = $"{PagesOfFile}" } };

    public TestHouse Roomy { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        await Narrow.InitializeAsync();
        Roomy = await Narrow.Another();
    }

    public async ValueTask DisposeAsync()
    {
        await Roomy.DisposeAsync();
        await Narrow.DisposeAsync();
    }
}
