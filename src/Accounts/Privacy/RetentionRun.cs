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

/// <summary>One rule is to be followed.</summary>
/// <param name="Code">The rule.</param>
internal sealed record FollowRule(string Code);

/// <summary>Has every rule followed by a job of its own: one that fails does not keep the others from deleting.</summary>
internal sealed class FollowRetentionRules(Db db, TimeProvider clock) : Work<RetentionNight>
{
    public override Task Do(RetentionNight payload, CancellationToken cancel)
    {
        db.FanOut(db.Catalog.Of<RetentionRule>(), rule => new FollowRule(rule.Code), rule => rule.Code, $"{clock.Today:yyyy-MM-dd}",
            clock.Now);
        return Task.CompletedTask;
    }
}

/// <summary>Follows one rule and notes what it did.</summary>
internal sealed class FollowOneRule(Db db, TimeProvider clock) : Work<FollowRule>
{
    public override async Task Do(FollowRule payload, CancellationToken cancel)
    {
        if (db.Catalog.Of<RetentionRule>().FirstOrDefault(rule => rule.Code == payload.Code) is not { } rule) return;
        db.Add(RetentionRun.Of(rule, await rule.Delete(db, clock.Now - rule.KeptFor, cancel), clock.Now));
    }
}
