namespace Buendnisnetz.Events;

/// <summary>
/// What two or more parties have agreed at an event to do together (000:15). It counts, and everybody may read of it, once two of them
/// have confirmed it by mail. What it is stands here; its life and what comes of it have files of their own.
/// </summary>
public sealed partial class Agreement : Entity
{
    /// <summary>For how many days after the event it can be noted by whoever was there.</summary>
    public const int DaysAtTable = 14;

    private readonly List<AgreementParty> parties = [];

    private Agreement() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The event, where it was loaded.</summary>
    public Event? Event { get; private set; }

    /// <summary>The item of the programme in which they met; null where nobody said so, or where the item is gone.</summary>
    public Guid? SessionId { get; private set; }

    /// <summary>The item of the programme, where it was loaded.</summary>
    public Session? Session { get; private set; }

    /// <summary>What they do together.</summary>
    public string Purpose { get; private init; } = "";

    /// <summary>What comes next; null where nobody said so.</summary>
    public string? NextStep { get; private init; }

    /// <summary>By when, as exactly as that was said.</summary>
    public FuzzyDate? NextStepOn { get; private init; }

    /// <summary>When it was noted, in UTC.</summary>
    public DateTimeOffset NotedAt { get; private init; }

    /// <summary>Who of the team has noted it; null where the first of the parties did.</summary>
    public Guid? NotedById { get; private set; }

    /// <summary>The key of the form it was noted with: a form that is sent twice makes one agreement.</summary>
    public Guid FormKey { get; private init; }

    /// <summary>The day of the event, from which the months are counted.</summary>
    public DateOnly CountsFrom { get; private init; }

    /// <summary>Who agrees, in the order in which they were noted; where they were loaded.</summary>
    public IReadOnlyList<AgreementParty> Parties => parties;

    /// <summary>Those who have confirmed it and still take part.</summary>
    public IEnumerable<AgreementParty> Confirmed => parties.Where(party => party.IsConfirmed).OrderBy(party => party.Position);

    /// <summary>Why nothing can be noted for this event yet, or any more; null where it can. Nobody notes before its day.</summary>
    public static string? ObstacleToNoting(Event planned, DateTimeOffset at) => planned.StateAt(at) switch
    {
        EventState.Draft => "Die Veranstaltung ist noch ein Entwurf.",
        EventState.Cancelled or EventState.Postponed => $"Die Veranstaltung ist {planned.StateAt(at).Label}.",
        EventState.Held => null,
        _ when planned.Time.Day <= at.BerlinDay => null,
        _ => $"Vereinbarungen lassen sich ab dem Tag der Veranstaltung festhalten ({planned.Time}).",
    };

    /// <summary>Why whoever was there cannot note anything; null where they can.</summary>
    public static string? ObstacleAtTable(Event planned, DateTimeOffset at) => ObstacleToNoting(planned, at)
        ?? (at <= planned.EndsAt.AddDays(DaysAtTable) ? null : "Die zwei Wochen nach der Veranstaltung sind vorbei. Das Team der "
            + "Veranstaltung trägt gern noch nach, was Sie vereinbart haben.");

    /// <summary>Notes what was agreed.</summary>
    /// <param name="planned">The event.</param>
    /// <param name="draft">What was agreed, and by whom.</param>
    /// <param name="key">The key of the form.</param>
    /// <param name="by">Who of the team notes it; null where one of the parties does.</param>
    /// <param name="at">Now, in UTC.</param>
    public static Agreement Note(Event planned, AgreementDraft draft, Guid key, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToNoting(planned, at) ?? draft.Objections().FirstOrDefault()?.Sentence);
        var noted = new Agreement
        {
            EventId = planned.Id,
            SessionId = draft.SessionId,
            Purpose = draft.Purpose.Trim(),
            NextStep = string.IsNullOrWhiteSpace(draft.NextStep) ? null : draft.NextStep.Trim(),
            NextStepOn = draft.NextStepOn,
            NotedAt = at,
            NotedById = by,
            FormKey = key,
            CountsFrom = planned.Time.Day ?? planned.On!.Value.Latest,
        };
        foreach (var (position, party) in draft.Parties.Index()) noted.parties.Add(new(noted.Id, party, position + 1));
        noted.Raise(new AgreementNoted(planned.Id, noted.Id, by, at));
        return noted;
    }
}
