using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>Who answers for which alliance at this moment: the seats decide, not the persons. Three queries, however many alliances.</summary>
internal sealed class Responsibles
{
    private readonly ILookup<Guid, Seat> seats;
    private readonly ILookup<Guid, Guid> offices;
    private readonly List<Guid> administrators;

    private Responsibles(ILookup<Guid, Seat> seats, ILookup<Guid, Guid> offices, List<Guid> administrators) =>
        (this.seats, this.offices, this.administrators) = (seats, offices, administrators);

    public static async Task<Responsibles> Load(Db db, IReadOnlyCollection<Guid> alliances, DateTimeOffset at, CancellationToken cancel)
    {
        var inForce = db.Seats.InForce(at).Where(seat => seat.PersonId != null).AsNoTracking();
        var seats = await inForce.Where(seat => (seat.Place == AllianceSeats.Place && alliances.Contains(seat.PlaceId)) || seat.Role == SeatRole.Administrator).ToListAsync(cancel);
        var offices = await db.Affiliations.CountingOn(at.BerlinDay).Where(affiliation => alliances.Contains(affiliation.AllianceId))
            .Join(inForce.Where(seat => seat.Place == NetworkSeats.Place && seat.Role == NetworkSeats.Office), affiliation => affiliation.NetworkId, seat => seat.PlaceId,
                (affiliation, seat) => new { affiliation.AllianceId, Person = seat.PersonId!.Value }).ToListAsync(cancel);
        return new(seats.ToLookup(seat => seat.PlaceId), offices.ToLookup(office => office.AllianceId, office => office.Person),
            [.. seats.Where(seat => seat.Role == SeatRole.Administrator).Select(seat => seat.PersonId!.Value).Distinct()]);
    }

    /// <summary>Who is asked at this step. Where the seat is vacant, the next one answers.</summary>
    public IReadOnlyList<Guid> Of(Guid alliance, EnquiryStep step) => step switch
    {
        EnquiryStep.Coordination => Holders(alliance, AllianceSeats.Coordinator) is [_, ..] coordination ? coordination : Of(alliance, EnquiryStep.Deputy),
        EnquiryStep.Deputy => Holders(alliance, AllianceSeats.Deputy) is [_, ..] deputies ? deputies : Of(alliance, EnquiryStep.Office),
        _ => offices[alliance].Any() ? [.. offices[alliance].Distinct()] : administrators,
    };

    /// <summary>Whether the alliance has somebody of its own who can be asked after the coordination.</summary>
    public bool HasSecond(Guid alliance) => Holders(alliance, AllianceSeats.Coordinator).Count > 0 && Holders(alliance, AllianceSeats.Deputy).Count > 0;

    /// <summary>Whether nobody of the alliance itself can be asked.</summary>
    public bool IsDeserted(Guid alliance) => Holders(alliance, AllianceSeats.Coordinator).Count + Holders(alliance, AllianceSeats.Deputy).Count == 0;

    /// <summary>Whether the person may answer for the alliance: by a seat in it, or in the office that looks after it.</summary>
    public bool Includes(Guid alliance, Guid person) =>
        seats[alliance].Any(seat => seat.PersonId == person) || Of(alliance, EnquiryStep.Office).Contains(person);

    /// <summary>Everybody of the alliance with a seat.</summary>
    public IReadOnlyList<Guid> Team(Guid alliance) => [.. seats[alliance].Select(seat => seat.PersonId!.Value).Distinct()];

    private List<Guid> Holders(Guid alliance, SeatRole role) => [.. seats[alliance].Where(seat => seat.Role == role).Select(seat => seat.PersonId!.Value).Distinct()];
}
