using System.Text;

namespace Buendnisnetz.Calendars;

/// <summary>A line of a calendar file: a name, its parameters, a value (RFC 5545, 3.1).</summary>
/// <param name="Name">The name, in capitals.</param>
/// <param name="Parameters">Its parameters by their names, in capitals.</param>
/// <param name="Value">The value as it stands there.</param>
internal sealed record IcsLine(string Name, IReadOnlyDictionary<string, string> Parameters, string Value)
{
    /// <summary>Longer than any description that somebody has typed; what stands behind it is left out.</summary>
    private const int MostLetters = 100_000;

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "ACTION", "ATTACH", "ATTENDEE", "BEGIN", "CALSCALE", "CATEGORIES", "CLASS", "COLOR", "COMMENT", "COMPLETED", "CONFERENCE",
        "CONTACT", "CREATED", "DESCRIPTION", "DTEND", "DTSTAMP", "DTSTART", "DUE", "DURATION", "END", "EXDATE", "EXRULE", "FREEBUSY",
        "GEO", "IMAGE", "LAST-MODIFIED", "LOCATION", "METHOD", "NAME", "ORGANIZER", "PERCENT-COMPLETE", "PRIORITY", "PRODID", "RDATE",
        "RECURRENCE-ID", "REFRESH-INTERVAL", "RELATED-TO", "REPEAT", "REQUEST-STATUS", "RESOURCES", "RRULE", "SEQUENCE", "SOURCE",
        "STATUS", "SUMMARY", "TRANSP", "TRIGGER", "TZID", "TZNAME", "TZOFFSETFROM", "TZOFFSETTO", "TZURL", "UID", "URL", "VERSION",
    };

    /// <summary>The value as a text: its signs for commas, semicolons and new lines read.</summary>
    public string Text
    {
        get
        {
            var text = new StringBuilder(Value.Length);
            for (var at = 0; at < Value.Length; at++)
                text.Append(Value[at] != '\\' || at + 1 == Value.Length ? Value[at] : Value[++at] is 'n' or 'N' ? '\n' : Value[at]);
            return CleanText.Of(text.ToString()).Trim();
        }
    }

    /// <summary>
    /// The lines of a file, whichever ends they have. What was folded is put together again; what was broken without the sign for it
    /// belongs to the line before.
    /// </summary>
    public static IReadOnlyList<IcsLine> Of(string text)
    {
        List<StringBuilder> whole = [];
        foreach (var line in text.Split(["\r\n", "\n", "\r"], StringSplitOptions.None))
        {
            if (line.Length == 0) continue;
            if (whole.Count > 0 && line[0] is ' ' or '\t') Append(whole[^1], line[1..]);
            else if (whole.Count > 0 && !Begins(line)) Append(whole[^1], "\\n" + line);
            else whole.Add(new StringBuilder(line, 0, Math.Min(line.Length, MostLetters), 0));
        }
        return [.. whole.Select(line => Read(line.ToString())).OfType<IcsLine>()];
    }

    private static void Append(StringBuilder line, string more)
    {
        if (line.Length < MostLetters) line.Append(more, 0, Math.Min(more.Length, MostLetters - line.Length));
    }

    private static bool Begins(string line) => line.AsSpan().IndexOfAny(':', ';') is > 0 and var end && IsName(line[..end]);

    private static bool IsName(string name) => Names.Contains(name) || name.StartsWith("X-", StringComparison.OrdinalIgnoreCase);

    private static IcsLine? Read(string line)
    {
        var (parts, quoted, start) = (new List<string>(), false, 0);
        for (var at = 0; at < line.Length; at++)
        {
            if (line[at] == '"') quoted = !quoted;
            if (quoted || line[at] is not (':' or ';')) continue;
            parts.Add(line[start..at]);
            start = at + 1;
            if (line[at] == ':') return Made(parts, line[start..]);
        }
        // A quotation mark that is never closed: the first colon ends the name all the same.
        return line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon ? Made([.. line[..colon].Split(';')], line[(colon + 1)..])
            : null;
    }

    private static IcsLine Made(List<string> parts, string value)
    {
        var parameters = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var part in parts.Skip(1))
            if (part.Split('=', 2) is [var name, var said]) parameters[name.Trim()] = said.Trim().Trim('"');
        return new(parts[0].Trim().ToUpperInvariant(), parameters, value);
    }
}
