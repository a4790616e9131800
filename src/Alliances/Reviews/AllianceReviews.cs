using Buendnisnetz.Accounts;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Alliances;

/// <summary>
/// What alliances bring to the question whether something is still right: who answers for them, what ages, what can be proposed.
/// </summary>
public static class AllianceReviews
{
    private const string Silent = "stille-orte";

    /// <summary>Alliances as places that look after facts: coordination first, then deputy, then the office of their networks.</summary>
    public static ReviewedPlaces Places { get; } = new(Read, Responsibles,
        (db, actor) => db.Alliances.EditedBy(actor).Select(alliance => alliance.Id),
        (db, actor, day) => actor.LooksAfterAlliances
            ? db.Alliances.LookedAfterBy(actor, day, db).Select(alliance => alliance.Id) : null);

    internal static void Register(Registration module)
    {
        foreach (var kind in AllianceFacts.All) module.Contributes(kind);
        module.Contributes(MailboxProposals.Kind)
            .Contributes(AllianceFreshness.Column)
            .Contributes(DeskQuestion.Whether(Silent, (db, desk) =>
                SilentPlace.Unanswered(db, desk.Me, desk.At.BerlinDay)?.Select(enquiry => enquiry.Id)))
            .Fills(DeskSlots.Everybody, "_SilentPlaces", async (visit, desk) =>
                desk.Found(Silent) ? await SilentPlace.Load(visit, desk.Me) : null, Position.Last)
            .Reacts<ContactCorrectedByMail>(ReviewReactions.TellOfCorrection)
            .Contributes(new HelpTopic("pruefen", "Angaben frisch halten",
                "Eine E-Mail im Monat, ein Knopf, und alle wissen, dass es noch stimmt.", "Help/_Checking", HelpGroups.Alliances));
    }

    private static async Task<IReadOnlyList<ReviewedPlace>> Read(Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel)
    {
        var alliances = await db.Alliances.Where(alliance => ids.Contains(alliance.Id)).AsNoTracking().ToListAsync(cancel);
        return [.. alliances.Select(alliance => new ReviewedPlace(alliance.Id, alliance.Name, alliance.Path, alliance.IsOpen)
        {
            Rooms = alliance.AsPlace,
        })];
    }

    /// <summary>The seats of this moment decide, not the persons.</summary>
    private static async Task<IReadOnlyList<Responsible>> Responsibles(
        Db db, IReadOnlyCollection<Guid> ids, DateTimeOffset at, CancellationToken cancel)
    {
        var inForce = db.Seats.InForce(at).Where(seat => seat.PersonId != null).AsNoTracking();
        var team = await inForce.Where(seat => seat.Place == AllianceSeats.Place && ids.Contains(seat.PlaceId)).ToListAsync(cancel);
        var offices = await db.Affiliations.CountingOn(at.BerlinDay).Where(affiliation => ids.Contains(affiliation.AllianceId))
            .Join(inForce.Where(seat => seat.Place == NetworkSeats.Place && seat.Role == NetworkSeats.Office),
                affiliation => affiliation.NetworkId, seat => seat.PlaceId,
                (affiliation, seat) => new { affiliation.AllianceId, Person = seat.PersonId!.Value }).ToListAsync(cancel);
        return [
            .. team.Select(seat => new Responsible(seat.PlaceId, seat.PersonId!.Value, StepOf(seat.Role))),
            .. offices.Select(office => new Responsible(office.AllianceId, office.Person, EnquiryStep.Last)),
        ];
    }

    private static EnquiryStep? StepOf(SeatRole role) => role == AllianceSeats.Coordinator ? EnquiryStep.First
        : role == AllianceSeats.Deputy ? EnquiryStep.Second
        : null;
}
