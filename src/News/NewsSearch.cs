using Buendnisnetz.Alliances;

namespace Buendnisnetz.News;

/// <summary>What the search of the house finds of news.</summary>
internal static class NewsSearch
{
    public static Searchable<NewsItem> News { get; } = new Searchable<NewsItem>("Neuigkeit", "Neuigkeiten", Documents)
        .Shows<Alliance>((db, id) => db.News.OfAlliance(id).Select(item => item.Id));

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var news = await db.News.WithAlliance.AsNoTracking()
            .Where(item => ids.Contains(item.Id) && item.PublishedAt != null && item.Visibility != Visibility.Restricted)
                .ToListAsync(cancel);
        return [.. news.Select(Document)];
    }

    private static SearchDocument Document(NewsItem item) =>
        new SearchDocument(item.Id, item.Title, item.PathIn(item.Alliance), item.Visibility, item.AllianceId)
            .With("Kurz gesagt", item.Teaser, 2).With("Text", Markdown.ToWords(item.Body)).With("Bündnis", item.Alliance.Name);
}
