namespace Buendnisnetz.Bookings;

/// <summary>What one person has answered to one question.</summary>
public sealed class BookingAnswer
{
    /// <summary>The longest answer.</summary>
    public const int Longest = 2000;

    private BookingAnswer() { }

    internal BookingAnswer(Booking booking, BookingQuestion question, string text) =>
        (BookingId, QuestionId, EventId, Question, Text) = (booking.Id, question.Id, booking.EventId, question.Label, text);

    /// <summary>Whose.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>To which question.</summary>
    public Guid QuestionId { get; private init; }

    /// <summary>Of which event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The question as it was asked.</summary>
    public string Question { get; private init; } = "";

    /// <summary>What was answered; several choices are lines.</summary>
    public string Text { get; internal set; } = "";

    /// <summary>What was answered, as one reads it.</summary>
    public string Words => Text.ReplaceLineEndings(", ");
}
