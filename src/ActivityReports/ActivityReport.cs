using System.Text.Json;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.ActivityReports;

/// <summary>
/// What an alliance did in a year, told to its networks (001:3). While it is a draft its sentences follow the records, except those that
/// somebody has written anew; what is sent is an edition that stays.
/// </summary>
public sealed class ActivityReport : Entity
{
    private readonly List<ReportEdition> editions = [];
    private readonly List<ReportDelivery> deliveries = [];
    private readonly List<ReportField> fields = [];

    private ActivityReport() { }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The year.</summary>
    public int Year { get; private init; }

    /// <summary>What the alliance says before the figures.</summary>
    public string Opening { get; private set; } = "";

    /// <summary>Sentences that were written anew, by the code of their line, as JSON; an empty one leaves its line out.</summary>
    public string Words { get; private set; } = "{}";

    /// <summary>For whom the next edition is: the community of its networks, or everybody.</summary>
    public Visibility Audience { get; private set; } = Visibility.Community;

    /// <summary>Who reads what was sent last.</summary>
    public Visibility ReadBy { get; private set; } = Visibility.Community;

    /// <summary>When it was sent last, in UTC; null while it is a draft.</summary>
    public DateTimeOffset? SentAt { get; private set; }

    /// <summary>When its draft was written at last, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Who wrote at it last; null for the system and after erasure.</summary>
    public Guid? ChangedBy { get; private set; }

    /// <summary>What was sent, where it was loaded.</summary>
    public IReadOnlyList<ReportEdition> Editions => editions;

    /// <summary>To which networks, where it was loaded.</summary>
    public IReadOnlyList<ReportDelivery> Deliveries => deliveries;

    /// <summary>In which action fields the projects worked of which it tells.</summary>
    public IReadOnlyList<ReportField> Fields => fields;

    /// <summary>Begins to write about a year.</summary>
    public static ActivityReport Begin(Alliance alliance, int year, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(alliance, year, at));
        return new() { AllianceId = alliance.Id, Year = year, ChangedAt = at };
    }

    /// <summary>The years about which one can write: the last three that are over.</summary>
    public static IEnumerable<int> YearsAt(DateTimeOffset at) => Enumerable.Range(1, 3).Select(back => at.BerlinDay.Year - back);

    /// <summary>Why an alliance cannot write about a year; null where it can.</summary>
    public static string? ObstacleTo(Alliance alliance, int year, DateTimeOffset at) =>
        alliance.State == LifeState.Idea ? "Noch ist das Bündnis eine Idee." : alliance.ObstacleToChange()
        ?? (year >= at.BerlinDay.Year ? $"Das Jahr {year} ist noch nicht vorbei."
            : !YearsAt(at).Contains(year) ? "Berichtet wird über die letzten drei Jahre." : null);

    /// <summary>The sentences that were written anew.</summary>
    public IReadOnlyDictionary<string, string> OwnWords() => JsonSerializer.Deserialize<Dictionary<string, string>>(Words)!;

    /// <summary>Keeps what somebody has written anew; sentences that they left as they were stay as others wrote them.</summary>
    /// <param name="opening">What is said before the figures.</param>
    /// <param name="anew">The sentences that were changed, by the code of their line; null where one follows the records again.</param>
    /// <param name="audience">Who will read.</param>
    /// <param name="by">Who wrote.</param>
    /// <param name="at">When, in UTC.</param>
    public void Write(string? opening, IReadOnlyDictionary<string, string?> anew, Visibility audience, Guid? by, DateTimeOffset at)
    {
        var own = OwnWords().Where(word => !anew.ContainsKey(word.Key))
            .Concat(anew.Where(word => word.Value is not null).Select(word => KeyValuePair.Create(word.Key, word.Value!)));
        (Opening, Words) = (opening?.Trim() ?? "", JsonSerializer.Serialize(own.OrderBy(word => word.Key).ToDictionary()));
        Audience = audience == Visibility.Public ? Visibility.Public : Visibility.Community;
        (ChangedBy, ChangedAt) = (by, at);
    }

    /// <summary>Why it cannot be sent; null where it can. Editions and deliveries were loaded.</summary>
    public string? ObstacleToSending(IReadOnlyCollection<ReportLine> lines, IReadOnlyCollection<Network> networks, string? correction) =>
        lines.Count == 0 && Opening.Length == 0 ? "Für dieses Jahr ist nichts festgehalten. Schreiben Sie wenigstens einen Satz am Anfang."
        : networks.Count == 0 ? "Ihr Bündnis gehört zu keinem Netzwerk, das den Bericht bekäme."
        : Last is { } last && last.Says(Opening, lines) && ReadBy == Audience && networks.All(HasIt)
            ? "Diese Netzwerke haben den Bericht schon, genau so."
        : Last is not null && string.IsNullOrWhiteSpace(correction) ? "Bitte sagen Sie in einem Satz, was sich geändert hat." : null;

    /// <summary>What was sent last; null while it is a draft.</summary>
    public ReportEdition? Last => editions.MaxBy(one => one.Number);

    /// <summary>Sends it to these networks: each has one report of a year, a correction is a new edition of it.</summary>
    public ReportEdition Send(IReadOnlyList<ReportLine> lines, IReadOnlyCollection<Network> networks, string? correction, Guid? by,
        DateTimeOffset at)
    {
        Refusal.On(ObstacleToSending(lines, networks, correction));
        var sent = new ReportEdition(Id, editions.Count + 1, Opening, lines, Audience, Last is null ? null : correction, by, at);
        editions.Add(sent);
        deliveries.AddRange(networks.Where(one => !HasIt(one)).Select(one => new ReportDelivery(Id, one.Id, at)).ToList());
        fields.RemoveAll(field => !lines.Any(line => line.Fields.Contains(field.TermCode)));
        fields.AddRange(lines.SelectMany(line => line.Fields).Distinct().Except(fields.Select(field => field.TermCode))
            .Select(code => new ReportField(Id, code)).ToList());
        (SentAt, ReadBy) = (at, Audience);
        Raise(new ActivityReportSent(AllianceId, Id, sent.Number, by, at));
        return sent;
    }

    private bool HasIt(Network network) => deliveries.Exists(one => one.NetworkId == network.Id);
}

/// <summary>A network has the report of a year.</summary>
public sealed class ReportDelivery
{
    private ReportDelivery() { }

    internal ReportDelivery(Guid report, Guid network, DateTimeOffset at) => (ReportId, NetworkId, SentAt) = (report, network, at);

    /// <summary>The report.</summary>
    public Guid ReportId { get; private init; }

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>The network, where it was loaded.</summary>
    public Network? Network { get; private set; }

    /// <summary>Since when it has it, in UTC.</summary>
    public DateTimeOffset SentAt { get; private init; }
}

/// <summary>An action field of which a report tells.</summary>
public sealed class ReportField
{
    private ReportField() { }

    internal ReportField(Guid report, string termCode) => (ReportId, TermCode) = (report, termCode);

    /// <summary>The report.</summary>
    public Guid ReportId { get; private init; }

    /// <summary>The field, by its stable name.</summary>
    public string TermCode { get; private init; } = "";
}
