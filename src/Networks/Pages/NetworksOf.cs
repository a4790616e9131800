using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A network on the page of one of its members.</summary>
internal sealed record NetworkOf(string Name, string Slug, string KindLabel, FuzzyDate? Since)
{
    private const string Part = "netzwerke";

    /// <summary>The networks of an alliance, asked together with what else its page shows.</summary>
    public static PageLines<Alliance> Asked { get; } = new(Part, (visit, alliance) => Lines(Of(visit, alliance)));

    public static Task<IReadOnlyList<NetworkOf>?> OnPage(SlotVisit visit, Alliance alliance) => Task.FromResult(Of(visit.Lines[Part]));

    public static Task<IReadOnlyList<NetworkOf>?> Alliance(SlotVisit visit, Alliance alliance) => Ask(visit, Of(visit, alliance));

    public static Task<IReadOnlyList<NetworkOf>?> Organisation(SlotVisit visit, Organisation organisation) =>
        Ask(visit, visit.Db.Memberships.Where(member => member.OrganisationId == organisation.Id));

    private static IQueryable<Membership> Of(SlotVisit visit, Alliance alliance) =>
        visit.Db.Memberships.Where(member => member.AllianceId == alliance.Id);

    private static async Task<IReadOnlyList<NetworkOf>?> Ask(SlotVisit visit, IQueryable<Membership> memberships) =>
        Of((await visit.Db.LinesOf([new(Part, Lines(memberships))], visit.Cancel))[Part]);

    private static IQueryable<Line> Lines(IQueryable<Membership> memberships) => memberships.IgnoreAutoIncludes().InForce
        .Select(member => new Line
        {
            Name = member.Network!.Name,
            Slug = member.Network.Slug,
            More = member.Network.KindName ?? member.Network.Kind.ToString(),
            On = member.Since,
        });

    private static IReadOnlyList<NetworkOf>? Of(IEnumerable<Line> lines) =>
        [.. lines.OrderBy(line => Folding.Fold(line.Name!), StringComparer.Ordinal).Select(line => new NetworkOf(line.Name!, line.Slug!,
            WordOf(line.More!), line.On))];

    /// <summary>How it calls its kind itself; else what was stored is the kind, and the house has a word for it.</summary>
    private static string WordOf(string kind) =>
        NetworkKindWords.All.Where(one => one.ToString() == kind).Select(one => one.Label).FirstOrDefault() ?? kind;
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
