namespace Buendnisnetz.Alliances;

/// <summary>The directory of alliances, their life, partners, contacts and news, and the desk of those who run them.</summary>
public sealed class AlliancesModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        module.Maps(AllianceMapping.Map)
            .Shows(new MenuItem(Menu.Main, "Bündnisse", AlliancePaths.Directory, 10))
            .Shows(new MenuItem(Menu.Main, "Bündnis finden", "/finden", 20))
            .Shows(new MenuItem(Menu.Desk, "Schreibtisch", AlliancePaths.Desk, 0))
            .Shows(new MenuItem(Menu.Administration, "Bündnis anlegen", "/verwaltung/buendnis-neu", 20, Hint: "Ein neues Bündnis beginnen"))
            .Contributes(PartnershipMerge.Follower);
        foreach (var list in ActionFields.Starters) module.Contributes(list);
        foreach (var data in AllianceData.All) module.Contributes(data);
    }
}
