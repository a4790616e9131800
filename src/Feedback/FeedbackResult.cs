using Buendnisnetz.Bookings;

namespace Buendnisnetz.Feedback;

/// <summary>
/// What was said to one question, or about one workshop: sums, or texts in an order of chance. Where fewer than three have answered there
/// is nothing to read, and before the round has closed there is nothing at all, so that nobody subtracts one answer from the other.
/// </summary>
/// <param name="Label">The question, or the workshop.</param>
/// <param name="Kind">How it is answered.</param>
/// <param name="Bars">How many chose what.</param>
/// <param name="Texts">What was written.</param>
/// <param name="Count">How many answered.</param>
public sealed record FeedbackResult(string Label, FeedbackKind Kind, IReadOnlyList<FeedbackBar> Bars, IReadOnlyList<string> Texts,
    int Count)
{
    /// <summary>Whether so many answered that something is shown.</summary>
    public bool IsShown => Count >= FeedbackRound.Least;

    /// <summary>The mean grade, where there is one.</summary>
    public double? Mean => !IsShown || Kind is FeedbackKind.Text or FeedbackKind.YesNo ? null
        : Bars.Sum(bar => (double)bar.Value * bar.Count) / Count;

    /// <summary>What came out, in a line.</summary>
    public string Sentence => !IsShown ? "Zu wenige Antworten, um etwas zu zeigen."
        : Kind == FeedbackKind.YesNo ? $"{Bars[0].Count} von {Count} {(Bars[0].Count == 1 ? "sagt" : "sagen")} ja."
        : Mean is { } mean ? $"Im Mittel {mean.ToString("0.0", German.Culture)} von 5, {German.Count(Count, "Antwort", "Antworten")}."
        : German.Count(Count, "Antwort", "Antworten");

    /// <summary>Everything of a round that has closed; nothing of one that has not.</summary>
    public static async Task<IReadOnlyList<FeedbackResult>> Of(Db db, FeedbackRound round, DateTimeOffset at, CancellationToken cancel)
    {
        if (round.StateAt(at) != FeedbackState.Closed) return [];
        var answers = await db.FeedbackAnswers.AsNoTracking().Where(one => one.RoundId == round.Id).OrderBy(one => one.Id)
            .ToListAsync(cancel);
        var sessions = await db.BookableSessions(round.EventId, cancel);
        var said = answers.ToLookup(one => (one.QuestionId, one.SessionId));
        return [.. round.InOrder.SelectMany(question => question.Kind == FeedbackKind.Workshops
            ? sessions.Select(session => One(session.Title, question.Kind, [.. said[(question.Id, session.Id)]]))
            : [One(question.Label, question.Kind, [.. said[(question.Id, null)]])])];
    }

    private static FeedbackResult One(string label, FeedbackKind kind, IReadOnlyList<FeedbackAnswer> answers)
    {
        var isShown = answers.Count >= FeedbackRound.Least;
        return new(label, kind, !isShown ? []
            : [.. kind.Scale.Select(step => new FeedbackBar(step.Label, step.Value, answers.Count(one => one.Value == step.Value)))],
            isShown ? [.. answers.Select(one => one.Text).OfType<string>()] : [], answers.Count);
    }
}

/// <summary>How many chose an answer.</summary>
public sealed record FeedbackBar(string Label, int Value, int Count);
