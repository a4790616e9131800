using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Handovers;

/// <summary>Something has changed that may touch who leads an alliance.</summary>
/// <param name="AllianceId">The alliance.</param>
public sealed record LeadershipTouched(Guid AllianceId)
{
    /// <summary>Seats that come or go, by whatever way, and steps in the life of the alliance.</summary>
    internal static Consequence Follows { get; } = new((_, raised) => raised.Happened switch
    {
        SeatGranted seat when seat.Place == AllianceSeats.Place && seat.Role == AllianceSeats.Coordinator =>
            [new LeadershipTouched(seat.SubjectId)],
        SeatEnded seat when seat.Place == AllianceSeats.Place && seat.Role == AllianceSeats.Coordinator =>
            [new LeadershipTouched(seat.SubjectId)],
        AllianceStarted or AllianceEnded or LifeStepTakenBack => [new LeadershipTouched(raised.Happened.SubjectId)],
        _ => [],
    });
}

/// <summary>Settles what is recorded about the lead: an erased account, a started alliance, a seat granted elsewhere.</summary>
internal sealed class SettleLeadership(Db db, TimeProvider clock) : Work<LeadershipTouched>
{
    public override async Task Do(LeadershipTouched payload, CancellationToken cancel)
    {
        if (await db.Alliances.FirstOrDefaultAsync(alliance => alliance.Id == payload.AllianceId, cancel) is not { } alliance) return;
        await using var leadership = await db.LockLeadership(alliance, clock.Now, cancel);
        leadership.Settle(clock.Now);
        await leadership.Keep(cancel);
    }
}

/// <summary>Tells the deputies and the office that nobody leads, and what they can do.</summary>
internal sealed class TellOfVacancy(Db db, TimeProvider clock) : Listener<CoordinationVacant>
{
    private const string Vacant = "Die Koordination ist nicht besetzt.";

    /// <summary>What lies longer back is known, or comes from a restored copy: nobody is written to.</summary>
    private static readonly TimeSpan Recent = TimeSpan.FromDays(2);

    public override async Task Hear(CoordinationVacant happened, CancellationToken cancel)
    {
        if (clock.Now - happened.At > Recent) return;
        var alliance = await db.Alliances.AsNoTracking().FirstAsync(one => one.Id == happened.SubjectId, cancel);
        var deputies = db.Seats.Of(AllianceSeats.Place, alliance.Id).InForce(clock.Now)
            .Where(seat => seat.Role == AllianceSeats.Deputy && seat.PersonId != null);
        foreach (var deputy in await deputies.Select(seat => seat.PersonId!.Value).ToListAsync(cancel))
            db.Notify(deputy, $"{Vacant} Sie können einspringen.", alliance.Below("team"), alliance.Name, clock.Now, alliance.Id);
        foreach (var person in await db.OfficeOf(alliance.Id, clock.Now, cancel))
            db.Notify(person, $"{Vacant} Sie können jemanden benennen.", alliance.Below("besetzen"), alliance.Name, clock.Now);
    }
}
