namespace Buendnisnetz.Community;

/// <summary>A question with answers to choose from, until a day; its result is seen by whoever reads the thread.</summary>
internal sealed class Poll : Entity
{
    private const int Fewest = 2, Most = 12, MostMonths = 6;

    private readonly List<PollOption> options = [];

    private Poll() { }

    /// <summary>The thread it stands in; each has one at most.</summary>
    public Guid ThreadId { get; private set; }

    /// <summary>What is asked.</summary>
    public string Question { get; private set; } = "";

    /// <summary>Whether several answers may be chosen.</summary>
    public bool TakesSeveral { get; private init; }

    /// <summary>The last day on which one votes.</summary>
    public DateOnly EndsOn { get; private init; }

    /// <summary>Who asks; null after erasure.</summary>
    public Guid? AskedBy { get; private set; }

    /// <summary>When it was asked, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>The answers to choose from, in order.</summary>
    public IReadOnlyList<PollOption> Options => options;

    /// <summary>Its thread is joined into another one that has no poll.</summary>
    public void GoTo(Guid thread) => ThreadId = thread;

    /// <summary>Whether one votes on this day.</summary>
    public bool IsOpenOn(DateOnly day) => day <= EndsOn;

    /// <summary>Why it cannot be asked like this; null where it can.</summary>
    public static string? ObstacleTo(PollDraft draft, DateOnly today) =>
        Folding.Fold(draft.Question).Length < 3 ? "Bitte schreiben Sie die Frage der Umfrage."
        : draft.Answers.Count is < Fewest or > Most ? $"Eine Umfrage hat {Fewest} bis {Most} Antworten, jede in einer Zeile."
        : draft.Answers.Any(answer => answer.Length > 200) ? "Eine Antwort hat höchstens 200 Zeichen."
        : draft.EndsOn < today ? "Der letzte Tag liegt in der Vergangenheit."
        : draft.EndsOn > today.AddMonths(MostMonths) ? "Eine Umfrage läuft höchstens ein halbes Jahr." : null;

    /// <summary>Asks in a thread.</summary>
    public static Poll Ask(Guid thread, PollDraft draft, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(draft, at.BerlinDay));
        var made = new Poll
        {
            ThreadId = thread,
            Question = draft.Question.Trim(),
            TakesSeveral = draft.TakesSeveral,
            EndsOn = draft.EndsOn,
            AskedBy = by,
            AskedAt = at,
        };
        made.options.AddRange(draft.Answers.Select((answer, place) => new PollOption(made.Id, place, answer)));
        return made;
    }

    /// <summary>Why one cannot vote so; null where one can.</summary>
    public string? ObstacleToVoting(IReadOnlyCollection<Guid> chosen, DateOnly today) =>
        !IsOpenOn(today) ? $"Die Umfrage ist seit dem {EndsOn.Long} zu Ende."
        : chosen.Any(id => options.TrueForAll(option => option.Id != id)) ? "Diese Antwort gibt es nicht."
        : chosen.Count == 0 ? "Bitte wählen Sie eine Antwort."
        : chosen.Count > 1 && !TakesSeveral ? "Bitte wählen Sie eine einzige Antwort." : null;
}

/// <summary>What a poll asks.</summary>
/// <param name="Question">The question.</param>
/// <param name="Answers">The answers to choose from, in order.</param>
/// <param name="TakesSeveral">Whether several may be chosen.</param>
/// <param name="EndsOn">The last day on which one votes.</param>
internal sealed record PollDraft(string Question, IReadOnlyList<string> Answers, bool TakesSeveral, DateOnly EndsOn);

/// <summary>An answer to choose from.</summary>
internal sealed class PollOption
{
    private PollOption() { }

    public PollOption(Guid poll, int place, string text) => (PollId, Place, Text) = (poll, place, text);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid PollId { get; private init; }

    public int Place { get; private init; }

    public string Text { get; private init; } = "";
}

/// <summary>Somebody has chosen an answer.</summary>
internal sealed class PollVote
{
    private PollVote() { }

    public PollVote(Guid poll, Guid option, Guid person, DateTimeOffset at) =>
        (PollId, OptionId, PersonId, At) = (poll, option, person, at);

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid PollId { get; private init; }

    public Guid OptionId { get; private init; }

    /// <summary>Who; null after erasure: the vote goes on counting.</summary>
    public Guid? PersonId { get; private set; }

    public DateTimeOffset At { get; private init; }
}
