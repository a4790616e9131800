namespace Buendnisnetz.Organisations;

/// <summary>Registers what the module contributes.</summary>
public sealed class OrganisationsModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) => module
        .Maps(OrganisationTables.Map)
        .OnEvent<OrganisationsMerged, MoveStragglers>("MoveStragglers", called: "Nach dem Zusammenführen nachziehen")
        .Contributes(new PictureUse((db, _) => db.Organisations.Where(organisation => organisation.LogoFileId != null)
            .Select(organisation => organisation.LogoFileId!.Value)))
        .Contributes(MovedAgain.Backfill)
        .Contributes(new FoldedKey(typeof(Organisation), nameof(Organisation.SortKey), nameof(Organisation.Name)))
        .Contributes(new FoldedKey(typeof(OrganisationName), nameof(OrganisationName.FoldedName), nameof(OrganisationName.Name)))
        .Contributes(PartnerCategories.Starter)
        .Contributes(OrganisationSearch.Searchable)
        .Contributes(new StarterData(StarterTaxonomies.Store))
        .Shows(new MenuItem(Menu.Administration, "Begriffe", OrganisationPaths.Terms,
        Hint: "Listen von Begriffen: Partnerkategorien, Handlungsfelder und ihre Verbindungen."))
        .Shows(new MenuItem(Menu.Administration, "Doppelte Organisationen", OrganisationPaths.Merge,
        Hint: "Einträge zusammenführen, die dieselbe Organisation meinen."))
        .Shows(new MenuItem(Menu.Main, "Organisationen", OrganisationPaths.Directory));
}
