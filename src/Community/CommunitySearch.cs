namespace Buendnisnetz.Community;

/// <summary>What the search of the house finds of the community, for those who may read it at the moment they search.</summary>
internal static class CommunitySearch
{
    private const int MostPosts = 300;

    public static Searchable<Thread> Threads { get; } = new Searchable<Thread>("Gespräch", "Gespräche der Gemeinschaft", Documents)
        .StaleBy<PostChanged>();

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var threads = await db.Threads.AsNoTracking().Standing.WithSpace.Where(one => ids.Contains(one.Id)).ToListAsync(cancel);
        var posts = await db.Posts.AsNoTracking().Shown.Where(one => ids.Contains(one.ThreadId)).OrderBy(one => one.WrittenAt)
            .ThenBy(one => one.Id).Select(one => new { one.ThreadId, one.Id, one.IsOpening, one.Text }).ToListAsync(cancel);
        var of = posts.ToLookup(one => one.ThreadId);
        return [.. threads.Select(thread => of[thread.Id].Take(MostPosts).Aggregate(Document(thread), (document, post) => document
            .With(post.Id == thread.AcceptedId ? "Das hat geholfen" : post.IsOpening ? thread.Kind.Label : "Antwort",
                Markdown.ToWords(post.Text), post.IsOpening || post.Id == thread.AcceptedId ? 2 : 1)))];
    }

    private static SearchDocument Document(Thread thread) =>
        new SearchDocument(thread.Id, thread.Title, thread.Path, Visibility.Near, thread.SpaceId)
        { Mark = thread.AcceptedId is null ? null : "beantwortet" }.With("Raum", thread.Space!.Name);
}
