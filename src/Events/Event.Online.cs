namespace Buendnisnetz.Events;

/// <summary>
/// How one takes part from afar. Only those with a place and the team read it: it stands in no list, feed, search or page for everybody.
/// </summary>
public sealed partial class Event
{
    /// <summary>The address of the room in the web.</summary>
    public string? RoomAddress { get; private set; }

    /// <summary>How one dials in otherwise: number, code, what to bring along.</summary>
    public string? DialIn { get; private set; }

    /// <summary>The room as it is now.</summary>
    public OnlineRoom Room => new(RoomAddress, DialIn);

    /// <summary>Whether those with a place are told how to take part from afar.</summary>
    public bool HasRoom => IsOnline && Room is { IsEmpty: false };

    /// <summary>Why that cannot be the room; null where it can.</summary>
    public string? ObstacleToRoom(OnlineRoom room) => ObstacleToChange() ?? room.Objections().FirstOrDefault()?.Sentence
        ?? (IsOnline || room.IsEmpty ? null : "Bitte sagen Sie zuerst beim Ort, dass man auch von zu Hause aus teilnehmen kann.");

    /// <summary>Says how one takes part from afar; those with a place hear of it where the event is public and still to come.</summary>
    public void Open(OnlineRoom room, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToRoom(room));
        if (room.Tidy == Room) return;
        (RoomAddress, DialIn) = (room.Tidy.Address, room.Tidy.DialIn);
        Changed(at);
        Raise(new EventRoomChanged(Id, IsPublished && EndsAt > at, by, at));
    }
}

/// <summary>A room in the web.</summary>
/// <param name="Address">Its address, always https.</param>
/// <param name="DialIn">How one dials in otherwise.</param>
public sealed record OnlineRoom(string? Address, string? DialIn)
{
    private const string Safe = "https://";

    /// <summary>Whether nothing is said.</summary>
    public bool IsEmpty => Tidy is { Address: null, DialIn: null };

    /// <summary>The same as it is kept.</summary>
    public OnlineRoom Tidy => new(string.IsNullOrWhiteSpace(Address) ? null : WebAddress.Of(Address.Trim()) ?? Address.Trim(),
        string.IsNullOrWhiteSpace(DialIn) ? null : DialIn.Trim());

    /// <summary>What contradicts itself, each at its field.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (Tidy.Address is not { } typed) yield break;
        if (WebAddress.Of(typed) is not { } whole) yield return new(nameof(Address), WebAddress.Obstacle);
        else if (!whole.StartsWith(Safe, StringComparison.OrdinalIgnoreCase))
            yield return new(nameof(Address), "Bitte nehmen Sie eine Adresse, die mit https:// beginnt: Nur dann liest niemand mit.");
    }

    /// <summary>It in lines, as letters and calendars bear it.</summary>
    public IEnumerable<string> Lines => ((string?[])[Address is { } room ? $"Online dabei sein: {room}" : null,
        DialIn is { } words ? $"Einwahl: {words}" : null]).OfType<string>();
}
