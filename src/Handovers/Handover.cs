using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>
/// The lead of an alliance goes from one person to the next: announced by the one who leaves, accepted by the one who comes,
/// prepared by both, and at last confirmed. What is handed over is the seat; everything else stays where it is (INV-06).
/// </summary>
public sealed partial class Handover : Entity
{
    /// <summary>So long a named successor may think about it.</summary>
    public static readonly TimeSpan TimeToAnswer = TimeSpan.FromDays(14);

    /// <summary>So long whoever has left may still read and tick the list, unless everything is found earlier.</summary>
    public static readonly TimeSpan TimeToLookBack = TimeSpan.FromDays(30);

    private List<HandoverItem>? items;

    private Handover() { }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The seat that is handed over.</summary>
    public Guid SeatId { get; private init; }

    /// <summary>Who leaves; null after erasure.</summary>
    public Guid? LeavingId { get; private set; }

    /// <summary>Who comes; null until somebody without an account has accepted, and after erasure.</summary>
    public Guid? SuccessorId { get; private set; }

    /// <summary>The name of a successor who has no account yet; forgotten as soon as there is an answer.</summary>
    public string? SuccessorName { get; private set; }

    /// <summary>The address of a successor who has no account yet; forgotten as soon as there is an answer.</summary>
    public string? SuccessorEmail { get; private set; }

    /// <summary>What the leaving coordinator writes to the next, in person.</summary>
    public string Words { get; private init; } = "";

    /// <summary>The agreed day; null where the seat goes over with the acceptance.</summary>
    public DateOnly? On { get; private init; }

    /// <summary>Where it stands.</summary>
    public HandoverState State { get; private set; }

    /// <summary>When it was announced, in UTC.</summary>
    public DateTimeOffset AnnouncedAt { get; private init; }

    /// <summary>When the successor was last asked, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When the successor accepted, in UTC.</summary>
    public DateTimeOffset? AcceptedAt { get; private set; }

    /// <summary>When the seat changed hands, in UTC.</summary>
    public DateTimeOffset? TransferredAt { get; private set; }

    /// <summary>When it was over, in whatever way, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>What both go through; it comes with <c>WithChecklist</c>, and whoever asks without learns that.</summary>
    public IReadOnlyList<HandoverItem> Items => Checklist;

    private List<HandoverItem> Checklist => items ?? throw new InvalidOperationException("The checklist of this hand-over was not loaded.");

    /// <summary>Whether the seat has still to change hands.</summary>
    public bool IsOpen => State is HandoverState.Announced or HandoverState.Checklist;

    /// <summary>Whether this person takes over.</summary>
    public bool IsFor(Guid? personId) => personId is not null && SuccessorId == personId;

    /// <summary>Until when whoever has left may read and tick the list, in UTC; null before the seat goes over and at the end.</summary>
    public DateTimeOffset? OpenToLeavingUntil => State is HandoverState.AccessTransferred ? TransferredAt + TimeToLookBack : null;

    /// <summary>Whether this person has left and may still read and tick the list: the seat is gone, the knowledge is not.</summary>
    public bool IsStillOpenTo(Guid? personId, DateTimeOffset at) =>
        personId is not null && LeavingId == personId && at < OpenToLeavingUntil;

    /// <summary>Announces that a seat goes to somebody else.</summary>
    internal static Handover Announce(
        Alliance alliance, Seat seat, Successor successor, Person? known, string words, DateOnly? on, Guid? by, DateTimeOffset at)
    {
        var handover = new Handover
        {
            AllianceId = alliance.Id,
            SeatId = seat.Id,
            LeavingId = seat.PersonId,
            SuccessorId = known?.Id,
            SuccessorName = known is null ? successor.Name.Trim() : null,
            SuccessorEmail = known is null ? successor.Email.Trim() : null,
            Words = words.Trim(),
            On = on,
            AnnouncedAt = at,
            AskedAt = at,
            items = [],
        };
        handover.Raise(new HandoverAnnounced(alliance.Id, handover.Id, by, at));
        return handover;
    }
}

/// <summary>Who shall come next.</summary>
/// <param name="Name">First and last name.</param>
/// <param name="Email">Where the letter goes.</param>
public sealed record Successor(string Name, string Email);
