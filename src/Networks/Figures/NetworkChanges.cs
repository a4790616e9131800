using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>What has changed among the member alliances of a network since a day: who came and went, who began, rested and ended.</summary>
/// <param name="Since">The day.</param>
/// <param name="Before">How many members stood where then.</param>
/// <param name="Today">How many stand where now.</param>
/// <param name="Deeds">What has happened, each with the alliances it happened to.</param>
internal sealed record NetworkChanges(DateOnly Since, IReadOnlyDictionary<LifeState, int> Before, IReadOnlyDictionary<LifeState, int> Today,
    IReadOnlyList<ChangeDeed> Deeds)
{
    /// <summary>Between two days; two queries.</summary>
    public static async Task<NetworkChanges> Of(Db db, Guid networkId, DateOnly since, DateOnly today, CancellationToken cancel)
    {
        var members = await db.Memberships.IgnoreAutoIncludes()
            .Where(member => member.NetworkId == networkId && member.AllianceId != null && member.CountsFrom != null)
            .OrderBy(member => member.Alliance!.SortKey)
            .Select(member => new ChangeMember(member.AllianceId!.Value, member.Alliance!.Name, member.CountsFrom!.Value,
                member.CountsUntil)).ToListAsync(cancel);
        var ids = members.Where(member => member.CountsOn(since) || member.CountsOn(today)).Select(member => member.AllianceId)
            .Distinct().ToList();
        var steps = await db.Set<LifeStep>().Where(step => ids.Contains(step.AllianceId) && step.TakenBackAt == null
            && step.TakesBack == null).Select(step => new ChangeStep(step.AllianceId, step.Number, step.State, step.On))
            .ToListAsync(cancel);
        var lives = steps.GroupBy(step => step.AllianceId).ToDictionary(life => life.Key, life => new ChangeLife(life));
        return Of(members, lives, since, today);
    }

    private static NetworkChanges Of(IReadOnlyList<ChangeMember> members, Dictionary<Guid, ChangeLife> lives, DateOnly since,
        DateOnly today)
    {
        var (then, now) = (On(members, since), On(members, today));
        var known = then.Concat(now).DistinctBy(member => member.AllianceId).ToList();
        List<ChangeDeed> deeds =
        [
            new("dazugekommen", Names(now.ExceptBy(then.Select(one => one.AllianceId), one => one.AllianceId))),
            new("ausgetreten", Names(then.ExceptBy(now.Select(one => one.AllianceId), one => one.AllianceId))),
            .. ChangeLife.Deeds.Select(deed => new ChangeDeed(deed.Label,
                Names(known.Where(one => lives[one.AllianceId].Has(deed.Is, since, today))))),
        ];
        return new(since, StatesOn(then, lives, since), StatesOn(now, lives, today), deeds);
    }

    private static List<ChangeMember> On(IEnumerable<ChangeMember> members, DateOnly day) =>
        [.. members.Where(member => member.CountsOn(day)).DistinctBy(member => member.AllianceId)];

    private static List<string> Names(IEnumerable<ChangeMember> members) => [.. members.Select(member => member.Name)];

    private static Dictionary<LifeState, int> StatesOn(IEnumerable<ChangeMember> members, Dictionary<Guid, ChangeLife> lives,
        DateOnly day) => members.CountBy(member => lives[member.AllianceId].StateOn(day)).ToDictionary();
}

/// <summary>Something that has happened, and to which alliances.</summary>
internal sealed record ChangeDeed(string Label, IReadOnlyList<string> Alliances);

/// <summary>A membership of an alliance, as far as it counts.</summary>
internal sealed record ChangeMember(Guid AllianceId, string Name, DateOnly CountsFrom, DateOnly? CountsUntil)
{
    public bool CountsOn(DateOnly day) => CountsFrom <= day && (CountsUntil is null || CountsUntil >= day);
}

/// <summary>A step in the life of an alliance.</summary>
internal sealed record ChangeStep(Guid AllianceId, int Number, LifeState State, FuzzyDate On);

/// <summary>The life of an alliance, as far as its steps are no mistakes.</summary>
internal sealed class ChangeLife(IEnumerable<ChangeStep> steps)
{
    private readonly List<ChangeStep> steps = [.. steps.OrderBy(step => step.Number)];

    /// <summary>What can happen, by the step and the state before it.</summary>
    public static IReadOnlyList<(string Label, Func<LifeState?, LifeState, bool> Is)> Deeds { get; } =
    [
        ("gegründet", (before, state) => state is LifeState.Active && before is null or LifeState.Idea or LifeState.Founding),
        ("in kreative Pause gegangen", (_, state) => state is LifeState.CreativePause),
        ("nach einer Pause wieder an der Arbeit", (before, state) => state is LifeState.Active && before is LifeState.CreativePause),
        ("beendet", (_, state) => state is LifeState.Ended),
    ];

    /// <summary>Where it stood at the end of that day; what is known only vaguely counts from its earliest day.</summary>
    public LifeState StateOn(DateOnly day) => (steps.LastOrDefault(step => step.On.Earliest <= day) ?? steps[0]).State;

    /// <summary>Whether a step of this kind was taken after the one day, until the other.</summary>
    public bool Has(Func<LifeState?, LifeState, bool> isOne, DateOnly after, DateOnly until) => steps.Index().Any(one =>
        one.Item.On.Earliest > after && one.Item.On.Earliest <= until
        && isOne(one.Index == 0 ? null : steps[one.Index - 1].State, one.Item.State));
}
