namespace Buendnisnetz.Feedback;

/// <summary>How a question is answered.</summary>
public enum FeedbackKind
{
    /// <summary>From 1 to 5.</summary>
    Rating = 0,

    /// <summary>In one's own words.</summary>
    Text = 1,

    /// <summary>Yes or no.</summary>
    YesNo = 2,

    /// <summary>From 1 to 5, for each workshop one was in.</summary>
    Workshops = 3,
}

/// <summary>Kinds in words.</summary>
public static class FeedbackWords
{
    /// <summary>The five grades, the best one first.</summary>
    public static IReadOnlyList<(int Value, string Label)> Grades { get; } =
        [(5, "sehr gut"), (4, "gut"), (3, "geht so"), (2, "eher schlecht"), (1, "schlecht")];

    /// <summary>The two answers to yes or no.</summary>
    public static IReadOnlyList<(int Value, string Label)> YesAndNo { get; } = [(1, "ja"), (0, "nein")];

    extension(FeedbackKind kind)
    {
        /// <summary>The German word.</summary>
        public string Label => kind switch
        {
            FeedbackKind.Rating => "von sehr gut bis schlecht",
            FeedbackKind.Text => "in eigenen Worten",
            FeedbackKind.YesNo => "ja oder nein",
            _ => "von sehr gut bis schlecht, für jeden Workshop",
        };

        /// <summary>What one can choose from; empty where one writes.</summary>
        public IReadOnlyList<(int Value, string Label)> Scale => kind switch
        {
            FeedbackKind.Text => [],
            FeedbackKind.YesNo => YesAndNo,
            _ => Grades,
        };
    }
}

/// <summary>A question as the team writes it.</summary>
/// <param name="Label">The question.</param>
/// <param name="Kind">How it is answered.</param>
public sealed record FeedbackLine(string Label, FeedbackKind Kind)
{
    /// <summary>So many questions at most: two minutes.</summary>
    public const int Most = 8;

    /// <summary>What many events ask.</summary>
    public static IReadOnlyList<FeedbackLine> Ready { get; } =
    [
        new("Wie war die Veranstaltung insgesamt?", FeedbackKind.Rating),
        new("Was war für Ihre Arbeit nützlich?", FeedbackKind.Text),
        new("Was sollen wir beim nächsten Mal anders machen?", FeedbackKind.Text),
        new("Wie waren die Workshops, in denen Sie waren?", FeedbackKind.Workshops),
        new("Würden Sie wiederkommen?", FeedbackKind.YesNo),
    ];

    /// <summary>Why these cannot be asked; null where they can.</summary>
    public static string? Obstacle(IReadOnlyList<FeedbackLine> lines) =>
        lines.Count == 0 ? "Bitte stellen Sie mindestens eine Frage."
        : lines.Count > Most ? $"Mehr als {Most} Fragen beantwortet kaum jemand."
        : lines.Count(line => line.Kind == FeedbackKind.Workshops) > 1 ? "Nach den Workshops wird nur einmal gefragt."
        : lines.DistinctBy(line => line.Label).Count() < lines.Count ? "Eine Frage steht zweimal da." : null;
}

/// <summary>A question of an event to those who were there.</summary>
public sealed class FeedbackQuestion : Entity
{
    private FeedbackQuestion() { }

    internal FeedbackQuestion(Guid roundId, int position, FeedbackLine line) =>
        (RoundId, Position, Label, Kind) = (roundId, position, line.Label.Trim(), line.Kind);

    /// <summary>Of which round.</summary>
    public Guid RoundId { get; private init; }

    /// <summary>Where it stands, from 1.</summary>
    public int Position { get; private init; }

    /// <summary>The question.</summary>
    public string Label { get; private init; } = "";

    /// <summary>How it is answered.</summary>
    public FeedbackKind Kind { get; private init; }

    /// <summary>As the team writes it.</summary>
    public FeedbackLine Line => new(Label, Kind);
}
