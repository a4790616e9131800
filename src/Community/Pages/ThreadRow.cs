using System.Linq.Expressions;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Community.Pages;

/// <summary>A thread in a list.</summary>
internal sealed class ThreadRow
{
    public Guid Id { get; init; }

    public string Title { get; init; } = "";

    public ThreadKind Kind { get; init; }

    public string Space { get; init; } = "";

    public string? By { get; init; }

    public DateTimeOffset LastPostAt { get; init; }

    public DateTimeOffset StartedAt { get; init; }

    public int AnswerCount { get; init; }

    public bool IsSolved { get; init; }

    public string Path => CommunityPaths.OfThread(Id);

    public string Answers => AnswerCount == 0 ? Kind == ThreadKind.Question ? "noch keine Antwort" : "noch niemand"
        : German.Count(AnswerCount, "Antwort", "Antworten");

    public static Expression<Func<Thread, ThreadRow>> Of(Db db)
    {
        var people = db.People;
        return one => new()
        {
            Id = one.Id,
            Title = one.Title,
            Kind = one.Kind,
            Space = one.Space!.Network != null ? one.Space.Network.Name
                : one.Space.Alliance != null ? one.Space.Alliance.Name : one.Space.Title,
            By = people.Where(person => person.Id == one.StartedBy).Select(person => person.Name).FirstOrDefault(),
            LastPostAt = one.LastPostAt,
            StartedAt = one.StartedAt,
            AnswerCount = one.AnswerCount,
            IsSolved = one.AcceptedId != null,
        };
    }
}

/// <summary>The orders of threads.</summary>
internal static class ThreadOrder
{
    public static readonly Keyset<Thread> Newest = Keyset<Thread>.Descending(one => one.LastPostAt).ThenDescending(one => one.Id);

    public static readonly Keyset<Thread> Oldest = Keyset<Thread>.Ascending(one => one.StartedAt).ThenAscending(one => one.Id);
}

/// <summary>A space in a list.</summary>
internal sealed class SpaceRow
{
    public Guid Id { get; init; }

    public string Slug { get; init; } = "";

    public string Name { get; init; } = "";

    public string Purpose { get; init; } = "";

    public SpaceKind Kind { get; init; }

    public SpaceDoor Door { get; init; }

    public DateTimeOffset? RestsSince { get; init; }

    public bool IsReadable { get; init; }

    public int Threads { get; init; }

    public DateTimeOffset? LastAt { get; init; }

    public string Path => CommunityPaths.Of(Slug);

    public string Mark => Kind == SpaceKind.Topic ? $"{Kind.Label}, {Door.Label}" : Kind.Label;

    /// <summary>All that the actor knows of: one query.</summary>
    public static async Task<IReadOnlyList<SpaceRow>> All(Db db, Actor me, CancellationToken cancel)
    {
        var (readable, threads) = (db.Spaces.ReadableBy(me, db).Select(one => one.Id), db.Threads.Standing);
        var rows = await db.Spaces.KnownTo(me, db).Select(one => new SpaceRow
        {
            Id = one.Id,
            Slug = one.Slug,
            Name = one.Network != null ? one.Network.Name : one.Alliance != null ? one.Alliance.Name : one.Title,
            Purpose = one.Purpose,
            Kind = one.Kind,
            Door = one.Door,
            RestsSince = one.RestsSince,
            IsReadable = readable.Contains(one.Id),
            Threads = threads.Count(thread => thread.SpaceId == one.Id),
            LastAt = threads.Where(thread => thread.SpaceId == one.Id).Max(thread => (DateTimeOffset?)thread.LastPostAt),
        }).ToListAsync(cancel);
        return [.. rows.OrderBy(one => one.Kind).ThenBy(one => Folding.Fold(one.Name), StringComparer.Ordinal)];
    }
}
