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

    /// <summary>
    /// The domain of the address in small ASCII letters, by which the pace counts; empty in mails from before there was a pace.
    /// </summary>
    public string Domain { get; private init; } = "";

    /// <summary>What it may wait for.</summary>
    public Priority Priority { get; private init; }

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

    /// <summary>The Message-ID of the mail that a program answers with it; null in letters.</summary>
    public string? Answers { get; private init; }

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

    /// <summary>When it was last carried to the mail server, in UTC.</summary>
    public DateTimeOffset? CarriedAt { get; private set; }

    /// <summary>What the mail server said the last time.</summary>
    public string? LastError { get; private set; }

    /// <summary>The status code among its words, such as 5.1.1; null where it said none.</summary>
    public string? Status { get; private set; }

    /// <summary>Whether it was refused because of whoever sends, not because of the addressee.</summary>
    public bool BlamesSender => State != DeliveryState.Done && EnhancedStatus.BlamesSender(LastError);

    /// <summary>
    /// What the mail server answered when it took the mail, such as "queued as 4711"; by it the operator finds the mail again.
    /// </summary>
    public string? Answer { get; private set; }

    /// <summary>When it was posted, in UTC.</summary>
    public DateTimeOffset PostedAt { get; private init; }

    /// <summary>When it was sent or given up, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>How often sending is tried before it is given up.</summary>
    public const int Tries = 8;

    private const int MostOfAnswer = 400;

    /// <summary>The administration has it tried again.</summary>
    public void TryAgain(DateTimeOffset at)
    {
        if (State != DeliveryState.Dead) return;
        (State, DueAt, Attempts, EndedAt) = (DeliveryState.Waiting, at, 0, null);
    }

    internal void Sent(string? answer, DateTimeOffset at)
    {
        (State, EndedAt, LastError, Text, Html, UnsubscribeUrl, AnswersTo) = (DeliveryState.Done, at, null, null, null, null, null);
        Status = EnhancedStatus.In(answer).FirstOrDefault();
        Answer = answer is null ? null : German.Shortened(answer, MostOfAnswer);
    }

    /// <summary>It is not sent, because nothing goes to its address at present.</summary>
    internal void Hold(string why, DateTimeOffset at) => (State, LastError, EndedAt) = (DeliveryState.Dead, why, at);

    internal void Fail(string error, bool forGood, DateTimeOffset at)
    {
        (LastError, Status) = (Backoff.Shorten(error), EnhancedStatus.In(error).FirstOrDefault());
        if (forGood || Attempts >= Tries) (State, EndedAt) = (DeliveryState.Dead, at);
        else DueAt = at + Backoff.After(Attempts);
    }

    internal static OutgoingMail From(Letter letter, string text, string html, DateTimeOffset at, DateTimeOffset notBefore) => new()
    {
        PersonId = letter.PersonId,
        To = letter.To,
        Domain = DomainOf(letter.To),
        Priority = letter.Priority,
        Name = letter.Name,
        Subject = OneLine(letter.Subject),
        Thread = letter.Thread,
        UnsubscribeUrl = letter.UnsubscribeUrl,
        AnswersTo = letter.AnswersTo,
        Answers = letter.Answers is { Length: < 400 } id && !id.Any(c => char.IsWhiteSpace(c) || c is '<' or '>') ? id
            : letter.Answers is null ? null : "",
        Text = text,
        Html = html,
        DueAt = notBefore,
        PostedAt = at,
    };

    private static string DomainOf(string address)
    {
        var domain = address[(address.LastIndexOf('@') + 1)..].Trim().ToLowerInvariant();
        return MimeKit.MailboxAddress.EncodeAddrspec($"a@{domain}")[2..] is { Length: <= 400 } encoded ? encoded : "";
    }

    /// <summary>A subject is one line: whatever else was typed never becomes a header.</summary>
    private static string OneLine(string subject)
    {
        var line = string.Concat(subject.Select(c => char.IsControl(c) ? ' ' : c)).Trim();
        return German.Shortened(line, 200);
    }
}
