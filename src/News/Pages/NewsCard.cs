using Buendnisnetz.Alliances;

namespace Buendnisnetz.News.Pages;

/// <summary>A news item in a list.</summary>
internal sealed record NewsCard(string Title, string Teaser, string Path, DateTimeOffset? At, Guid? FileId, string? Alt, string? Credit,
    string? Alliance)
{
    /// <summary>Among the news of its own alliance.</summary>
    public static NewsCard Of(NewsItem item, Alliance alliance) => From(item, alliance, null);

    /// <summary>Among the news of several alliances.</summary>
    public static NewsCard Of(NewsItem item) => From(item, item.Alliance, item.Alliance.Name);

    private static NewsCard From(NewsItem item, Alliance alliance, string? name) => new(item.Title, item.Teaser,
        item.PathIn(alliance), item.PublishedAt, item.PictureFileId, item.PictureAlt, item.PictureCredit, name);
}
