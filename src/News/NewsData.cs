namespace Buendnisnetz.News;

/// <summary>What the news know about a person, and where they are found.</summary>
internal static class NewsData
{
    public static ProcessingActivity Activity { get; } = new(
        "Neuigkeiten der Bündnisse", "Familien und Partner lesen, was es im Bündnis Neues gibt.", ProcessingActivity.CommonTask,
        "Koordinierende und alle, die für ein Bündnis schreiben", "Wer etwas geschrieben hat", typeof(NewsItem))
    {
        Readers = "Wer geschrieben hat, liest nur die Person selbst.",
        Kept = "Solange die Neuigkeit besteht; mit dem Konto verschwindet, wer sie geschrieben hat."
    };

    public static PersonalData Written { get; } = PersonalData.Of<NewsItem>("Neuigkeiten, die Sie geschrieben haben",
        news => news.WrittenBy,
        news => [("Titel", news.Title), ("Geändert", news.ChangedAt.LongMoment)], OnErasure.Forget);

    public static SitemapRows Sitemap { get; } = new("neuigkeiten", db => db.News.Open.Select(item => new SitemapRow
    {
        Id = item.Id,
        Slug = item.Slug,
        Below = item.Alliance.Slug,
        ChangedAt = item.ChangedAt,
    }), row => NewsPaths.Of(row.Below!, row.Slug));
}
