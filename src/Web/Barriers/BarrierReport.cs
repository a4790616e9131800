namespace Buendnisnetz.Web;

/// <summary>Somebody could not use a page and says so (AC-06). An answer is due within one month.</summary>
public sealed class BarrierReport : Entity
{
    /// <summary>The longest report, in characters.</summary>
    public const int MaxText = 4000;

    private BarrierReport() { }

    /// <summary>The page it is about, as a path of this instance or as it was written.</summary>
    public string Page { get; private init; } = "";

    /// <summary>What does not work.</summary>
    public string Text { get; private init; } = "";

    /// <summary>Where the answer goes; null where none was given, and after the retention time.</summary>
    public string? Email { get; private set; }

    /// <summary>When it came, in UTC.</summary>
    public DateTimeOffset ReceivedAt { get; private init; }

    /// <summary>The last day for an answer (BGG § 12b (4)).</summary>
    public DateOnly DueOn { get; private init; }

    /// <summary>The answer; null while it is open.</summary>
    public string? Answer { get; private set; }

    /// <summary>When it was answered, in UTC.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Who answered; null while it is open and after erasure.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>Whether it waits for an answer.</summary>
    public bool IsOpen => AnsweredAt is null;

    /// <summary>Whether the month has passed without an answer.</summary>
    public bool IsOverdue(DateOnly today) => IsOpen && DueOn < today;

    /// <summary>Takes a report.</summary>
    public static BarrierReport Receive(string page, string text, string? email, DateTimeOffset at)
    {
        var report = new BarrierReport { Page = page, Text = text, Email = email, ReceivedAt = at, DueOn = at.BerlinDay.AddMonths(1) };
        report.Raise(new BarrierReported(report.Id, null, at));
        return report;
    }

    /// <summary>Why it cannot be answered; null where it can.</summary>
    public string? ObstacleToAnswering(string? answer) =>
        !IsOpen ? "Diese Meldung ist schon beantwortet."
        : string.IsNullOrWhiteSpace(answer) ? "Bitte schreiben Sie, was Sie getan haben oder tun werden."
        : null;

    /// <summary>Answers and closes it.</summary>
    public void Close(string answer, Guid by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToAnswering(answer));
        (Answer, AnsweredBy, AnsweredAt) = (answer.Trim(), by, at);
        Raise(new BarrierAnswered(Id, by, at));
    }
}

/// <summary>A barrier was reported.</summary>
public sealed record BarrierReported(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Barriere wurde gemeldet.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}

/// <summary>A report on a barrier was answered.</summary>
public sealed record BarrierAnswered(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Eine Meldung zu einer Barriere wurde beantwortet.";

    /// <inheritdoc />
    public override Visibility Visibility => Visibility.Restricted;
}
