using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Networks;

/// <summary>What the search of the house finds of networks.</summary>
internal static class NetworkSearch
{
    public static Searchable<Network> Networks { get; } = new Searchable<Network>("Netzwerk", "Netzwerke", Documents)
        .StaleBy<MemberJoined>()
        .StaleBy<MemberLeft>()
        .Shows<Alliance>((db, id) => db.Memberships.IgnoreAutoIncludes().Where(member => member.AllianceId == id)
        .Select(member => member.NetworkId))
        .Shows<Organisation>((db, id) =>
            db.Memberships.IgnoreAutoIncludes().Where(member => member.OrganisationId == id).Select(member => member.NetworkId));

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var networks = await db.Networks.Where(network => ids.Contains(network.Id)).Include(network => network.Names).AsNoTracking()
            .ToListAsync(cancel);
        var members = await db.Memberships.IgnoreAutoIncludes()
            .InForce.Where(member => ids.Contains(member.NetworkId) && member.Kind != MemberKind.Person)
            .Select(member => new { member.NetworkId, Name = member.Alliance != null ? member.Alliance.Name : member.Organisation!.Name })
            .ToListAsync(cancel);
        return [.. networks.Select(network => members.Where(member => member.NetworkId == network.Id)
            .Aggregate(Document(network), (document, member) => document.With("Mitglied", member.Name)))];
    }

    private static SearchDocument Document(Network network)
    {
        var document = new SearchDocument(network.Id, network.Name, network.Path).With("Art", network.KindLabel, 2)
            .With("Zweck", network.Purpose, 2)
            .With("Über das Netzwerk", Markdown.ToWords(network.About));
        foreach (var name in network.EarlierNames) document.With("Früherer Name", name.Name, 2);
        return document;
    }
}
