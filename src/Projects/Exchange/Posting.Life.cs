namespace Buendnisnetz.Projects;

/// <summary>The life of a request or an offer: open, answered, at an end; each turn is a fact with date and author.</summary>
public sealed partial class Posting
{
    /// <summary>So long before its last day its team is reminded, in days.</summary>
    public const int ReminderDays = 2;

    private readonly List<PostingTurn> turns = [];

    /// <summary>Where it stands.</summary>
    public PostingState State { get; private set; }

    /// <summary>What it has been through, where it was loaded.</summary>
    public IReadOnlyList<PostingTurn> Turns => turns;

    /// <summary>How many have answered.</summary>
    public int AnswerCount { get; private set; }

    /// <summary>When its team was reminded of its last day, in UTC; null while it was not.</summary>
    public DateTimeOffset? RemindedAt { get; private set; }

    /// <summary>Whether it has helped; null while nobody has said.</summary>
    public Help? Helped { get; private set; }

    /// <summary>What came of it, in a sentence.</summary>
    public string? Outcome { get; private set; }

    /// <summary>Whether it has ended.</summary>
    public bool IsOver => State is PostingState.Closed or PostingState.Expired;

    /// <summary>Why it takes no answer; null where it does.</summary>
    public string? ObstacleToAnswer(DateTimeOffset at) => IsOver || ExpiresOn < at.BerlinDay
        ? "Dieser Eintrag ist abgelaufen oder geschlossen. Er nimmt keine Antworten mehr an."
        : State == PostingState.Resting ? "Das Bündnis macht gerade Pause. Dieser Eintrag ruht so lange." : null;

    /// <summary>Somebody answers.</summary>
    public PostingAnswer Answer(Answerer who, string words, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAnswer(at));
        if (State == PostingState.Open) Enter(PostingState.Answered, null, null, at);
        AnswerCount++;
        Raise(new PostingAnswered(Id, who.PersonId, at));
        return PostingAnswer.To(this, who, words, at);
    }

    /// <summary>Why it cannot be prolonged; null where it can.</summary>
    public string? ObstacleToProlonging(DateTimeOffset at) =>
        ObstacleToChange() ?? (Prolonged(at) <= ExpiresOn ? "Dieser Eintrag steht schon so lange hier, wie er kann." : null);

    /// <summary>Lets it stand three months longer.</summary>
    public void Prolong(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToProlonging(at));
        (ExpiresOn, RemindedAt) = (Prolonged(at), null);
        Changed(by, at);
    }

    /// <summary>Ends it, and says whether it has helped.</summary>
    public void Close(Help helped, string? outcome, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToOutcome());
        if (!IsOver) Enter(PostingState.Closed, null, by, at);
        (Helped, Outcome) = (helped, Trimmed(outcome));
        Changed(by, at);
    }

    /// <summary>Why nobody can say any more whether it has helped; null where one can.</summary>
    public string? ObstacleToOutcome() => Helped is null ? null : "Ob es geholfen hat, ist schon gesagt. Vielen Dank.";

    /// <summary>Ends it without a word about its outcome, because its alliance pauses or ends.</summary>
    public void Close(string reason, Guid? by, DateTimeOffset at)
    {
        if (IsOver) return;
        Enter(PostingState.Closed, reason, by, at);
        Changed(by, at);
    }

    /// <summary>Rests with its alliance.</summary>
    public void Rest(string reason, Guid? by, DateTimeOffset at)
    {
        if (!State.Next.Contains(PostingState.Resting)) return;
        Enter(PostingState.Resting, reason, by, at);
        Changed(by, at);
    }

    /// <summary>Wakes with its alliance; what expired meanwhile does not come back.</summary>
    public void Wake(Guid? by, DateTimeOffset at)
    {
        if (State != PostingState.Resting) return;
        Enter(ExpiresOn < at.BerlinDay ? PostingState.Expired : AnswerCount > 0 ? PostingState.Answered : PostingState.Open, null, by, at);
        Changed(by, at);
    }

    /// <summary>Why it does not come back from what a step of its alliance did to it at this moment; null where it does.</summary>
    public string? ObstacleToComingBack(DateTimeOffset moment) =>
        Last?.RecordedAt != moment ? $"{Title.Quoted} ist inzwischen {State.Label}. Das bleibt so."
        : Helped is not null ? $"{Title.Quoted} bleibt geschlossen: Inzwischen ist gesagt, ob es geholfen hat." : null;

    /// <summary>What its alliance did to it was a mistake: it stands where it stood. What expired meanwhile has expired.</summary>
    public void ComeBack(DateTimeOffset moment, Guid? by, DateTimeOffset at)
    {
        if (ObstacleToComingBack(moment) is not null || turns.Count < 2) return;
        var before = turns.OrderBy(turn => turn.Id).ElementAt(turns.Count - 2).State;
        var now = before != PostingState.Resting && ExpiresOn < at.BerlinDay ? PostingState.Expired : before;
        turns.Add(new(Id, at, now, null, by));
        State = now;
        Changed(by, at);
    }

    private PostingTurn? Last => turns.MaxBy(turn => turn.Id);

    /// <summary>Whether its last day has passed and it does not know yet.</summary>
    public bool IsDueToExpire(DateTimeOffset at) => !IsOver && State != PostingState.Resting && ExpiresOn < at.BerlinDay;

    /// <summary>Its last day has passed.</summary>
    public void Expire(DateTimeOffset at)
    {
        Refusal.On(IsDueToExpire(at) ? null : "Dieser Eintrag läuft noch.");
        Enter(PostingState.Expired, null, null, at);
        Changed(null, at);
    }

    /// <summary>Whether its team is to be reminded of its last day.</summary>
    public bool IsDueToRemind(DateTimeOffset at) => !IsOver && State != PostingState.Resting && RemindedAt is null
        && ExpiresOn >= at.BerlinDay && ExpiresOn <= at.BerlinDay.AddDays(ReminderDays);

    /// <summary>Its team is reminded.</summary>
    public void Remind(DateTimeOffset at) => RemindedAt = at;

    private DateOnly Prolonged(DateTimeOffset at)
    {
        var (longer, most) = (ExpiresOn.AddMonths(UsualMonths), at.BerlinDay.AddMonths(MostMonths));
        return longer < most ? longer : most;
    }

    private void Enter(PostingState next, string? reason, Guid? by, DateTimeOffset at)
    {
        Refusal.On(turns.Count == 0 || State.Next.Contains(next) ? null : $"Was {State.Label} ist, kann nicht {next.Label} sein.");
        turns.Add(new(Id, at, next, reason, by));
        (State, ChangedAt) = (next, at);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>A turn in the life of a request or an offer.</summary>
public sealed class PostingTurn
{
    private PostingTurn() { }

    internal PostingTurn(Guid postingId, DateTimeOffset at, PostingState state, string? reason, Guid? by) =>
        (PostingId, RecordedAt, State, Reason, RecordedBy) = (postingId, at, state, reason, by);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The request or offer.</summary>
    public Guid PostingId { get; private init; }

    /// <summary>The state it entered.</summary>
    public PostingState State { get; private init; }

    /// <summary>Why, where that is not plain.</summary>
    public string? Reason { get; private init; }

    /// <summary>Who turned it; null after erasure and for the system.</summary>
    public Guid? RecordedBy { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset RecordedAt { get; private init; }
}
