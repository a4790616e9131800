using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>
/// A letter of an event's team to those registered, or to a part of them. Whom it reaches is found out when it goes; each of them gets a
/// letter of their own, once (<see cref="MailingCopy"/>). Its life has a file of its own.
/// </summary>
public sealed partial class Mailing : Entity
{
    /// <summary>The longest subject, in characters.</summary>
    public const int MaxSubject = 150;

    /// <summary>The longest text, in characters.</summary>
    public const int MaxText = 6000;

    /// <summary>So many letters an event sends in one day at most: whoever gets more no longer reads them.</summary>
    public const int MostPerDay = 5;

    private readonly List<MailingCopy> copies = [];

    private Mailing() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The subject line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>What it says, in Markdown with placeholders.</summary>
    public string Text { get; private set; } = "";

    /// <summary>To which part of those registered (<see cref="MailingSegment"/>).</summary>
    public string Segment { get; private set; } = "";

    /// <summary>That part in words, as it was called last.</summary>
    public string Choice { get; private set; } = "";

    /// <summary>In relation to what it goes out.</summary>
    public MailingWhen When { get; private set; }

    /// <summary>The moment that stays, where it was given one; in UTC.</summary>
    public DateTimeOffset? GivenAt { get; private set; }

    /// <summary>How many days before or after the event.</summary>
    public int Days { get; private set; }

    /// <summary>At which hour.</summary>
    public TimeOnly Hour { get; private set; }

    /// <summary>Who wrote it, or took it along to a new edition; null after erasure.</summary>
    public Guid? WrittenById { get; private set; }

    /// <summary>When it was written, in UTC.</summary>
    public DateTimeOffset WrittenAt { get; private init; }

    /// <summary>One for each person.</summary>
    public IReadOnlyList<MailingCopy> Copies => copies;

    /// <summary>When it goes out.</summary>
    public MailingTiming Timing => new(When, GivenAt, Days, Hour);

    /// <summary>What it says and when.</summary>
    public MailingDraft Draft => new(Subject, Text, new(Segment, Choice), Timing);

    /// <summary>Writes a letter and plans when it goes.</summary>
    internal static Mailing Plan(Event planned, MailingDraft draft, Guid? by, DateTimeOffset at)
    {
        var mailing = new Mailing { EventId = planned.Id, WrittenById = by, WrittenAt = at };
        mailing.Take(planned, draft, at);
        mailing.Raise(new MailingPlanned(planned.Id, mailing.Id, by, at));
        return mailing;
    }

    /// <summary>The same letter of a new edition: it waits until that has a day.</summary>
    internal Mailing For(Event edition, Guid? by, DateTimeOffset at)
    {
        var copy = new Mailing { EventId = edition.Id, WrittenById = by, WrittenAt = at };
        (copy.Subject, copy.Text, copy.Segment, copy.Choice) = (Subject, Text, Segment, Choice);
        (copy.When, copy.Days, copy.Hour) = (When, Days, Hour);
        copy.Follow(edition, at);
        return copy;
    }

    /// <summary>Its subject as its readers see it, but for their names.</summary>
    public string SubjectFor(Event planned) => MailingText.Fill(Subject, MailingText.FactsOf(planned).GetValueOrDefault);

    private void Take(Event planned, MailingDraft draft, DateTimeOffset at)
    {
        (Subject, Text) = (draft.Subject.Trim(), draft.Text.Trim().ReplaceLineEndings("\n"));
        (Segment, Choice) = (draft.To.Code, draft.To.Label);
        (When, GivenAt, Days, Hour) = (draft.Timing.When, draft.Timing.At, draft.Timing.Days, draft.Timing.Hour);
        DueAt = draft.Timing.DueFor(planned, at);
    }
}

/// <summary>What a letter shall say, to whom and when.</summary>
/// <param name="Subject">The subject line.</param>
/// <param name="Text">The text.</param>
/// <param name="To">To which part of those registered.</param>
/// <param name="Timing">When.</param>
public sealed record MailingDraft(string Subject, string Text, MailingAim To, MailingTiming Timing);

/// <summary>A part of those registered, by its key and in words.</summary>
public sealed record MailingAim(string Code, string Label);
