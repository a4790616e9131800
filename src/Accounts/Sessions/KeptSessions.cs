using Microsoft.Extensions.Caching.Memory;

namespace Buendnisnetz.Accounts;

/// <summary>
/// Who is signed in, kept as long as nothing of it is written: a session that is ended, a seat that is given up and a person who is locked
/// are known at once on this node, and on the others as soon as they hear of it (ADR 0010).
/// </summary>
internal sealed class KeptSessions(WriteMarks marks, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(1); // Seats begin and end with the clock.

    private readonly MemoryCache sessions = new(new MemoryCacheOptions { SizeLimit = 10_000 });

    /// <summary>Who holds this secret; null where nobody does any more.</summary>
    public async Task<OpenSession?> Find(Db db, string secret, CancellationToken cancel)
    {
        var (hash, now) = (Secret.Hash(secret), clock.Now);
        if (sessions.TryGetValue(hash, out Kept? kept) && kept is not null && kept.Until > now && marks.IsHeard
            && marks.IsUntouched(kept.Read, kept.Since)) return kept.Session.IsOpenAt(now) ? kept.Session : null;
        var since = marks.Moment;
        using var reading = ReadTrail.Begin();
        var session = await db.FindSession(hash, now, cancel);
        if (session is not null && reading.IsKeepable) Keep(hash, new(session, reading.Keys, since, EndOfMinute(now)));
        return session;
    }

    /// <inheritdoc />
    public void Dispose() => sessions.Dispose();

    private void Keep(string hash, Kept kept) => sessions.Set(hash, kept, new MemoryCacheEntryOptions
    {
        Size = 1,
        AbsoluteExpirationRelativeToNow = Longest,
    });

    private static DateTimeOffset EndOfMinute(DateTimeOffset now) => now.AddTicks(Longest.Ticks - now.UtcTicks % Longest.Ticks);

    private sealed record Kept(OpenSession Session, IReadOnlyList<MarkKey> Read, int Since, DateTimeOffset Until);
}
