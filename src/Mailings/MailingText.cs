using System.Text.RegularExpressions;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings;

/// <summary>
/// The text of a letter: Markdown, of which a letter knows headings, lists and paragraphs, and a few words in braces that become a fact or
/// a link (<see cref="Fill"/>). A link on a line of its own is a button.
/// </summary>
internal sealed partial class MailingText(string text)
{
    /// <summary>Words that become facts, and what they say.</summary>
    public static IReadOnlyList<MailingFact> Facts { get; } =
    [
        new("name", "Vor- und Nachname"), new("veranstaltung", "Titel der Veranstaltung"), new("wann", "Tag und Uhrzeit"),
        new("wo", "Ort", new("kein", "Ort", "ort")), new("anreise", "Wie man hinkommt", new("keine", "Anreise", "ort")),
        new("seite", "Seite der Veranstaltung"),
    ];

    /// <summary>What stands in braces in it, word or not.</summary>
    public IReadOnlyList<string> Words => [.. Braced().Matches(text).Select(WordOf).Distinct()];

    /// <summary>Why it cannot be sent like this; null where it can.</summary>
    public string? Obstacle(IEnumerable<BookingLink> links)
    {
        var known = Facts.Select(fact => fact.Word).Concat(links.Select(link => link.Word)).ToHashSet();
        return Words.FirstOrDefault(word => !known.Contains(word)) is { } word
            ? $"Das Wort {{{word}}} kennen wir nicht. Unter dem Feld „Text“ steht, welche es gibt; alle sind klein geschrieben."
            : Braced().Replace(text, "").AsSpan().IndexOfAny('{', '}') >= 0
                ? "Eine geschweifte Klammer steht für sich. Bitte schreiben Sie ein Wort zwischen zwei davon, zum Beispiel {name}." : null;
    }

    /// <summary>Why it cannot be the subject line; null where it can: nobody presses a subject.</summary>
    public string? ObstacleAsSubject(IEnumerable<BookingLink> links) => Obstacle(links)
        ?? (links.FirstOrDefault(link => Words.Contains(link.Word)) is { } button
            ? $"{{{button.Word}}} ist ein Knopf; bitte schreiben Sie ihn in den Text." : null);

    /// <summary>What the words say about the event.</summary>
    public static Dictionary<string, string> FactsOf(Event planned) => new()
    {
        ["veranstaltung"] = planned.Title,
        ["wann"] = planned.Time.ToString(),
        ["wo"] = string.Join(", ", ((string?[])[planned.Venue ?? planned.Where, planned.Address]).OfType<string>().Distinct()),
        ["anreise"] = planned.Arrival ?? "",
    };

    /// <summary>What the words say for one person.</summary>
    public static Dictionary<string, string> FactsFor(Event planned, string name, Site site) =>
        new(FactsOf(planned)) { ["name"] = name, ["seite"] = site.Link(planned.Path) };

    /// <summary>
    /// Puts what they stand for in the place of the words, once: nothing that somebody else typed is a word. Within quotation marks it gets
    /// the inner ones. A word that stands for nothing stays; where its fact is empty, blanks, signs and brackets around it close up.
    /// </summary>
    public static string Fill(string words, Func<string, string?> said) => ClosedUp(Braced().Replace(words, match =>
        said(WordOf(match)) is not { } fact ? match.Value : string.IsNullOrWhiteSpace(fact) ? $"{Gap}"
            : match.Value[0] == '„' ? fact.Quoted : fact));

    private const char Gap = '\uE000';

    private static string ClosedUp(string filled) => !filled.Contains(Gap, StringComparison.Ordinal) ? filled
        : LastGap().Replace(GapBeforeSign().Replace(FirstGaps().Replace(EmptyBrackets().Replace(filled, ""), ""), ""), "");

    /// <summary>
    /// Writes it into a letter; a line about a fact that is empty or a link that this person does not have is left out, and a heading that
    /// then stands over nothing goes along with it.
    /// </summary>
    public Letter Into(Letter letter, IReadOnlyDictionary<string, string> facts,
        IReadOnlyDictionary<string, (string Label, string Url)> links)
    {
        foreach (var block in string.Join('\n', Telling(IsEmpty)).Split("\n\n", StringSplitOptions.RemoveEmptyEntries))
        {
            List<string> paragraph = [];
            foreach (var line in block.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
                if (Own(line) is { } part) { Close(paragraph); part(); }
                else paragraph.Add(line);
            Close(paragraph);
        }
        return letter;

        bool IsEmpty(string word) => facts.TryGetValue(word, out var fact) ? string.IsNullOrWhiteSpace(fact) : !links.ContainsKey(word);

        Action? Own(string line) =>
            IsHeading(line) ? () => letter.Heads(Filled(line.TrimStart('#')))
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

        string Filled(string words) => Fill(Plain(words),
            word => facts.GetValueOrDefault(word) ?? (links.TryGetValue(word, out var link) ? link.Url : "")).Trim();
    }

    /// <summary>The words alone; an address stands behind the words that led to it.</summary>
    private static string Plain(string words) => Markdown.ToWords(Linked().Replace(words, "$1: $2"));

    /// <summary>Its lines without those that say nothing here, and without the headings over only such.</summary>
    private IEnumerable<string> Telling(Func<string, bool> isEmpty)
    {
        string[] lines = [.. text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim())];
        return lines.Where((line, at) => !SaysNothing(line) && !(IsHeading(line) && IsBare(Below(line, at))));

        bool SaysNothing(string line) => Labelled().IsMatch(line) && Braced().Matches(line).All(match => isEmpty(WordOf(match)));

        IEnumerable<string> Below(string heading, int at) =>
            lines.Skip(at + 1).TakeWhile(line => !IsHeading(line) || LevelOf(line) > LevelOf(heading));

        bool IsBare(IEnumerable<string> below) =>
            below.Where(line => line.Length > 0 && !IsHeading(line)).ToList() is { Count: > 0 } said && said.TrueForAll(SaysNothing);
    }

    private static bool IsHeading(string line) => line.StartsWith('#');

    private static int LevelOf(string heading) => heading.TakeWhile(sign => sign == '#').Count();

    private static string WordOf(Match match) => match.Groups[match.Groups[1].Success ? 1 : 2].Value;

    [GeneratedRegex(@"„\{([^{}\n]+)\}“|\{([^{}\n]+)\}")]
    private static partial Regex Braced();

    [GeneratedRegex(@"^\{([^{}\n]+)\}$")]
    private static partial Regex Alone();

    [GeneratedRegex(@"^(?:[-*] |#+ *)?(?:[^{}:]+:\s*)?(?:„?\{[^{}]+\}“?[\s,;.]*)+$")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"[ \t]*\((?:[ \t,;]*\uE000)+[ \t,;]*\)")]
    private static partial Regex EmptyBrackets();

    [GeneratedRegex(@"(?<=^|\()(?:[ \t]*\uE000[ \t]*[,;:·.]?[ \t]*)+", RegexOptions.Multiline)]
    private static partial Regex FirstGaps();

    [GeneratedRegex(@"(?:[ \t]*[,;·])?[ \t]*\uE000(?=[ \t]*(?:[,;.:!?)·\n\uE000]|$))|[ \t]*:[ \t]*\uE000[ \t]*(?=\n|$)")]
    private static partial Regex GapBeforeSign();

    [GeneratedRegex(@"\uE000[ \t]?")]
    private static partial Regex LastGap();

    [GeneratedRegex(@"\[([^\]\n]+)\]\((https?://[^)\s]+|mailto:[^)\s]+)\)")]
    private static partial Regex Linked();
}
