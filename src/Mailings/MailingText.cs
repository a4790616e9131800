using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>
/// The text of a letter: Markdown, of which a letter knows headings, lists and paragraphs, and a few words in braces that become a fact or
/// a link. A link on a line of its own is a button.
/// </summary>
internal sealed partial class MailingText(string text)
{
    /// <summary>Words that become facts, and what they say.</summary>
    public static IReadOnlyList<(string Word, string What)> Facts { get; } =
    [
        ("name", "Vor- und Nachname"), ("veranstaltung", "Titel der Veranstaltung"), ("wann", "Tag und Uhrzeit"), ("wo", "Ort"),
        ("anreise", "Wie man hinkommt"), ("seite", "Seite der Veranstaltung"),
    ];

    /// <summary>The words in braces that it uses.</summary>
    public IReadOnlyList<string> Words => [.. Braced().Matches(text).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>Why it cannot be sent like this; null where it can.</summary>
    public string? Obstacle(IEnumerable<BookingLink> links)
    {
        var known = Facts.Select(fact => fact.Word).Concat(links.Select(link => link.Word)).ToHashSet();
        return Words.FirstOrDefault(word => !known.Contains(word)) is { } word
            ? $"Das Wort {{{word}}} kennen wir nicht. Unter dem Feld steht, welche es gibt." : null;
    }

    /// <summary>What the words say for one person.</summary>
    public static Dictionary<string, string> FactsFor(Event planned, string name, Site site) => new()
    {
        ["name"] = name,
        ["veranstaltung"] = planned.Title,
        ["wann"] = planned.Time.ToString(),
        ["wo"] = string.Join(", ", ((string?[])[planned.Venue ?? planned.Where, planned.Address]).OfType<string>().Distinct()),
        ["anreise"] = planned.Arrival ?? "",
        ["seite"] = site.Link(planned.Path),
    };

    /// <summary>Writes it into a letter; a line about a link that this person does not have is left out.</summary>
    public Letter Into(Letter letter, IReadOnlyDictionary<string, string> facts,
        IReadOnlyDictionary<string, (string Label, string Url)> links)
    {
        foreach (var block in text.ReplaceLineEndings("\n").Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            List<string> paragraph = [];
            foreach (var line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                if (Own(line) is { } part) { Close(paragraph); part(); }
                else paragraph.Add(line);
            Close(paragraph);
        }
        return letter;

        Action? Own(string line) =>
            line.StartsWith('#') ? () => letter.Heads(Filled(line.TrimStart('#')))
            : line.Length > 2 && line[0] is '-' or '*' && line[1] == ' ' ? () => letter.Lists(Filled(line[2..]))
            : Alone().Match(line) is { Success: true } alone && links.TryGetValue(alone.Groups[1].Value, out var link)
                ? () => Press(link)
            : null;

        void Press((string Label, string Url) link)
        {
            if (letter.Parts.Any(part => part.Kind == LetterPartKind.Button)) letter.Offers(link.Label, link.Url);
            else letter.Asks(link.Label, link.Url);
        }

        void Close(List<string> lines)
        {
            var said = Filled(string.Join('\n', lines));
            lines.Clear();
            if (said.Length > 0) letter.Says(said);
        }

        string Filled(string words) => Braced().Replace(Plain(words), match => facts.GetValueOrDefault(match.Groups[1].Value)
            ?? (links.TryGetValue(match.Groups[1].Value, out var link) ? link.Url : "")).Trim();
    }

    /// <summary>The words alone; an address stands behind the words that led to it.</summary>
    private static string Plain(string words) => Markdown.ToWords(Linked().Replace(words, "$1: $2"));

    [GeneratedRegex(@"\{([a-zäöüß-]{2,30})\}")]
    private static partial Regex Braced();

    [GeneratedRegex(@"^\{([a-zäöüß-]{2,30})\}$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"\[([^\]\n]+)\]\((https?://[^)\s]+|mailto:[^)\s]+)\)")]
    private static partial Regex Linked();
}
