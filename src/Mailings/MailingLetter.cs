using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>What the copies of a letter have in common: who answers, why it comes, what it says.</summary>
/// <param name="Event">The event.</param>
/// <param name="Segment">To which part of those registered.</param>
/// <param name="AnswersTo">The mailbox that an answer reaches; null where nobody's is known.</param>
/// <param name="Site">The house.</param>
internal sealed record MailingLetter(Event Event, MailingSegment Segment, string? AnswersTo, Site Site)
{
    /// <summary>The threads of all letters begin with it.</summary>
    public const string Threads = "veranstaltungsbrief-";

    /// <summary>What becomes of the letters, noted at the copies.</summary>
    public static CopyFate<MailingCopy> Fate { get; } = new(Threads);

    /// <summary>The letter as this person gets it.</summary>
    public Letter To(string name, string email, string subject, string text,
        IReadOnlyDictionary<string, (string Label, string Url)> links, Guid? person = null, Guid? mailing = null)
    {
        var facts = MailingText.FactsFor(Event, name, Site);
        var letter = new Letter(email, name, MailingText.Fill(subject.Trim(), facts.GetValueOrDefault), Because)
        {
            PersonId = person,
            Priority = Priority.Bulk,
            Thread = mailing is { } id ? $"{Threads}{id:N}" : null,
            AnswersTo = AnswersTo,
            SignedBy = EndsWithGreeting(text) ? "" : $"Das Team von {Event.Title.Quoted}",
        };
        return new MailingText(text).Into(letter, facts, links);
    }

    private string Because => $"Sie erhalten diese E-Mail, {Segment.Because}."
        + (AnswersTo is { } mailbox ? $" Ihre Antwort geht an {mailbox}." : "");

    /// <summary>Whether the team has greeted in its own words, within the last lines.</summary>
    private static bool EndsWithGreeting(string text) => string.Join('\n', text.Trim().Split('\n').TakeLast(3)) is var end
        && (end.Contains("Grüß", StringComparison.OrdinalIgnoreCase) || end.Contains("Gruß", StringComparison.OrdinalIgnoreCase));
}
