using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Lists;

/// <summary>
/// Many entries from one table: prepared from a file, looked through and corrected, then entered once and, if need be, taken back as a
/// whole. Until then it is a draft that waits for whoever prepared it and for the colleagues.
/// </summary>
public sealed class EntryList : Entity
{
    /// <summary>For so many days a list can be taken back.</summary>
    public const int DaysToTakeBack = 7;

    private EntryList() { }

    /// <summary>What it is a list of: the code of its kind.</summary>
    public string Kind { get; private init; } = "";

    /// <summary>The alliance or network whose entries it makes.</summary>
    public Guid PlaceId { get; private init; }

    /// <summary>What the list is called: the name of its file.</summary>
    public string Name { get; private init; } = "";

    /// <summary>Columns of the table that are of no use here, as they are called; empty where all are.</summary>
    public string Ignored { get; private init; } = "";

    /// <summary>Who prepared it; null after erasure.</summary>
    public Guid? PreparedBy { get; private set; }

    /// <summary>When it was prepared, in UTC.</summary>
    public DateTimeOffset PreparedAt { get; private init; }

    /// <summary>Who entered it; null before and after erasure.</summary>
    public Guid? EnteredBy { get; private set; }

    /// <summary>When its lines became entries, in UTC; null while it is a draft.</summary>
    public DateTimeOffset? EnteredAt { get; private set; }

    /// <summary>Who took it back; null before and after erasure.</summary>
    public Guid? TakenBackBy { get; private set; }

    /// <summary>When it was taken back, in UTC; null where it was not.</summary>
    public DateTimeOffset? TakenBackAt { get; private set; }

    /// <summary>The fingerprint of its file while it is a draft: the same file sent twice makes one draft.</summary>
    public string? UploadKey { get; private set; }

    /// <summary>Whether it has not been entered.</summary>
    public bool IsDraft => EnteredAt is null;

    /// <summary>Until when it can be taken back, in UTC.</summary>
    public DateTimeOffset? TakeBackUntil => EnteredAt?.AddDays(DaysToTakeBack);

    /// <summary>Prepares a list.</summary>
    public static EntryList Prepare(string kind, Guid placeId, string name, string ignored, string uploadKey, Guid? by,
        DateTimeOffset at) =>
        new()
        {
            Kind = kind,
            PlaceId = placeId,
            Name = Tidy.Of(name, 120) is { Length: > 0 } tidy ? tidy : "Liste",
            Ignored = Tidy.Of(ignored, 400),
            UploadKey = uploadKey,
            PreparedBy = by,
            PreparedAt = at,
        };

    /// <summary>The fingerprint of a file for a place.</summary>
    public static string KeyOf(string kind, Guid placeId, ReadOnlySpan<byte> content) =>
        Convert.ToHexStringLower(SHA256.HashData([.. Encoding.ASCII.GetBytes($"{kind} {placeId}\n"), .. content]));

    /// <summary>Why it cannot be entered; null when it can.</summary>
    public string? ObstacleToEntering(int ready) =>
        !IsDraft ? $"Diese Liste ist seit {EnteredAt!.Value.LongMoment} eingetragen."
        : ready == 0 ? "In dieser Liste ist noch keine Zeile, die eingetragen werden kann." : null;

    /// <summary>Its lines have become entries, once: whoever does it at the same moment is told that it is done.</summary>
    public void Enter(int ready, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToEntering(ready));
        (EnteredAt, EnteredBy, UploadKey) = (at, by, null);
    }

    /// <summary>Why it cannot be taken back; null when it can.</summary>
    public string? ObstacleToTakingBack(DateTimeOffset at) =>
        IsDraft ? "Diese Liste ist noch nicht eingetragen."
        : TakenBackAt is { } before ? $"Diese Liste ist seit {before.LongMoment} zurückgenommen."
        : at > TakeBackUntil ? $"Zurücknehmen geht {DaysToTakeBack} Tage lang. Einzelne Einträge können Sie weiter ändern und beenden."
            : null;

    /// <summary>What it made is taken back, as far as nobody has changed it since.</summary>
    public void TakeBack(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTakingBack(at));
        (TakenBackAt, TakenBackBy) = (at, by);
    }
}
