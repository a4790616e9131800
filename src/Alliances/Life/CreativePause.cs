using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Buendnisnetz.Alliances;

/// <summary>
/// A kreative Pause: project work rests, everything that is there stays, and for each target group somebody answers
/// (003:9-11). It has an author, a beginning, and a day on which somebody looks back; it ends when the alliance wakes or ends.
/// </summary>
public sealed class CreativePause : Entity
{
    private readonly List<PauseDuty> duties = [];
    private readonly List<PauseSettlement> settlements = [];

    private readonly bool isBegunHere;

    private CreativePause() { }

    internal CreativePause(Guid allianceId, PausePlan plan, Guid? by, DateTimeOffset at)
    {
        (AllianceId, From, LookBackOn, Notice) = (allianceId, plan.From, plan.LookBackOn, plan.Notice.Trim());
        (RecordedBy, RecordedAt, isBegunHere) = (by, at, true);
        settlements.AddRange(plan.Things.Select(thing => new PauseSettlement(Id, thing)));
    }

    // Set by the database, which tells it what it has loaded; what has just begun is whole.
    private ILazyLoader? Parts { get; set; }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>Since when, as exactly as it is known.</summary>
    public FuzzyDate From { get; private init; }

    /// <summary>The day on which somebody is asked how it goes on.</summary>
    public DateOnly LookBackOn { get; private set; }

    /// <summary>The kind words that stand on the public page.</summary>
    public string Notice { get; private init; } = "";

    /// <summary>Who answers for which group while the alliance rests.</summary>
    public IReadOnlyList<PauseDuty> Duties => Whole(duties);

    /// <summary>What became of each running thing.</summary>
    public IReadOnlyList<PauseSettlement> Settlements => Whole(settlements);

    /// <summary>Who recorded it; null after erasure and for the system.</summary>
    public Guid? RecordedBy { get; private set; }

    /// <summary>When it was recorded, in UTC.</summary>
    public DateTimeOffset RecordedAt { get; private init; }

    /// <summary>When the look-back was asked for, in UTC; null until then.</summary>
    public DateTimeOffset? AskedAt { get; private set; }

    /// <summary>When those who were silent were reminded, in UTC.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>When the office was asked because nobody answered, in UTC.</summary>
    public DateTimeOffset? EscalatedAt { get; private set; }

    /// <summary>When it ended, in UTC; null while the alliance rests.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>Whether the alliance rests because of it.</summary>
    public bool IsInForce => EndedAt is null;

    /// <summary>Whether somebody has been asked how it goes on and has not answered.</summary>
    public bool WaitsForAnAnswer => IsInForce && AskedAt is not null;

    /// <summary>The groups that are promised somebody who answers (INV-05).</summary>
    public Audience Audiences => Duties.Aggregate(Audience.None, (all, duty) => all | duty.Audiences);

    /// <summary>What is to be done about the look-back at this moment.</summary>
    public LookBack LookBackDue(DateTimeOffset at) => this switch
    {
        { IsInForce: false } => LookBack.Nothing,
        { AskedAt: null } => LookBackOn <= at.BerlinDay ? LookBack.Ask : LookBack.Nothing,
        { RemindedAt: null } => at - AskedAt >= TimeSpan.FromDays(14) ? LookBack.Remind : LookBack.Nothing,
        { EscalatedAt: null } => at - RemindedAt >= TimeSpan.FromDays(14) ? LookBack.Escalate : LookBack.Nothing,
        _ => at - EscalatedAt >= TimeSpan.FromDays(90) ? LookBack.Escalate : LookBack.Nothing,
    };

    /// <summary>Says that this was done.</summary>
    public void Did(LookBack what, DateTimeOffset at)
    {
        if (what == LookBack.Ask) AskedAt = at;
        if (what == LookBack.Remind) RemindedAt = at;
        if (what == LookBack.Escalate) EscalatedAt = at;
    }

    internal void Answers(ContactPoint point, Audience audiences) => duties.Add(new PauseDuty(Id, point.Id, audiences));

    internal void AnswerAnew(IReadOnlyDictionary<Guid, Audience> points)
    {
        var known = Whole(duties, nameof(Duties));
        known.RemoveAll(duty => !points.ContainsKey(duty.ContactPointId));
        foreach (var (point, audiences) in points)
            if (known.Find(duty => duty.ContactPointId == point) is { } duty) duty.AnswerFor(audiences);
            else known.Add(new PauseDuty(Id, point, audiences));
    }

    internal void Prolong(DateOnly lookBackOn) =>
        (LookBackOn, AskedAt, RemindedAt, EscalatedAt) = (lookBackOn, null, null, null);

    internal void End(DateTimeOffset at) => EndedAt ??= at;

    internal void Reopen() => EndedAt = null;

    private List<T> Whole<T>(List<T> part, [CallerMemberName] string name = "") =>
        isBegunHere ? part : Loaded.Whole(this, Parts, part, name);
}

/// <summary>What is to be done about a look-back.</summary>
public enum LookBack
{
    /// <summary>Nothing today.</summary>
    Nothing,

    /// <summary>Coordinator and deputy are asked; without a deputy, the office too.</summary>
    Ask,

    /// <summary>They are asked again.</summary>
    Remind,

    /// <summary>Nobody answered: the office is asked.</summary>
    Escalate,
}

/// <summary>A contact point that answers for some groups while the alliance rests.</summary>
public sealed class PauseDuty
{
    private PauseDuty() { }

    internal PauseDuty(Guid pauseId, Guid contactPointId, Audience audiences) =>
        (PauseId, ContactPointId, Audiences) = (pauseId, contactPointId, audiences);

    /// <summary>The pause.</summary>
    public Guid PauseId { get; private init; }

    /// <summary>The contact point.</summary>
    public Guid ContactPointId { get; private init; }

    /// <summary>For whom it answers.</summary>
    public Audience Audiences { get; private set; }

    internal void AnswerFor(Audience audiences) => Audiences = audiences;
}
