using Buendnisnetz.Alliances;

namespace Buendnisnetz.News.Pages;

/// <summary>The news that stand on pages of others.</summary>
internal static class NewsParts
{
    private const int MostOnAlliance = 4;
    private const int MostOnDesk = 5;
    private const int MostOfMany = 3;

    /// <summary>On the page of an alliance: the latest that this visitor may read.</summary>
    public static async Task<IReadOnlyList<NewsItem>> Of(Db db, Alliance alliance, Actor me, CancellationToken cancel) =>
        await db.News.OfAlliance(alliance.Id).VisibleTo(me, db).Newest.Take(MostOnAlliance).ToListAsync(cancel);

    /// <summary>For those who edit an alliance: what was changed last, drafts too.</summary>
    public static async Task<IReadOnlyList<NewsItem>> ToEdit(Db db, Alliance alliance, Actor me, CancellationToken cancel)
    {
        var leads = me.Leads(alliance.Id);
        return await db.News.OfAlliance(alliance.Id).Where(item => leads || item.Visibility != Visibility.Restricted)
            .OrderByDescending(item => item.ChangedAt).Take(MostOnDesk).ToListAsync(cancel);
    }

    /// <summary>On the first page: the latest of all alliances.</summary>
    public static async Task<IReadOnlyList<NewsItem>> OfAll(Db db, CancellationToken cancel) =>
        await db.News.Open.WithAlliance.Newest.Take(MostOfMany).ToListAsync(cancel);

    /// <summary>On the page of several alliances: the latest of these.</summary>
    public static async Task<IReadOnlyList<NewsItem>> Of(Db db, SeveralAlliances several, CancellationToken cancel) =>
        await db.News.Open.Where(item => several.Ids.Contains(item.AllianceId)).WithAlliance.Newest.Take(MostOfMany).AsNoTracking()
            .ToListAsync(cancel);
}
