using Buendnisnetz.Alliances;

namespace Buendnisnetz.News.Pages;

/// <summary>The news that stand on pages of others.</summary>
internal static class NewsParts
{
    private const int MostOnAlliance = 4;
    private const int MostOnDesk = 5;
    private const int MostOfMany = 3;

    /// <summary>On the page of an alliance: the latest that this visitor may read.</summary>
    public static async Task<NewsOf?> OfOne(SlotVisit visit, Alliance alliance)
    {
        var news = await visit.Db.News.OfAlliance(alliance.Id).VisibleTo(visit.Me, visit.Db).Newest.Take(MostOnAlliance)
            .ToListAsync(visit.Cancel);
        return news.Count == 0 ? null : new(alliance, news);
    }

    /// <summary>For those who edit an alliance: what was changed last, drafts too.</summary>
    public static async Task<NewsOf?> ToEdit(SlotVisit visit, Alliance alliance)
    {
        var leads = visit.Me.Leads(alliance.Id);
        return new(alliance, await visit.Db.News.OfAlliance(alliance.Id).Where(item => leads || item.Visibility != Visibility.Restricted)
            .OrderByDescending(item => item.ChangedAt).Take(MostOnDesk).ToListAsync(visit.Cancel));
    }

    /// <summary>On the first page: the latest of all alliances.</summary>
    public static async Task<IReadOnlyList<NewsItem>?> OfAll(SlotVisit visit, Actor me) =>
        await visit.Db.News.Open.WithAlliance.Newest.Take(MostOfMany).ToListAsync(visit.Cancel);

    /// <summary>On the page of several alliances: the latest of these.</summary>
    public static async Task<NewsOfSeveral?> OfSeveral(SlotVisit visit, SeveralAlliances several)
    {
        var news = await visit.Db.News.Open.Where(item => several.Ids.Contains(item.AllianceId)).WithAlliance.Newest.Take(MostOfMany)
            .AsNoTracking()
            .ToListAsync(visit.Cancel);
        return news.Count == 0 ? null : new(several.CalledTo, news);
    }
}

/// <summary>Some news of one alliance.</summary>
internal sealed record NewsOf(Alliance Alliance, IReadOnlyList<NewsItem> Items);

/// <summary>Some news of several, with what these are called in the dative.</summary>
internal sealed record NewsOfSeveral(string CalledTo, IReadOnlyList<NewsItem> Items);
