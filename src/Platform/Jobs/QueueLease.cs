namespace Buendnisnetz.Platform;

/// <summary>
/// Leases what is due, the urgent before the rest, so that no two workers on any node take the same. A lease counts the attempt and
/// moves DueAt to its own end: when a worker dies, its work is due again after it. One sibling per database.
/// </summary>
public abstract class QueueLease
{
    private static readonly Priority[] InOrder = [.. Enum.GetValues<Priority>().Order()];

    /// <summary>How a row is locked while it is chosen.</summary>
    protected abstract string Locking { get; }

    /// <summary>The id of the leased job, or null where nothing of at least this priority is due.</summary>
    public Task<Guid?> NextJob(Db db, Priority atLeast, DateTimeOffset now, TimeSpan lease, CancellationToken cancel) =>
        Claim(db, Statement("jobs", atLeast, "", _ => ""), [now.UtcDateTime, (now + lease).UtcDateTime], cancel);

    /// <summary>
    /// The id of the leased mail, or null where nothing is due that may leave now: to a domain that got as many mails within the last
    /// minute as the pace allows, only what is urgent goes. Leases are taken one after the other, so that the count is right.
    /// </summary>
    public async Task<Guid?> NextMail(Db db, Priority atLeast, MailPace pace, DateTimeOffset now, TimeSpan lease, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock("outbox", cancel);
        var sql = Statement("outbox", atLeast, ", carried_at = {0}", priority => priority == Priority.Urgent ? "" : InPace);
        var id = await Claim(db, sql,
            [now.UtcDateTime, (now + lease).UtcDateTime, now.AddMinutes(-1).UtcDateTime, pace.PerMinuteAndDomain], cancel);
        await turn.CommitAsync(cancel);
        return id;
    }

    private const string InPace = """
         AND domain NOT IN (SELECT domain FROM outbox WHERE carried_at > {2} AND domain <> '' GROUP BY domain HAVING COUNT(*) >= {3})
        """;

    // One look for each priority: every one of them finds its first row by the index (state, priority, due_at), however much waits behind
    // it.
    private string Statement(string table, Priority atLeast, string more, Func<Priority, string> condition) => $$"""
        UPDATE {{table}} SET due_at = {1}, attempts = attempts + 1{{more}} WHERE id = COALESCE({{string.Join(", ", InOrder
            .Where(priority => priority <= atLeast).Select(priority => $"({First(table, priority, condition(priority))})"))}}, NULL)
        RETURNING id AS "Value"
        """;

    private string First(string table, Priority priority, string condition) => $$"""
        SELECT id FROM {{table}} WHERE state = 'Waiting' AND priority = {{(int)priority}} AND due_at <= {0}{{condition}}
        ORDER BY due_at, id LIMIT 1{{Locking}}
        """;

    private static async Task<Guid?> Claim(Db db, string sql, object[] values, CancellationToken cancel)
    {
        var claimed = await db.Database.SqlQueryRaw<Guid>(sql, values).ToListAsync(cancel);
        return claimed.Count == 0 ? null : claimed[0];
    }
}
