namespace Buendnisnetz.Accounts;

/// <summary>What a retention rule did one night.</summary>
public sealed class RetentionRun : Entity
{
    private RetentionRun() { }

    /// <summary>The rule.</summary>
    public string Code { get; private init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    /// <summary>How much was deleted.</summary>
    public int Count { get; private init; }

    internal static RetentionRun Of(RetentionRule rule, int count, DateTimeOffset at) => new() { Code = rule.Code, Count = count, At = at };
}

/// <summary>Due every night: everything whose time is over goes.</summary>
public sealed record RetentionNight;

/// <summary>Follows all retention rules, one after the other.</summary>
internal sealed class FollowRetentionRules(Db db, TimeProvider clock) : Work<RetentionNight>
{
    public override async Task Do(RetentionNight payload, CancellationToken cancel)
    {
        foreach (var rule in db.Catalog.Of<RetentionRule>())
            db.Add(RetentionRun.Of(rule, await rule.Delete(db, clock.Now - rule.KeptFor, cancel), clock.Now));
    }
}
