using System.Text.RegularExpressions;
using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>
/// Which topic meets when and where. Nobody leads two groups in the same round, and within a round the most wanted topic gets the room
/// named first.
/// </summary>
public sealed partial class GroupPlan
{
    private GroupPlan(IReadOnlyList<PlannedGroup> groups) => Groups = groups;

    /// <summary>The groups, in the order of time.</summary>
    public IReadOnlyList<PlannedGroup> Groups { get; }

    /// <summary>What is in the way, each at its field.</summary>
    public static IEnumerable<Objection> Objections(TopicRound round, IReadOnlyList<Topic> topics, string rounds, string rooms)
    {
        var (times, places) = (Lines(rounds), Lines(rooms));
        var found = times.Select(Hours).OfType<(TimeOnly, TimeOnly)>().ToList();
        if (topics.Count == 0) yield return new("Topics", "Bitte wählen Sie mindestens ein Thema.");
        if (times.Count == 0) yield return new("Rounds", "Bitte sagen Sie, von wann bis wann die Gruppen sind.");
        if (places.Count == 0) yield return new("Places", "Bitte nennen Sie mindestens einen Raum.");
        if (times.FirstOrDefault(line => Hours(line) is null) is { } hours)
            yield return new("Rounds", $"{hours.Quoted} verstehen wir nicht. Bitte schreiben Sie zum Beispiel 11:00–12:00.");
        else if (found.Exists(one => found.Exists(other => one != other && one.Item1 < other.Item2 && other.Item1 < one.Item2)
            || one.Item1 >= one.Item2) || found.Distinct().Count() < found.Count)
            yield return new("Rounds", "Diese Runden überschneiden sich.");
        if (places.FirstOrDefault(line => Room(line) is null) is { } room)
            yield return new("Places", $"{room.Quoted} verstehen wir nicht. Bitte schreiben Sie zum Beispiel Saal, 30.");
        else if (places.Select(line => Folding.Fold(Room(line)!.Value.Name)).Distinct().Count() < places.Count)
            yield return new("Places", "Ein Raum steht hier zweimal.");
        if (topics.Count > times.Count * places.Count && times.Count * places.Count > 0)
            yield return new("Places", $"Für {topics.Count} Gruppen reichen {German.Count(times.Count, "Runde", "Runden")} mit "
                + $"{German.Count(places.Count, "Raum", "Räumen")} nicht.");
        if (times.Count > 0 && ByHost(round, topics).FirstOrDefault(led => led.Count() > times.Count) is { } many)
            yield return new("Rounds", $"{many.First().Host(round)!.Called} leitet mehr Gruppen, als es Runden gibt. Niemand leitet zwei "
                + "zugleich.");
    }

    /// <summary>Plans it; the topics come in their order, the most wanted first.</summary>
    public static GroupPlan Of(TopicRound round, IReadOnlyList<Topic> topics, string rounds, string rooms)
    {
        Refusal.On(Objections(round, topics, rounds, rooms).FirstOrDefault()?.Sentence);
        var times = Lines(rounds).Select(line => Hours(line)!.Value).OrderBy(one => one.From).ToList();
        var places = Lines(rooms).Select(line => Room(line)!.Value).ToList();
        var taken = times.ConvertAll(_ => new List<Topic>());
        // Each host's topics go to the emptiest times, one each: so no time has two groups more than another, and it always works out.
        foreach (var led in ByHost(round, topics))
            foreach (var (time, topic) in taken.OrderBy(time => time.Count).Zip(led).ToList()) time.Add(topic);
        var order = topics.ToList();
        return new([.. taken.SelectMany((time, at) => time.OrderBy(order.IndexOf).Select((topic, place) =>
            new PlannedGroup(topic, topic.Host(round), times[at].From, times[at].Until, places[place].Name, places[place].Most)))]);
    }

    /// <summary>The topics of each host together, and each one that nobody leads by itself, in the order of the first.</summary>
    private static IEnumerable<IGrouping<Guid, Topic>> ByHost(TopicRound round, IEnumerable<Topic> topics) =>
        topics.GroupBy(topic => topic.Host(round)?.Id ?? topic.Id);

    private static List<string> Lines(string text) =>
        [.. text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)];

    private static (TimeOnly From, TimeOnly Until)? Hours(string line) => Span().Match(line) is { Success: true } found
        && Hour(found.Groups[1].Value) is { } from && Hour(found.Groups[2].Value) is { } until ? (from, until) : null;

    private static TimeOnly? Hour(string text) => TimeOnly.TryParseExact(text.Replace('.', ':'), ["H:mm", "%H"],
        German.Culture, System.Globalization.DateTimeStyles.None, out var hour) ? hour : null;

    /// <summary>Only a number after the last comma says how many fit in: "Haus A, Zimmer 2" is a name.</summary>
    private static (string Name, int? Most)? Room(string line)
    {
        var places = Places().Match(line);
        var name = (places.Success ? line[..places.Index] : line).Trim(',', ' ');
        if (name.Length is 0 or > 100) return null;
        if (!places.Success) return (name, null);
        return int.TryParse(places.Groups[1].Value, German.Culture, out var most) && most is > 0 and <= 10_000 ? (name, most) : null;
    }

    [GeneratedRegex(@"^(\d{1,2}(?:[:.]\d\d)?)(?:\s*Uhr)?\s*(?:–|—|-|bis)\s*(\d{1,2}(?:[:.]\d\d)?)(?:\s*Uhr)?$")]
    private static partial Regex Span();

    [GeneratedRegex(@",\s*(-?\d+)(?:\s*(?:Plätze|Platz|Personen))?$")]
    private static partial Regex Places();
}

/// <summary>A topic with its time and room.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Host">Who leads it; null where that is open.</param>
/// <param name="From">When it begins.</param>
/// <param name="Until">When it ends.</param>
/// <param name="Room">Where.</param>
/// <param name="Most">How many fit in; null where nobody needs a place.</param>
public sealed record PlannedGroup(Topic Topic, TopicVoice? Host, TimeOnly From, TimeOnly Until, string Room, int? Most)
{
    /// <summary>"11:00–12:00".</summary>
    public string Hours => $"{SessionTime.Hour(From)}–{SessionTime.Hour(Until)}";

    /// <summary>As an item of the programme, led by whoever has offered to.</summary>
    internal Session Into(Programme programme, Guid? by, DateTimeOffset at)
    {
        var session = programme.Add(new(SessionKind.Workshop, Topic.Title, Topic.About, Room: Room, Most: Most),
            new(programme.Event.FirstDay, From, Until), by, at);
        if (Host?.Called is { } name) session.Invite(new(name, Host.Booking?.Organisation, SpeakerRole.Moderator), by, at);
        return session;
    }
}
