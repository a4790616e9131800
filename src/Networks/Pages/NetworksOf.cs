using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A network on the page of one of its members.</summary>
internal sealed record NetworkOf(string Name, string Slug, string KindLabel, FuzzyDate? Since)
{
    public static Task<IReadOnlyList<NetworkOf>?> Alliance(SlotVisit visit, Alliance alliance) =>
        Of(visit.Db.Memberships.Where(member => member.AllianceId == alliance.Id), visit.Cancel);

    public static Task<IReadOnlyList<NetworkOf>?> Organisation(SlotVisit visit, Organisation organisation) =>
        Of(visit.Db.Memberships.Where(member => member.OrganisationId == organisation.Id), visit.Cancel);

    private static async Task<IReadOnlyList<NetworkOf>?> Of(IQueryable<Membership> memberships, CancellationToken cancel)
    {
        var found = await memberships.InForce.OrderBy(member => member.Network!.SortKey)
            .Select(member => new { member.Network!.Name, member.Network.Slug, member.Network.Kind, member.Network.KindName, member.Since })
            .ToListAsync(cancel);
        return [.. found.Select(network => new NetworkOf(network.Name, network.Slug, network.KindName
            ?? network.Kind.Label, network.Since))];
    }
}

/// <summary>A network on the desk of those who work in its office.</summary>
internal sealed record DeskNetwork(string Name, string Slug, int Waiting, int Vacant)
{
    /// <summary>The networks for whose office the actor holds a seat; one query, none for everybody else.</summary>
    public static async Task<IReadOnlyList<DeskNetwork>?> Of(SlotVisit visit, Actor actor)
    {
        var db = visit.Db;
        var ids = actor.PlacesOf(NetworkSeats.Place);
        if (ids.Count == 0) return [];
        var memberships = db.Memberships.IgnoreAutoIncludes();
        var led = db.Seats.Where(seat => seat.Place == AllianceSeats.Place && seat.Role == AllianceSeats.Coordinator && seat.Until == null)
            .Select(seat => seat.PlaceId);
        return await db.Networks.Where(network => ids.Contains(network.Id))
            .ByName.Select(network => new DeskNetwork(network.Name, network.Slug,
            memberships.Count(member => member.NetworkId == network.Id && member.State == MembershipState.Requested),
            memberships.Count(member => member.NetworkId == network.Id && member.State == MembershipState.Member
                && member.AllianceId != null
                && member.Alliance!.State != LifeState.Ended && !led.Contains(member.AllianceId.Value)))).ToListAsync(visit.Cancel);
    }
}
