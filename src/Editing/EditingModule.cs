using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing;

/// <summary>
/// Where those who run an alliance work: the desk that says what waits, and the pages on which they keep profile, founding, territory,
/// fields, partners, contact points, history and pictures right. Siblings put their tasks and cards there.
/// </summary>
public sealed class EditingModule : Module
{
    /// <inheritdoc />
    public override void Register(Registration module)
    {
        foreach (var question in DeskChecks.Questions) module.Contributes(question);
        module.Shows(new MenuItem(Menu.Desk, "Schreibtisch", AlliancePaths.Desk, Position.First))
        .Shows(new MenuItem(Menu.Administration, "Bündnis anlegen", AlliancePaths.New, Position.After(AccountPaths.People),
            Hint: "Ein neues Bündnis beginnen"))
        .Contributes(new HelpTopic("schreibtisch", "Der Schreibtisch", "Was wartet, was ist neu, was ist veraltet.", "Help/_Desk",
            HelpGroups.Alliances, Position.First))
        .Contributes(new HelpTopic("buendnis", "Das Bündnis aktuell halten",
            "Profil, Partner, Meilensteine und Anlaufstellen in wenigen Minuten.", "Help/_Alliance", HelpGroups.Alliances,
            Position.First))
        .Contributes(new PlaceRoom(AllianceSeats.Place, 0, "Seite bearbeiten", ""))
        .Contributes(new PlaceRoom(AllianceSeats.Place, 10, "Alle Angaben", "bearbeiten"))
        .Contributes(new SetupStep(40, "Das erste Bündnis anlegen", "Familien, Partner und Netzwerke haben damit einen Ort.",
            AlliancePaths.New, (db, cancel) => db.Alliances.AnyAsync(cancel)))
        .Contributes(AllianceTasks.Missing)
        .Contributes(AllianceTasks.Pauses)
        .Contributes(DeskChecks.Tasks)
        .Fills(AllianceSlots.Edit, "_EditHistory")
        .Fills(AllianceSlots.Edit, "_EditPictures");
    }
}
