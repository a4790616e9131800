using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>A word of a letter that becomes a fact.</summary>
/// <param name="Word">What stands in braces.</param>
/// <param name="What">What it says.</param>
/// <param name="Lack">What an event without it lacks; null where every event has it.</param>
internal sealed record MailingFact(string Word, string What, MailingLack? Lack = null);

/// <summary>What an event may lack: "keine", "Anreise", and the page on which its team enters it.</summary>
internal sealed record MailingLack(string No, string Noun, string Page);

/// <summary>A word of a letter that stands for nothing at its event: said, so that nobody misses it only when the letter is read.</summary>
/// <param name="Word">The word.</param>
/// <param name="Sentence">What is missing.</param>
/// <param name="Action">What can be done about it.</param>
/// <param name="Path">Where.</param>
internal sealed record MailingGap(string Word, string Sentence, string Action, string Path)
{
    /// <summary>The gaps that these texts have at this event, each once.</summary>
    public static IReadOnlyList<MailingGap> In(Event planned, params IEnumerable<string?> texts)
    {
        var used = texts.OfType<string>().SelectMany(text => new MailingText(text).Words).ToHashSet();
        var facts = MailingText.FactsOf(planned);
        return [.. MailingText.Facts
            .Where(fact => used.Contains(fact.Word) && string.IsNullOrWhiteSpace(facts.GetValueOrDefault(fact.Word)))
            .Where(fact => fact.Lack is not null).Select(fact => Of(planned, fact.Word, fact.Lack!))];
    }

    private static MailingGap Of(Event planned, string word, MailingLack lack) => new(word,
        $"Zu dieser Veranstaltung steht noch {lack.No} {lack.Noun}.", $"{lack.Noun} eintragen", planned.Below(lack.Page));
}
