using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>
/// Where the letter begins that is answered: with its first marked line, with "Am … schrieb …:" over up to four lines, with a line that
/// parts, or with the head that Outlook and others write without any mark ("Von: … Gesendet: … An: … Betreff: …").
/// </summary>
internal static partial class QuoteHead
{
    private const int MostLines = 4, MostOfHead = 12, FewestLabels = 3;

    /// <summary>The index of its first line; that behind the last one where there is none.</summary>
    public static int In(List<string> lines)
    {
        for (var at = 0; at < lines.Count; at++)
            if (lines[at].Length > 0 && Begins(lines, at)) return at;
        return lines.Count;
    }

    /// <summary>Whether the lines of the letter are marked from there on, so that what is not marked below is somebody's answer.</summary>
    public static bool IsMarked(List<string> lines, int at) => at < lines.Count && !IsHard(lines, at) && (QuotedAnswers.IsQuoted(lines[at])
        || Enumerable.Range(at + 1, MostLines).Any(next => next < lines.Count && QuotedAnswers.IsQuoted(lines[next])));

    private static bool Begins(List<string> lines, int at) => QuotedAnswers.IsQuoted(lines[at]) || IsHard(lines, at)
        || IsAttribution(lines, at);

    /// <summary>Below such a line everything belongs to the letter.</summary>
    private static bool IsHard(List<string> lines, int at) => Divider().IsMatch(lines[at])
        || IsHead(lines, at) || Rule().IsMatch(lines[at]) && IsHead(lines, NextWords(lines, at + 1));

    private static int NextWords(List<string> lines, int at) => lines.FindIndex(Math.Min(at, lines.Count), line => line.Length > 0);

    private static bool IsHead(List<string> lines, int at)
    {
        if (at < 0 || LabelOf(lines[at]) is null) return false;
        if (OneLine().IsMatch(lines[at])) return true;
        HashSet<string> labels = [];
        var (gap, end) = (0, Math.Min(lines.Count, at + MostOfHead));
        for (var line = at; line < end && gap <= 2; line++)
            if (LabelOf(lines[line]) is { } label) (gap, _) = (0, labels.Add(label));
            else gap++;
        return labels.Count >= FewestLabels && labels.Contains("from") && (labels.Contains("date") || labels.Contains("subject"));
    }

    private static string? LabelOf(string line) => Label().Match(line) is not { Success: true } found ? null
        : found.Groups["label"].Value.ToLowerInvariant() switch
        {
            "von" or "from" or "absender" => "from",
            "gesendet" or "sent" or "datum" or "date" => "date",
            "betreff" or "subject" => "subject",
            "an" or "to" or "empfänger" => "to",
            _ => "copy",
        };

    private static bool IsAttribution(List<string> lines, int at)
    {
        var joined = "";
        for (var line = at; line < Math.Min(lines.Count, at + MostLines) && lines[line].Length > 0; line++)
        {
            joined = $"{joined} {lines[line].Trim(' ', '*')}".Trim();
            if (Attribution().IsMatch(joined) && !Person().IsMatch(joined) && IsSure(joined, lines, at, line + 1)) return true;
        }
        return false;
    }

    /// <summary>
    /// An address says that a program has written it, or a day of a year with an hour below an answer; otherwise the marks below do.
    /// </summary>
    private static bool IsSure(string words, List<string> lines, int at, int next) => Address().IsMatch(words)
        || words.EndsWith(':') && (Day().IsMatch(words) && Hour().IsMatch(words) && lines[..at].Exists(line => line.Length > 0)
            || NextWords(lines, next) is var below && below >= 0
                && (QuotedAnswers.IsQuoted(lines[below]) || AnswerText.IsCut(lines[below])));

    [GeneratedRegex(@"^((am|on|le|op|il)\s.{3,240}?\b(schrieb|wrote|a\s+écrit|schreef)\b.{0,200}|\W?\S.{1,140}\s(schrieb"
        + @"|wrote)\s+(am|on)\s.{3,80}"
        + @"|\W?\S.{1,140}\shat\s+am\s.{5,60}\sgeschrieben|(zitat\s+von|quoting)\s.{2,140}|\W?\S.{1,80}\s(schrieb|wrote))\s?:?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Attribution();

    /// <summary>"Am Montag schrieb ich Ihnen": people speak of themselves, programs of others.</summary>
    [GeneratedRegex(@"\b(schrieb|geschrieben)\s+(ich|wir|mir|uns|man|er|sie|es|ihnen)\b|\b(ich|wir|er|sie)\s+schrieb\b|\bi\s+wrote\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Person();

    [GeneratedRegex(@"[<(\[""]?[^\s<>()]+@[^\s<>()]+\.[a-z]{2,}[>)\]""]?(\s?\(mailto:[^)]*\))?[\s""']*((schrieb|wrote"
        + @"|a\s+écrit)(\s+(am|on)\b.*)?|hat\s+am\b.*)?\s?:?$",
        RegexOptions.IgnoreCase)]
    private static partial Regex Address();

    [GeneratedRegex(@"\b\d{1,2}\.\s?\d{1,2}\.\s?\d{2,4}\b|\b(19|20)\d\d\b|\b\d{1,2}/\d{1,2}/\d{2,4}\b")]
    private static partial Regex Day();

    [GeneratedRegex(@"\b\d{1,2}[:.]\d{2}\b")]
    private static partial Regex Hour();

    [GeneratedRegex(@"^\s*\*?\s*(?<label>von|from|absender|gesendet|sent|datum|date|betreff|subject|an|to|empfänger|cc|kopie)\s?\*?\s?:",
        RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\b(von|from):\*?\s.+\b(gesendet|sent|datum|date):\*?\s.+\b(an|to):\*?\s", RegexOptions.IgnoreCase)]
    private static partial Regex OneLine();

    [GeneratedRegex(@"^>{2,3}\s.*<[^<>]+@[^<>]+>.*>{2,3}$|^[\s*]*[-_=]{2,}\s*\W?(urspr(ü|ue)ngliche|original|weitergeleitete"
        + @"|forwarded|anfang|beginn)"
        + @"|^\s*(anfang|beginn)\s+der\s+weitergeleiteten\s+(nachricht|e-?mail)\s*:|^\s*begin\s+forwarded\s+message\s*:",
        RegexOptions.IgnoreCase)]
    private static partial Regex Divider();

    [GeneratedRegex(@"^\s*([_\-–—=]{5,}|\*{5,})\s*$")]
    private static partial Regex Rule();
}
