using Buendnisnetz.Alliances;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.AllianceDirectory;

/// <summary>
/// How everybody finds an alliance, and what its public pages show: directory, map, finder, the page itself, its partners.
/// </summary>
public sealed class AllianceDirectoryModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module) => module
        .Styles("alliance-directory.css")
        .Shows(new MenuItem(Menu.Main, "Bündnisse", AlliancePaths.Directory, Position.First))
        .Shows(new MenuItem(Menu.Main, "Bündnis finden", "/finden", Position.Before(OrganisationPaths.Directory)))
        .Contributes(Sitemap.Places).Contributes(Sitemap.Alliances)
        .Fills(OrganisationSlots.Page, "_OrganisationAlliances", OrganisationAlliance.Of)
        .Fills(HouseSlots.Home, "_HomeAlliances", HomeAlliances.Load);
}
