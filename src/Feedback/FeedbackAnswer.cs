namespace Buendnisnetz.Feedback;

/// <summary>
/// One answer to one question. It knows neither who gave it, nor when, nor which other answers came with it: its id is drawn by chance.
/// </summary>
public sealed class FeedbackAnswer
{
    /// <summary>The longest answer, in characters.</summary>
    public const int MaxText = 2000;

    private FeedbackAnswer() { }

    internal FeedbackAnswer(FeedbackQuestion question, FeedbackSaid said) =>
        (RoundId, QuestionId, SessionId, Value, Text) = (question.RoundId, question.Id, said.Session, said.Value, said.Text?.Trim());

    /// <summary>By chance, not in the order of time.</summary>
    public Guid Id { get; private init; } = Guid.NewGuid();

    /// <summary>Of which round.</summary>
    public Guid RoundId { get; private init; }

    /// <summary>To which question.</summary>
    public Guid QuestionId { get; private init; }

    /// <summary>About which workshop; null where it is about the event.</summary>
    public Guid? SessionId { get; private init; }

    /// <summary>The grade, or 1 for yes and 0 for no.</summary>
    public int? Value { get; private init; }

    /// <summary>What was written.</summary>
    public string? Text { get; private init; }
}

/// <summary>What somebody says to one question.</summary>
/// <param name="Question">To which.</param>
/// <param name="Session">About which workshop.</param>
/// <param name="Value">The grade, or yes or no.</param>
/// <param name="Text">In own words.</param>
public sealed record FeedbackSaid(Guid Question, Guid? Session, int? Value, string? Text);

/// <summary>
/// The right to answer once. It is made when people are asked, and gone once it was used, or in the morning after the round has closed.
/// Nothing says when it was used. Whose it was follows from the round's seed: as long as the round is open, whoever has the whole database
/// could reckon who has answered, never what.
/// </summary>
public sealed class FeedbackTicket
{
    private FeedbackTicket() { }

    internal FeedbackTicket(Guid roundId, string token) => (RoundId, Hash) = (roundId, Accounts.Secret.Hash(token));

    /// <summary>Of which round.</summary>
    public Guid RoundId { get; private init; }

    /// <summary>The hash of what stands in the address.</summary>
    public string Hash { get; private init; } = "";
}

/// <summary>That somebody was given a right to answer, so that nobody gets two; it does not say whether it was used.</summary>
public sealed class FeedbackAsked
{
    private FeedbackAsked() { }

    internal FeedbackAsked(Guid bookingId, Guid roundId) => (BookingId, RoundId) = (bookingId, roundId);

    /// <summary>Whose registration.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>Of which round.</summary>
    public Guid RoundId { get; private init; }
}
