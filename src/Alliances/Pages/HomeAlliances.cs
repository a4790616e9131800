namespace Buendnisnetz.Alliances.Pages;

/// <summary>The alliances on the home page: figures, map, what is new.</summary>
internal sealed record HomeAlliances(int Alliances, IReadOnlyList<AllianceDot> Dots, IReadOnlyList<NewsItem> News)
{
    private const int MostNews = 3;

    public static async Task<HomeAlliances> Load(Db db, CancellationToken cancel)
    {
        var dots = await db.Alliances.Living.ByName.AsDots.ToListAsync(cancel);
        var news = await db.News.Open.Include(item => item.Alliance).Newest.Take(MostNews).ToListAsync(cancel);
        return new(dots.Count, dots, news);
    }
}
