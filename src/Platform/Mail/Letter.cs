namespace Buendnisnetz.Platform;

/// <summary>
/// A mail as its writer thinks of it: to whom, about what, a few paragraphs, at most one button, and why it
/// comes. Text and HTML are both made from it, so neither can be forgotten (ADR 0004).
/// </summary>
/// <param name="To">The address.</param>
/// <param name="Name">The addressee's name, for the salutation; empty for "Guten Tag".</param>
/// <param name="Subject">The subject line.</param>
/// <param name="Because">The reason line: "Sie erhalten diese E-Mail, weil …".</param>
public sealed record Letter(string To, string Name, string Subject, string Because)
{
    private readonly List<LetterPart> parts = [];

    /// <summary>The person it goes to, where the address belongs to one; erasure finds the mail by it.</summary>
    public Guid? PersonId { get; init; }

    /// <summary>The thread it belongs to; all mails of one thread stand together (Message-ID, References).</summary>
    public string? Thread { get; init; }

    /// <summary>One-click unsubscribe address (RFC 8058); null for transactional mail.</summary>
    public string? UnsubscribeUrl { get; init; }

    /// <summary>The mailbox that an answer to the letter reaches (Reply-To); null where it reaches whoever runs the house.</summary>
    public string? AnswersTo { get; init; }

    /// <summary>Whether what is written above it comes back to the house: then a line at its top says where to write.</summary>
    public bool IsAnsweredAbove { get; init; }

    /// <summary>
    /// The Message-ID of the mail that a program answers with it: it goes out with the empty sender, so that nothing answers it in turn
    /// (RFC 3834). Null for all other letters.
    /// </summary>
    public string? Answers { get; init; }

    /// <summary>Who greets at its end; empty where its text ends with a greeting of its own.</summary>
    public string SignedBy { get; init; } = "Bündnisnetz";

    /// <summary>What it may wait for: somebody sits before the screen and waits for it (Urgent), or nobody does (Bulk).</summary>
    public Priority Priority { get; init; }

    /// <summary>How it begins.</summary>
    public string Salutation => SalutationTo(Name);

    /// <summary>How a letter begins: without a comma, so that what follows is a sentence of its own.</summary>
    public static string SalutationTo(string name) => $"Guten Tag {name}".TrimEnd();

    /// <summary>What the letter says, in order.</summary>
    public IReadOnlyList<LetterPart> Parts => parts;

    /// <summary>A paragraph.</summary>
    public Letter Says(string paragraph) => With(new LetterPart(LetterPartKind.Paragraph, paragraph));

    /// <summary>A heading above a group of news, for digests.</summary>
    public Letter Heads(string heading) => With(new LetterPart(LetterPartKind.Heading, heading));

    /// <summary>A line of a list, with a link where there is one.</summary>
    public Letter Lists(string line, string? url = null) => With(new LetterPart(LetterPartKind.Item, line, url));

    /// <summary>The one thing to do, as a button and as a written-out address.</summary>
    public Letter Asks(string label, string url) => With(new LetterPart(LetterPartKind.Button, label, url));

    /// <summary>One of several answers, as a small button; those that follow each other stand side by side.</summary>
    public Letter Offers(string label, string url) => With(new LetterPart(LetterPartKind.Choice, label, url));

    /// <summary>Something to type or copy, set large: a code.</summary>
    public Letter Shows(string code) => With(new LetterPart(LetterPartKind.Code, code));

    private Letter With(LetterPart part)
    {
        parts.Add(parts.Count > 0 ? part : part with { Text = Begun(part.Text) });
        return this;
    }

    /// <summary>The first sentence stands below the salutation and begins like any other.</summary>
    private static string Begun(string text) => text.Length == 0 ? text : char.ToUpper(text[0], German.Culture) + text[1..];
}

/// <summary>What a part of a letter is.</summary>
public enum LetterPartKind
{
    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A heading.</summary>
    Heading,

    /// <summary>A line of a list.</summary>
    Item,

    /// <summary>A button.</summary>
    Button,

    /// <summary>A code to type.</summary>
    Code,

    /// <summary>One of several answers.</summary>
    Choice,
}

/// <summary>A part of a letter.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it says.</param>
/// <param name="Url">Where it leads.</param>
public sealed record LetterPart(LetterPartKind Kind, string Text, string? Url = null);
