namespace Buendnisnetz.Projects;

/// <summary>
/// A better text that an imitation proposes to its direct origin. The origin's team compares and accepts it, or declines with a sentence;
/// until then whoever proposed it may withdraw it. An imitation has one open proposal for each text at most.
/// </summary>
public sealed class Improvement : Entity
{
    private Improvement() { }

    /// <summary>The tie between the imitation and its origin.</summary>
    public Guid AdoptionId { get; private init; }

    /// <summary>The tie, where it was loaded.</summary>
    public Adoption? Adoption { get; private set; }

    /// <summary>The stable name of the text: "steps".</summary>
    public string Code { get; private init; } = "";

    /// <summary>What the origin said when it was proposed.</summary>
    public string Before { get; private init; } = "";

    /// <summary>What it might say.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Why that is better, in a sentence.</summary>
    public string Because { get; private init; } = "";

    /// <summary>What has become of it.</summary>
    public ImprovementState State { get; private set; }

    /// <summary>When it was proposed, in UTC.</summary>
    public DateTimeOffset ProposedAt { get; private init; }

    /// <summary>Who proposed it; null after erasure.</summary>
    public Guid? ProposedBy { get; private set; }

    /// <summary>What the origin's team said to it.</summary>
    public string? Answer { get; private set; }

    /// <summary>When it was accepted, declined or withdrawn, in UTC.</summary>
    public DateTimeOffset? SettledAt { get; private set; }

    /// <summary>Who accepted, declined or withdrew it; null after erasure.</summary>
    public Guid? SettledBy { get; private set; }

    /// <summary>The German heading of the text.</summary>
    public string Label => ProjectLine.Known(Code).Label;

    /// <summary>Why a text cannot be proposed; null where it can. The carriers of both projects were loaded.</summary>
    public static string? ObstacleTo(Adoption tie, Project source, Project copy) =>
        tie.DetachedAt is not null ? "Ihr Projekt geht seinen eigenen Weg. Seinem Vorbild schlägt es nichts mehr vor."
        : copy.IsLeft ? "Ihr Bündnis pausiert oder ist beendet. Schlagen Sie es vor, wenn es weitergeht."
        : source.IsLeft ? "Beim Vorbild antwortet gerade niemand: Das Bündnis pausiert oder ist beendet." : null;

    /// <summary>Why a text of the origin cannot be replaced by this one; null where it can.</summary>
    public static string? ObstacleTo(ProjectLine theirs, string? text) =>
        string.IsNullOrWhiteSpace(text) ? "Bitte schreiben Sie, was dort stehen soll."
        : text.Trim().Length > theirs.Most ? $"Dieser Abschnitt hat höchstens {theirs.Most} Zeichen."
        : theirs.IsSaidBy(text.Trim()) ? "Genau das steht schon im Vorbild." : null;

    /// <summary>Proposes a better text to the origin.</summary>
    public static Improvement Propose(Adoption tie, Project source, Project copy, string code, string text, string because, Guid? by,
        DateTimeOffset at)
    {
        var theirs = ProjectLine.Of(source).First(line => line.Code == code);
        Refusal.On(ObstacleTo(tie, source, copy) ?? ObstacleTo(theirs, text));
        var made = new Improvement
        {
            AdoptionId = tie.Id,
            Adoption = tie,
            Code = code,
            Before = theirs.Text,
            Text = text.Trim(),
            Because = because.Trim(),
            ProposedAt = at,
            ProposedBy = by,
        };
        made.Raise(new ImprovementTurned(made.Id, ImprovementState.Open, by, at));
        return made;
    }

    /// <summary>Whether the origin says something else than when it was proposed.</summary>
    public bool IsStale(Project source) => !LineOf(source).IsSaidBy(Before);

    /// <summary>The text of the origin as it is now.</summary>
    public ProjectLine LineOf(Project source) => ProjectLine.Of(source).First(line => line.Code == Code);

    /// <summary>Why nobody can answer it any more; null where somebody can.</summary>
    public string? ObstacleToSettling() => State == ImprovementState.Open ? null : $"Dieser Vorschlag ist schon {State.Label}.";

    /// <summary>Why it cannot be accepted; null where it can. Compared with what it was: the mark of the origin's text.</summary>
    public string? ObstacleToAccepting(Project source, string? compared) => ObstacleToSettling()
        ?? (LineOf(source).Mark == compared ? null : "Ihr Text hat sich inzwischen geändert. Bitte vergleichen Sie noch einmal.")
        ?? ObstacleToLength(source);

    /// <summary>Why it is too long for the origin as a practice example; null where it is not.</summary>
    public string? ObstacleToLength(Project source) => source.ObstacleToLength(new Dictionary<string, string> { [Code] = Text });

    /// <summary>Becomes the text of the origin.</summary>
    public void Accept(Project source, string? compared, string? thanks, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAccepting(source, compared));
        source.TakeLines(new Dictionary<string, string> { [Code] = Text }, by, at);
        Adoption!.Share(Code, Text);
        Settle(ImprovementState.Accepted, thanks, by, at);
    }

    /// <summary>The origin's team has written it into its text, shorter than it was proposed.</summary>
    public void AcceptShortened(Project source, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToSettling());
        Adoption!.Share(Code, LineOf(source).Text);
        Settle(ImprovementState.Accepted, "Gern übernommen, etwas gekürzt.", by, at);
    }

    /// <summary>The origin stays as it is, and says why.</summary>
    public void Decline(string sentence, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToSettling() ?? (string.IsNullOrWhiteSpace(sentence) ? "Bitte sagen Sie in einem Satz, warum nicht." : null));
        Settle(ImprovementState.Declined, sentence, by, at);
    }

    /// <summary>Whoever proposed it thinks better of it.</summary>
    public void Withdraw(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToSettling());
        Settle(ImprovementState.Withdrawn, null, by, at);
    }

    private void Settle(ImprovementState state, string? answer, Guid? by, DateTimeOffset at)
    {
        (State, SettledBy, SettledAt) = (state, by, at);
        Answer = string.IsNullOrWhiteSpace(answer) ? null : answer.Trim();
        Raise(new ImprovementTurned(Id, state, by, at));
    }
}

/// <summary>A proposal to an origin was made, accepted, declined or withdrawn.</summary>
/// <param name="SubjectId">The proposal.</param>
/// <param name="State">What has become of it.</param>
/// <param name="By">Who did it.</param>
/// <param name="At">When, in UTC.</param>
public sealed record ImprovementTurned(Guid SubjectId, ImprovementState State, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => $"Ein Vorschlag an ein Vorbild: {State.Label}.";
}
