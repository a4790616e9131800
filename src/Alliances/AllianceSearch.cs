using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Alliances;

/// <summary>What the search of the house finds of alliances.</summary>
internal static class AllianceSearch
{
    public static Searchable<Alliance> Alliances { get; } = new Searchable<Alliance>("Bündnis", "Bündnisse", Documents)
        .Shows<Organisation>((db, id) => db.Partnerships.Where(partner => partner.OrganisationId == id)
        .Select(partner => partner.AllianceId))
        .Shows<Term>((db, id) => db.Set<Term>().Where(term => term.Id == id)
            .Join(db.Alliances.SelectMany(alliance => alliance.Fields), term => term.Code, field => field.TermCode,
            (_, field) => field.AllianceId));

    private static async Task<IReadOnlyList<SearchDocument>> Documents(Db db, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var alliances = await db.Alliances.Known.Where(alliance => ids.Contains(alliance.Id))
            .Include(alliance => alliance.Fields).Include(alliance => alliance.History).Include(alliance => alliance.ContactPoints)
            .Include(alliance => alliance.Partnerships).ThenInclude(partner => partner.Organisation)
            .AsSplitQuery().AsNoTrackingWithIdentityResolution().ToListAsync(cancel);
        var codes = alliances.SelectMany(alliance => alliance.Fields).Select(field => field.TermCode).Distinct().ToList();
        var labels = await db.Terms.Where(term => codes.Contains(term.Code))
            .ToDictionaryAsync(term => term.Code, term => term.Label, cancel);
        return [.. alliances.Select(alliance => Document(alliance, labels))];
    }

    private static SearchDocument Document(Alliance alliance, Dictionary<string, string> labels)
    {
        var document = new SearchDocument(alliance.Id, alliance.Name, alliance.Path)
        {
            Mark = alliance.State == LifeState.Active ? null
            : alliance.State.Label
        }
            .With("Stand", alliance.State == LifeState.Active ? null : alliance.State.Label, 2)
            .With("Offizieller Name", alliance.OfficialName, 2).With("Gebiet", alliance.AreaName, 2)
            .With("Land", alliance.Land is { } land ? Bundesland.Of(land).Name : null)
            .With("Motto", alliance.Motto).With("Über uns", Markdown.ToWords(alliance.About)).With("Gründungsort", alliance.FoundedAt);
        foreach (var field in alliance.Fields) document.With("Handlungsfeld", labels.GetValueOrDefault(field.TermCode), 2);
        foreach (var partner in alliance.ActivePartnerships.Where(partner => partner.Organisation is not null))
            document.With("Bündnispartner", partner.Name).With("Beitrag", partner.Contribution);
        foreach (var point in alliance.PublicContactPoints)
            document.With("Anlaufstelle", point.Name).With("Wo", point.Address).With("Sprachen", point.Languages);
        foreach (var milestone in alliance.Milestones)
            document.With("Meilenstein", $"{milestone.Title}. {Markdown.ToWords(milestone.Story)}");
        foreach (var recognition in alliance.Recognitions) document.With("Auszeichnung", $"{recognition.Title}, {recognition.Source}");
        return document;
    }
}
