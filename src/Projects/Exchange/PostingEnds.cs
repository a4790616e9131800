using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Projects;

/// <summary>Requests and offers end with what they belong to: a network that ends, a partner that leaves, an entry merged.</summary>
internal static class PostingEnds
{
    /// <summary>When two entries of an organisation become one, its requests and offers go along.</summary>
    public static MergeFollower Merge { get; } = new("Gesuche und Angebote",
        (db, id, cancel) => db.Postings.CountAsync(one => one.OrganisationId == id, cancel), Move);

    /// <summary>A network has ended: nobody waits for an answer that will not come.</summary>
    public static async Task OfNetwork(Db db, NetworkEnded happened, CancellationToken cancel)
    {
        foreach (var one in await db.Postings.Living.Where(one => one.NetworkId == happened.SubjectId).Include(one => one.Turns)
            .OrderBy(one => one.Id).ToListAsync(cancel)) one.Close("Das Netzwerk hat seine Arbeit beendet.", happened.By, happened.At);
    }

    /// <summary>An organisation is no partner any more: the team of the alliance acts for it no longer.</summary>
    public static Task OfPartner(Db db, PartnerLeft happened, CancellationToken cancel) =>
        OfPartner(db, happened.PartnershipId, happened, "Die Organisation ist nicht mehr Partner des Bündnisses.", cancel);

    /// <summary>An organisation was entered as a partner by mistake, and that is taken back.</summary>
    public static Task OfMistake(Db db, PartnerEntryTakenBack happened, CancellationToken cancel) =>
        OfPartner(db, happened.PartnershipId, happened, "Die Organisation war irrtümlich als Partner eingetragen.", cancel);

    private static async Task OfPartner(Db db, Guid partnership, DomainEvent happened, string why, CancellationToken cancel)
    {
        var left = await db.Partnerships.Where(one => one.Id == partnership).Select(one => one.OrganisationId).FirstOrDefaultAsync(cancel);
        if (left is not { } organisation || await db.Partnerships.AnyAsync(one => one.OrganisationId == organisation
            && one.AllianceId == happened.SubjectId && one.Id != partnership && one.CountsUntil == null, cancel)) return;
        foreach (var one in await db.Postings.Living.Where(one => one.AllianceId == happened.SubjectId
            && one.OrganisationId == organisation).Include(one => one.Turns).OrderBy(one => one.Id).ToListAsync(cancel))
            one.Close(why, happened.By, happened.At);
    }

    private static async Task Move(Db db, OrganisationsMerged merged, CancellationToken cancel)
    {
        foreach (var one in await db.Postings.Where(one => one.OrganisationId == merged.OtherId).ToListAsync(cancel))
            one.BelongTo(merged.SubjectId);
    }
}
