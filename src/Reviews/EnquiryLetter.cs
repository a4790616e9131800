namespace Buendnisnetz.Reviews;

/// <summary>
/// The one bundled mail in which a person was asked about all that has grown old, across places; at most one in four weeks.
/// </summary>
public sealed class EnquiryLetter : Entity
{
    /// <summary>The least number of days between two such mails to one person.</summary>
    public const int Pause = 28;

    /// <summary>How long it can be answered without signing in.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(60);

    /// <summary>The word in the address of its answers.</summary>
    public const string Purpose = "frische";

    private readonly List<EnquiryLine> lines = [];

    private EnquiryLetter() { }

    internal EnquiryLetter(Guid personId, DateTimeOffset at) => (PersonId, SentAt) = (personId, at);

    /// <summary>Who was asked.</summary>
    public Guid PersonId { get; private init; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset SentAt { get; private init; }

    /// <summary>What it asks, in its order.</summary>
    public IReadOnlyList<EnquiryLine> Lines => lines;

    internal EnquiryLine Ask(string kind, FactWording wording)
    {
        var line = new EnquiryLine(Id, lines.Count + 1, kind, wording);
        lines.Add(line);
        return line;
    }
}

/// <summary>A line of a bundled mail: one fact, exactly as it read when the mail was written.</summary>
public sealed class EnquiryLine
{
    private EnquiryLine() { }

    internal EnquiryLine(Guid letterId, int number, string kind, FactWording wording) =>
        (LetterId, Number, Kind, FactId, PlaceId, Revision) = (letterId, number, kind, wording.FactId, wording.PlaceId, wording.Revision);

    /// <summary>The mail.</summary>
    public Guid LetterId { get; private init; }

    /// <summary>Its number in the mail, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>The kind of fact.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The fact.</summary>
    public Guid FactId { get; private init; }

    /// <summary>The place that looks after it.</summary>
    public Guid PlaceId { get; private init; }

    /// <summary>Stands for the wording that the mail showed.</summary>
    public string Revision { get; private init; } = "";

    /// <summary>When it was answered, in UTC.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    internal void Answer(DateTimeOffset at) => AnsweredAt ??= at;
}
