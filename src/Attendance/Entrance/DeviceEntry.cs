using System.Text.Json;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Attendance;

/// <summary>One thing that a device says has happened, as it is written in its queue.</summary>
internal sealed record DeviceEntry
{
    private const int Most = 500;
    private const int Longest = 200;
    private static readonly TimeSpan Oldest = TimeSpan.FromDays(30);
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    public Guid Key { get; init; }

    public string Verb { get; init; } = "";

    public string? Code { get; init; }

    public string? Name { get; init; }

    public string? Organisation { get; init; }

    public DateTimeOffset At { get; init; }

    public bool Forced { get; init; }

    public bool Happened { get; init; }

    public string? Why { get; init; }

    /// <summary>What a device has sent; null where nobody can read it.</summary>
    public static IReadOnlyList<DeviceEntry>? Read(string? text)
    {
        try
        {
            var read = JsonSerializer.Deserialize<List<DeviceEntry?>>(text ?? "", Json);
            return read is { Count: > 0 and <= Most } && read.TrueForAll(one => one is not null && one.IsWhole)
                ? read.OfType<DeviceEntry>().DistinctBy(one => one.Key).ToList() : null;
        }
        catch (JsonException) { return null; }
    }

    private bool IsWhole => Key != Guid.Empty && VerbOf(Verb) is { } verb && (Code ?? "").Length <= Longest
        && (verb != EntranceVerb.WalkIn || IsName) && (Organisation ?? "").Length <= Longest;

    private bool IsName => Name is { Length: >= 2 and <= Person.MaxNameLength } && !PersonNameAttribute.IsNone(Name);

    /// <summary>As the entrance hears it: by the clock of the house, and never from the future.</summary>
    public EntranceNote Note(TimeSpan late, DateTimeOffset now, string device, Guid? by)
    {
        var at = At < now - Oldest || At > now + Oldest ? now : At + late;
        return new(Key, VerbOf(Verb)!.Value, at > now ? now : at, device, by)
        {
            Code = Code is null ? null : CleanText.Of(Code),
            Person = Name is null ? null : new(CleanText.Of(Name), "", Organisation is null ? null : CleanText.Of(Organisation)),
            IsForced = Forced,
            HasHappened = Happened,
            Why = Enum.GetValues<ArrivalOutcome>().FirstOrDefault(one => one.Code == Why, ArrivalOutcome.Unknown),
        };
    }

    private static EntranceVerb? VerbOf(string word) => word switch
    {
        "in" => EntranceVerb.LetIn,
        "walk-in" => EntranceVerb.WalkIn,
        "back" => EntranceVerb.TakeBack,
        "sent-back" => EntranceVerb.SentBack,
        _ => null,
    };
}
