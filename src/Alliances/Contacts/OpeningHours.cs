using System.Text.RegularExpressions;
using PublicHoliday;

namespace Buendnisnetz.Alliances;

/// <summary>
/// When somebody is there, read from the words in which people write it: "Montag bis Freitag 8.30–12 Uhr, Do 14–18 Uhr". What is not
/// understood to the last word says nothing about now: nobody shall stand before a closed door.
/// </summary>
public sealed partial class OpeningHours
{
    private static readonly string[] Days = ["so", "mo", "di", "mi", "do", "fr", "sa"];
    private static readonly HashSet<string> SmallWords = ["uhr", "und", "u", "sowie", "von", "ist", "geoeffnet", "erreichbar"];

    private readonly List<(HashSet<DayOfWeek> Days, TimeOnly From, TimeOnly To)> spans = [];

    private OpeningHours() { }

    /// <summary>The hours that the words say; null where they are not all understood.</summary>
    public static OpeningHours? Of(string? words)
    {
        if (string.IsNullOrWhiteSpace(words)) return null;
        var hours = new OpeningHours();
        return hours.Read(ByArrangement().Replace(words, " ")) && hours.spans.Count > 0 ? hours : null;
    }

    /// <summary>Whether somebody is there at this moment of German time, in this Land; on its holidays nobody is.</summary>
    /// <param name="moment">The moment, by the clock on the wall.</param>
    /// <param name="land">The Land as statistics abbreviate it: "BW".</param>
    public bool IsOpen(DateTime moment, string land) => !IsHoliday(moment, land) && spans.Any(span =>
        span.Days.Contains(moment.DayOfWeek) && TimeOnly.FromDateTime(moment).IsBetween(span.From, span.To));

    /// <summary>Whether a Land rests on this day.</summary>
    /// <param name="day">The day.</param>
    /// <param name="land">The Land as statistics abbreviate it: "BW".</param>
    public static bool IsHoliday(DateTime day, string land) =>
        new GermanPublicHoliday { State = Enum.Parse<GermanPublicHoliday.States>(land) }.IsPublicHoliday(day);

    private bool Read(string words)
    {
        var (days, hadTimes) = (new HashSet<DayOfWeek>(), false);
        foreach (Match piece in Piece().Matches(words))
        {
            if (piece.Groups["from"].Success)
            {
                if (days.Count == 0 || Time(piece, "from") is not { } from || Time(piece, "to") is not { } to || from >= to) return false;
                spans.Add(([.. days], from, to));
                hadTimes = true;
            }
            else if (DaysOf(piece) is { } named)
            {
                if (hadTimes) (days, hadTimes) = ([], false);
                days.UnionWith(named);
            }
            else if (piece.Groups["word"].Success && !SmallWords.Contains(Folding.Fold(piece.Value))) return false;
        }
        return hadTimes;
    }

    private static IEnumerable<DayOfWeek>? DaysOf(Match piece) =>
        piece.Groups["every"].Success ? Enumerable.Range(0, 7).Select(day => (DayOfWeek)day)
        : piece.Groups["work"].Success ? Enumerable.Range(1, 5).Select(day => (DayOfWeek)day)
        : !piece.Groups["day"].Success ? null
        : piece.Groups["last"].Success ? Between(Day(piece.Groups["day"].Value), Day(piece.Groups["last"].Value))
        : [(DayOfWeek)Day(piece.Groups["day"].Value)];

    private static IEnumerable<DayOfWeek> Between(int first, int last) =>
        Enumerable.Range(first, ((last - first + 7) % 7) + 1).Select(day => (DayOfWeek)(day % 7));

    private static int Day(string name) => Array.IndexOf(Days, name[..2].ToLowerInvariant());

    private static TimeOnly? Time(Match piece, string name)
    {
        var hour = int.Parse(piece.Groups[name].Value, German.Culture);
        var minute = piece.Groups[name + "Minute"] is { Success: true } found ? int.Parse(found.Value, German.Culture) : 0;
        return (hour, minute) is (24, 0) ? TimeOnly.MaxValue : hour < 24 && minute < 60 ? new TimeOnly(hour, minute) : null;
    }

    [GeneratedRegex(@"\bnach\s+(telefonischer\s+)?(vereinbarung|absprache|terminvereinbarung)\b", RegexOptions.IgnoreCase)]
    private static partial Regex ByArrangement();

    private const string Name = @"(?:mo|di|mi|do|fr|sa|so)(?:ntags?|enstags?|ttwochs?|nnerstags?|eitags?|mstags?|nntags?)?\b\.?";

    [GeneratedRegex(
        @"(?<from>\d{1,2})(?:[.:](?<fromMinute>\d\d))?\s*(?:uhr)?\s*(?:[-–—]|bis)\s*(?<to>\d{1,2})(?:[.:](?<toMinute>\d\d))?(?!\d)"
            + @"|\b(?<every>täglich)\b|\b(?<work>werktags)\b"
            + @"|\b(?<day>" + Name + @")(?:\s*(?:[-–—]|bis)\s*(?<last>" + Name + @"))?|(?<word>[\p{L}\d]+)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Piece();
}
