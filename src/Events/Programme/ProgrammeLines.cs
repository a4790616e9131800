using System.Globalization;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Events;

/// <summary>A line of a programme as somebody typed it, or what is not clear about it.</summary>
/// <param name="Number">Which line, from 1.</param>
/// <param name="Time">When; null for a talk within the item above.</param>
/// <param name="Profile">What.</param>
/// <param name="People">Who.</param>
/// <param name="Obstacle">What is not clear; null where all is.</param>
public sealed record ProgrammeLine(
    int Number, SessionTime? Time, SessionProfile Profile, IReadOnlyList<Speech> People, string? Obstacle = null);

/// <summary>
/// A programme as people write it: "10:00–10:45 Impulsvortrag: Titel (Name, Funktion; Name) [Raum, 24 Plätze]"; a line that begins with a
/// dash is a short talk within the item above.
/// </summary>
public static partial class ProgrammeLines
{
    private const int LastMinutes = 60;

    private static readonly (string Word, SessionKind Kind)[] Words =
    [
        ("impulsvortrag", SessionKind.Keynote), ("impuls", SessionKind.Keynote), ("eroeffnungsvortrag", SessionKind.Keynote),
        ("podium", SessionKind.Panel), ("podiumsgespraech", SessionKind.Panel), ("podiumsdiskussion", SessionKind.Panel),
        ("workshop", SessionKind.Workshop), ("werkstatt", SessionKind.Workshop), ("vortrag", SessionKind.Talk),
        ("kurzvortrag", SessionKind.Talk), ("gespraech", SessionKind.Discussion), ("plenum", SessionKind.Discussion),
        ("diskussion", SessionKind.Discussion), ("pause", SessionKind.Break), ("kaffeepause", SessionKind.Break),
        ("mittagspause", SessionKind.Break), ("mittagessen", SessionKind.Break), ("imbiss", SessionKind.Break),
    ];

    /// <summary>What the text says, line by line; an item without an end lasts until the next one begins.</summary>
    public static IReadOnlyList<ProgrammeLine> Read(string text, DateOnly day)
    {
        List<ProgrammeLine> lines = [];
        foreach (var (index, line) in text.ReplaceLineEndings("\n").Split('\n').Index())
            if (line.Trim().Length > 0) lines.Add(Line(index + 1, line.Trim(), day, lines));
        return [.. lines.Select((line, index) => Ended(line, lines.Skip(index + 1)))];
    }

    private static ProgrammeLine Line(int number, string line, DateOnly day, List<ProgrammeLine> before)
    {
        if (Talk().Match(line) is { Success: true } talk)
            return Below(before, Said(number, null, talk.Groups["rest"].Value, SessionKind.Talk));
        if (Item().Match(line) is not { Success: true } item || Hour(item.Groups["from"]) is not { } from)
            return new(number, null, new(SessionKind.Heading, line), [], "Diese Zeile beginnt nicht mit einer Uhrzeit.");
        var until = item.Groups["until"].Success ? Hour(item.Groups["until"]) : from;
        return until is null ? new(number, null, new(SessionKind.Heading, line), [], "Das Ende ist keine Uhrzeit.")
            : Said(number, new(day, from, until.Value), item.Groups["rest"].Value, SessionKind.Heading);
    }

    private static ProgrammeLine Below(List<ProgrammeLine> before, ProgrammeLine talk) => before.Exists(one => one.Time is not null) ? talk
        : talk with { Obstacle = "Ein Kurzvortrag braucht einen Programmpunkt darüber." };

    private static ProgrammeLine Said(int number, SessionTime? time, string rest, SessionKind usual)
    {
        var (title, people, room) = (rest.Trim(), "", "");
        if (Bracket().Match(title) is { Success: true } bracket)
            (title, room) = (bracket.Groups["before"].Value.Trim(), bracket.Groups["in"].Value);
        if (Round().Match(title) is { Success: true } round && round.Groups["in"].Value.Contains(' ', StringComparison.Ordinal))
            (title, people) = (round.Groups["before"].Value.Trim(), round.Groups["in"].Value);
        var (kind, called) = Called(title, usual);
        var profile = InRoom(new(kind, called), room);
        return new(number, time, profile, [.. People(people, kind)], profile.Objections().FirstOrDefault()?.Sentence);
    }

    /// <summary>"Impulsvortrag: Was Familien brauchen" is a keynote; "Kaffeepause" is a break and keeps its name.</summary>
    private static (SessionKind, string) Called(string title, SessionKind usual)
    {
        var parts = title.Split(": ", 2);
        var first = Folding.Fold(parts[0]).Split(' ')[0];
        var kind = Array.Find(Words, word => word.Word == first) is { Word: not null } found ? found.Kind : usual;
        return (kind, parts.Length == 2 && kind != usual ? parts[1] : title);
    }

    private static SessionProfile InRoom(SessionProfile profile, string bracket)
    {
        foreach (var part in bracket.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
            profile = Places().Match(part) is { Success: true } places
                && int.TryParse(places.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var most)
                ? profile with { Most = most } : profile with { Room = part };
        return profile;
    }

    private static IEnumerable<Speech> People(string text, SessionKind kind) =>
        from one in text.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        let leads = Moderates().Match(one)
        let parts = (leads.Success ? leads.Groups["who"].Value : one).Split(',', 2, StringSplitOptions.TrimEntries)
        select new Speech(parts[0], parts.Length == 2 ? parts[1] : null, leads.Success ? SpeakerRole.Moderator
            : kind == SessionKind.Panel ? SpeakerRole.Panelist : SpeakerRole.Speaker);

    private static ProgrammeLine Ended(ProgrammeLine line, IEnumerable<ProgrammeLine> after)
    {
        if (line.Time is not { } time || time.From != time.Until) return line;
        var next = after.Select(other => other.Time).FirstOrDefault(other => other is not null && other.From != time.From);
        return line with { Time = time with { Until = next?.From ?? time.From.AddMinutes(LastMinutes) } };
    }

    private static TimeOnly? Hour(Group group) => TimeOnly.TryParseExact(group.Value.Replace('.', ':'), ["H:mm", "HH:mm"],
        CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;

    [GeneratedRegex(@"^(?<from>\d{1,2}[:.]\d\d)(?:\s*Uhr)?"
        + @"(?:\s*(?:-|–|—|bis)\s*(?<until>\d{1,2}[:.]\d\d)(?:\s*Uhr)?)?[\s:|]+(?<rest>\S.*)$")]
    private static partial Regex Item();

    [GeneratedRegex(@"^[-–—•*]\s*(?<rest>\S.*)$")]
    private static partial Regex Talk();

    [GeneratedRegex(@"^(?<before>.+)\[(?<in>[^\[\]]+)\]$")]
    private static partial Regex Bracket();

    [GeneratedRegex(@"^(?<before>.+)\((?<in>[^()]+)\)$")]
    private static partial Regex Round();

    [GeneratedRegex(@"^(\d{1,6}) Plätze$")]
    private static partial Regex Places();

    [GeneratedRegex(@"^(?:Moderation|Mod\.):? (?<who>.+)$")]
    private static partial Regex Moderates();
}
