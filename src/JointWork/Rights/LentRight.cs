using Buendnisnetz.Accounts;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.JointWork;

/// <summary>
/// A right for one thing that was lent to a local partner: its person edits one project, or gives one label, and nothing else. It holds by
/// a seat, so it ends on its day, when it is revoked, or when the partnership ends on which it rests.
/// </summary>
public sealed class LentRight : Entity
{
    /// <summary>For how many days one is lent at most.</summary>
    public const int MostDays = 3 * 366;

    private LentRight() { }

    /// <summary>For which kind of thing: <see cref="JointSeats"/>.</summary>
    public SeatPlace Place { get; private init; } = JointSeats.Label;

    /// <summary>The project or the label.</summary>
    public Guid ThingId { get; private init; }

    /// <summary>The local partner.</summary>
    public Guid OrganisationId { get; internal set; }

    /// <summary>The local partner, where it was loaded.</summary>
    public Organisation? Organisation { get; private set; }

    /// <summary>On whose partnership it rests: the alliance that lent it; null where the office did.</summary>
    public Guid? AllianceId { get; private init; }

    /// <summary>The person who acts for the partner; null after erasure.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>The seat by which it holds.</summary>
    public Guid SeatId { get; private init; }

    /// <summary>Since when, in UTC.</summary>
    public DateTimeOffset LentAt { get; private init; }

    /// <summary>The last day on which it holds.</summary>
    public DateOnly LastDay { get; private init; }

    /// <summary>Who lent it; null for the system and after erasure.</summary>
    public Guid? LentBy { get; private set; }

    /// <summary>When it was revoked, in UTC.</summary>
    public DateTimeOffset? RevokedAt { get; private set; }

    /// <summary>Who revoked it; null for the system and after erasure.</summary>
    public Guid? RevokedBy { get; private set; }

    /// <summary>Why it was revoked.</summary>
    public string? Reason { get; private set; }

    /// <summary>Whether it holds.</summary>
    public bool HoldsAt(DateTimeOffset at) => RevokedAt is null && at.BerlinDay <= LastDay;

    /// <summary>Why it cannot be lent; null where it can.</summary>
    /// <param name="partner">The local partner.</param>
    /// <param name="isPartner">Whether it is a partner of the alliance that lends it, or a member where the office does.</param>
    /// <param name="holdsAlready">Whether the person has this right already.</param>
    /// <param name="lastDay">The last day.</param>
    /// <param name="at">Now, in UTC.</param>
    public static string? ObstacleToLending(Organisation partner, bool isPartner, bool holdsAlready, DateOnly lastDay, DateTimeOffset at) =>
        !isPartner ? $"{partner.Name} ist kein Partner. Nehmen Sie die Organisation zuerst auf."
        : holdsAlready ? "Diese Person hat dieses Recht schon."
        : lastDay <= at.BerlinDay ? "Der letzte Tag muss in der Zukunft liegen."
        : lastDay > at.BerlinDay.AddDays(MostDays) ? "Ein Recht wird höchstens für drei Jahre übertragen." : null;

    /// <summary>Lends it: the seat that comes along gives access to this one thing until the last day is over.</summary>
    internal static (LentRight Right, Seat Seat) Lend(LendingOf what, Organisation partner, Person person, DateOnly lastDay, Guid? by,
        DateTimeOffset at)
    {
        var midnight = lastDay.AddDays(1).ToDateTime(TimeOnly.MinValue);
        var over = new DateTimeOffset(midnight, German.Berlin.GetUtcOffset(midnight)).ToUniversalTime();
        var seat = Seat.Lend(person, what.Place, what.ThingId, JointSeats.RoleAt(what.Place), over, by, at);
        var right = new LentRight
        {
            Place = what.Place,
            ThingId = what.ThingId,
            OrganisationId = partner.Id,
            AllianceId = what.AllianceId,
            PersonId = person.Id,
            SeatId = seat.Id,
            LentAt = at,
            LastDay = lastDay,
            LentBy = by,
        };
        right.Raise(new RightLent(what.ThingId, right.Id, person.Id, by, at));
        return (right, seat);
    }

    /// <summary>Takes it back before its day.</summary>
    internal void Revoke(Seat? seat, string? reason, Guid? by, DateTimeOffset at)
    {
        if (!HoldsAt(at)) return;
        (RevokedAt, RevokedBy, Reason) = (at, by, string.IsNullOrWhiteSpace(reason) ? null : reason.Trim());
        seat?.End(by, at);
        Raise(new RightRevoked(ThingId, Id, PersonId, by, at));
    }
}

/// <summary>For what a right is lent, and on whose partnership it rests.</summary>
/// <param name="Place">The kind of thing.</param>
/// <param name="ThingId">The thing.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Path">Its page.</param>
/// <param name="NetworkId">The network to which it belongs.</param>
/// <param name="AllianceId">The alliance that lends it; null where the office does.</param>
internal sealed record LendingOf(SeatPlace Place, Guid ThingId, string Name, string Path, Guid? NetworkId, Guid? AllianceId);
