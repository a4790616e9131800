using Buendnisnetz.Organisations;

namespace Buendnisnetz.Alliances;

/// <summary>The directory of alliances, their life, partners and contacts, and the desk of those who run them.</summary>
public sealed class AlliancesModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Maps(AllianceMapping.Map)
            .Contributes(PartnershipMerge.Follower)
            .Contributes(new OrganisationCare(AlliancesOf))
            .Contributes(new FoldedKey(typeof(Alliance), nameof(Alliance.SortKey), nameof(Alliance.Name)))
            .Contributes(new FoldedKey(typeof(Partnership), nameof(Partnership.SortKey), nameof(Partnership.PersonName)))
            .Contributes(new PlaceKind(AllianceSeats.Place, AllianceNames)).Contributes(new SeatsAt(AllianceSeats.Place, AllianceSeats.All))
            .Contributes(new NearPlaces((db, actor) => db.AlliancesNear(actor)))
            .Contributes<Searchable>(AllianceSearch.Alliances);
        AllianceReviews.Register(module);
        foreach (var list in ActionFields.Starters) module.Contributes(list);
        foreach (var data in AllianceData.All) module.Contributes(data);
        foreach (var names in AllianceThings.All) module.Contributes(names);
        foreach (var several in AllianceThings.Several) module.Contributes(several);
        module.Contributes(AllianceData.Activity);
        module.Contributes(new PictureUse((db, actor) => db.Alliances.VisibleTo(actor)
            .SelectMany(alliance => alliance.Pictures).Select(picture => picture.FileId)));
        module.Contributes(new PictureUse((db, actor) => db.Alliances.VisibleTo(actor).Where(alliance => alliance.LogoFileId != null)
            .Select(alliance => alliance.LogoFileId!.Value)));
    }

    /// <summary>An organisation is looked after by the alliances it takes part in.</summary>
    private static async Task<IReadOnlyList<Guid>> AlliancesOf(Db db, Guid organisation, CancellationToken cancel) =>
        await db.Partnerships.Where(partner => partner.OrganisationId == organisation && partner.CountsUntil == null)
            .Select(partner => partner.AllianceId).Distinct().ToListAsync(cancel);

    private static async Task<IReadOnlyDictionary<Guid, string>> AllianceNames(
        Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        await db.Alliances.Where(alliance => ids.Contains(alliance.Id))
            .ToDictionaryAsync(alliance => alliance.Id, alliance => alliance.Name, cancel);
}
