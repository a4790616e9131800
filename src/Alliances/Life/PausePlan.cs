namespace Buendnisnetz.Alliances;

/// <summary>
/// The answers to the five questions before a pause: why, from when, until when at first, who answers whom, what happens
/// to what runs.
/// </summary>
/// <param name="Reasons">Why, as codes.</param>
/// <param name="Words">Why, in own words.</param>
/// <param name="From">Since when.</param>
/// <param name="LookBackOn">When somebody is asked how it goes on.</param>
/// <param name="Notice">What the public page says.</param>
/// <param name="Points">Which open contact points answer for whom.</param>
/// <param name="NewPoints">Contact points that are opened for the pause, or completed where the name is known.</param>
/// <param name="Things">What runs, each with its fate; null where none was chosen yet.</param>
public sealed record PausePlan(
    LifeReason Reasons, string? Words, FuzzyDate From, DateOnly LookBackOn, string Notice,
    IReadOnlyList<(Guid PointId, Audience For)> Points, IReadOnlyList<ContactDetails> NewPoints, IReadOnlyList<SettledThing> Things)
{
    /// <summary>After so long at the latest somebody looks back.</summary>
    public const int MostMonths = 24;

    /// <summary>Words that an alliance may take over or replace by its own.</summary>
    public const string KindWords =
        "Nach einer intensiven Zeit legen wir eine kreative Pause ein und lassen die Projektarbeit ruhen. "
        + "Was wir gemeinsam erreicht haben, bleibt auf unserer Seite stehen und darf weiter genutzt werden. Wir danken allen, die "
        + "mitgemacht haben. "
        + "Mit Ihren Fragen sind Sie weiterhin willkommen.";

    /// <summary>Why it cannot be begun like this, each with the question it belongs to.</summary>
    public IEnumerable<PauseObstacle> Obstacles(DateTimeOffset at)
    {
        if (Reasons == LifeReason.None && string.IsNullOrWhiteSpace(Words))
            yield return new(PauseQuestion.Reasons,
                "Bitte wählen Sie mindestens einen Grund. Er hilft den Partnern, die Pause zu verstehen.");
        if (From.IsAfter(at.BerlinDay))
            yield return new(PauseQuestion.From, "Die Pause liegt in der Zukunft. Bitte legen Sie sie ein, wenn es so weit ist.");
        if (ObstacleToDay(at) is { } day)
            yield return new(PauseQuestion.LookBackOn, day);
        if (string.IsNullOrWhiteSpace(Notice))
            yield return new(PauseQuestion.Notice, "Bitte schreiben Sie ein paar freundliche Worte für die öffentliche Seite.");
        if (Things.FirstOrDefault(thing => thing.Fate is null) is { } open)
            yield return new(PauseQuestion.Things, $"Bitte sagen Sie noch, was mit {open.Title.Quoted} "
                + "geschieht.")
            { ThingId = open.ThingId };
    }

    /// <summary>The groups for which this contact point answers.</summary>
    internal Audience AnsweredBy(ContactPoint point) =>
        Points.Where(duty => duty.PointId == point.Id).Aggregate(Audience.None, (all, duty) => all | duty.For);

    private string? ObstacleToDay(DateTimeOffset at) =>
        LookBackOn <= at.BerlinDay ? "Bitte wählen Sie einen Tag in der Zukunft. An ihm fragen wir, wie es weitergeht."
        : LookBackOn > at.BerlinDay.AddMonths(MostMonths)
            ? "Bitte wählen Sie einen Tag in den nächsten zwei Jahren. Verlängern können Sie dann immer noch." : null;
}

/// <summary>A question that is answered before a pause.</summary>
public enum PauseQuestion
{
    /// <summary>None of them: the alliance cannot pause where it stands.</summary>
    None,

    /// <summary>Why.</summary>
    Reasons,

    /// <summary>Since when.</summary>
    From,

    /// <summary>When somebody looks back.</summary>
    LookBackOn,

    /// <summary>What the public page says.</summary>
    Notice,

    /// <summary>Who answers whom.</summary>
    Points,

    /// <summary>Which contact points are opened for it.</summary>
    NewPoints,

    /// <summary>What becomes of what runs.</summary>
    Things,
}

/// <summary>Something that stands against a pause.</summary>
/// <param name="Question">The question it belongs to.</param>
/// <param name="Sentence">What is missing, and what to do.</param>
/// <param name="For">The groups it is about, where it is about groups.</param>
public sealed record PauseObstacle(PauseQuestion Question, string Sentence, Audience For = Audience.None)
{
    /// <summary>The running thing it is about.</summary>
    public Guid? ThingId { get; init; }
}
