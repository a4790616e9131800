using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Projects;

/// <summary>What the search of the house finds of requests and offers: what has ended leaves it.</summary>
internal static class PostingSearch
{
    public static Searchable<Posting> Postings { get; } = new Searchable<Posting>("Gesuch oder Angebot", "Gesuche und Angebote", Documents)
        .Shows<Alliance>((db, id) => db.Postings.OfAlliance(id).Select(one => one.Id))
        .Shows<Organisation>((db, id) => db.Postings.OfOrganisation(id).Select(one => one.Id))
        .Shows<Network>((db, id) => db.Postings.Where(one => one.NetworkId == id).Select(one => one.Id));

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var postings = await db.Postings.Living.Where(one => ids.Contains(one.Id)).WithHome.AsNoTracking()
            .OrderBy(one => one.Id).ToListAsync(cancel);
        return [.. postings.Select(one => new SearchDocument(one.Id, one.Title, one.Path, one.Visibility, one.PlaceId)
            { Mark = one.Kind.Label }.With("Worum es geht", one.Text, 2).With(one.HomeLabel, one.HomeName))];
    }
}
