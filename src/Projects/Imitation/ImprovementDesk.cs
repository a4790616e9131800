using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Tells whoever proposed a text what has become of it, once.</summary>
internal sealed class ImprovementDesk(Db db, Site site)
{
    /// <summary>Whoever proposed it hears the answer, or those who lead the alliance where that person has left it.</summary>
    public async Task TellProposer(Improvement one, Project source, Project copy, DateTimeOffset at, CancellationToken cancel)
    {
        foreach (var to in await Proposer(one, copy, at, cancel)) db.Post(ImprovementLetters.Answered(to, one, source, copy, site), at);
    }

    private async Task<IReadOnlyList<Addressee>> Proposer(Improvement one, Project copy, DateTimeOffset at, CancellationToken cancel)
    {
        var homes = copy.Of(ProjectRole.Carrier).Select(who => who.AllianceId).OfType<Guid>().ToList();
        var seats = db.Seats.InForce(at).Where(seat => seat.Place == AllianceSeats.Place && homes.Contains(seat.PlaceId));
        var person = await db.People.Where(known => known.Id == one.ProposedBy && known.LockedAt == null
            && seats.Any(seat => seat.PersonId == known.Id)).OrderBy(known => known.Id).FirstOrDefaultAsync(cancel);
        return person is null ? await Addressee.Of(copy, db, at, cancel) : [new(person.Email, person.Name, person.Id)];
    }
}
