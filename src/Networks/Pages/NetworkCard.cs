namespace Buendnisnetz.Networks.Pages;

/// <summary>A network in a list.</summary>
internal sealed record NetworkCard(
    string Slug, string Name, NetworkKind Kind, string? KindName, string Purpose, Guid? PictureFileId, int Alliances, int Organisations,
        int Persons)
{
    public string Path => NetworkPaths.Of(Slug);

    public string KindLabel => KindName ?? Kind.Label;

    public MemberFigures Figures => new(Alliances, Organisations, Persons);
}

internal static class NetworkCards
{
    extension(IQueryable<Network> networks)
    {
        /// <summary>As cards, with the members counted on that day; in one query.</summary>
        public IQueryable<NetworkCard> AsCards(Db db, DateOnly day)
        {
            var counting = db.Memberships.IgnoreAutoIncludes().CountingOn(day);
            return networks.Select(network => new NetworkCard(network.Slug, network.Name, network.Kind, network.KindName, network.Purpose,
                network.PictureFileId,
                counting.Count(member => member.NetworkId == network.Id && member.Kind == MemberKind.Alliance),
                counting.Count(member => member.NetworkId == network.Id && member.Kind == MemberKind.Organisation),
                counting.Count(member => member.NetworkId == network.Id && member.Kind == MemberKind.Person)));
        }
    }
}
