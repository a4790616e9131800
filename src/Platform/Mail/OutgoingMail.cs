namespace Buendnisnetz.Platform;

/// <summary>A mail on its way. Its text may hold a personal link, so it is dropped as soon as the mail is sent.</summary>
public sealed class OutgoingMail
{
    private OutgoingMail() { }

    /// <summary>Identity; also the left part of the Message-ID.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The person it goes to, where there is an account.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>The address.</summary>
    public string To { get; private set; } = "";

    /// <summary>The addressee's name.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The subject line.</summary>
    public string Subject { get; private set; } = "";

    /// <summary>The thread; makes threads.</summary>
    public string? Thread { get; private init; }

    /// <summary>One-click unsubscribe address.</summary>
    public string? UnsubscribeUrl { get; private set; }

    /// <summary>The mailbox that an answer reaches; null once sent.</summary>
    public string? AnswersTo { get; private set; }

    /// <summary>The text part; null once sent.</summary>
    public string? Text { get; private set; }

    /// <summary>The HTML part; null once sent.</summary>
    public string? Html { get; private set; }

    /// <summary>Where it stands.</summary>
    public DeliveryState State { get; private set; }

    /// <summary>Not before this moment, in UTC.</summary>
    public DateTimeOffset DueAt { get; private set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; private set; }

    /// <summary>What the mail server said the last time.</summary>
    public string? LastError { get; private set; }

    /// <summary>When it was posted, in UTC.</summary>
    public DateTimeOffset PostedAt { get; private init; }

    /// <summary>When it was sent or given up, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How often sending is tried before it is given up.</summary>
    public const int Tries = 8;

    /// <summary>The administration has it tried again.</summary>
    public void TryAgain(DateTimeOffset at)
    {
        if (State != DeliveryState.Dead) return;
        (State, DueAt, Attempts, EndedAt) = (DeliveryState.Waiting, at, 0, null);
    }

    internal void Sent(DateTimeOffset at) =>
        (State, EndedAt, LastError, Text, Html, UnsubscribeUrl, AnswersTo) = (DeliveryState.Done, at, null, null, null, null, null);

    internal void Fail(string error, bool forGood, DateTimeOffset at)
    {
        LastError = Backoff.Shorten(error);
        if (forGood || Attempts >= Tries) (State, EndedAt) = (DeliveryState.Dead, at);
        else DueAt = at + Backoff.After(Attempts);
    }

    internal static OutgoingMail From(Letter letter, string text, string html, DateTimeOffset at, DateTimeOffset notBefore) => new()
    {
        PersonId = letter.PersonId,
        To = letter.To,
        Name = letter.Name,
        Subject = OneLine(letter.Subject),
        Thread = letter.Thread,
        UnsubscribeUrl = letter.UnsubscribeUrl,
        AnswersTo = letter.AnswersTo,
        Text = text,
        Html = html,
        DueAt = notBefore,
        PostedAt = at,
    };

    /// <summary>A subject is one line: whatever else was typed never becomes a header.</summary>
    private static string OneLine(string subject)
    {
        var line = string.Concat(subject.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return line.Length <= 200 ? line : line[..199] + "…";
    }
}
