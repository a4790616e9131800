using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The member alliances as a table for spreadsheet programs; without persons.</summary>
internal sealed class OfficeCsvModel(Db db, TimeProvider clock) : NetworkOfficePage(db, clock)
{
    public async Task<IActionResult> OnGetAsync()
    {
        var members = await Db.DeskOf(Network.Id, Now.BerlinDay, Cancel);
        var table = new CsvSheet("Bündnis", "Gebiet", "Stand", "Koordination", "Stellvertretung", "In Übergabe", "Zuletzt bestätigt", "Angaben aktuell (%)", "Mitglied seit");
        foreach (var member in members)
            table.Add(member.Name, member.AreaName, member.State.Label, member.CoordinatorId is null ? "nicht besetzt" : "besetzt",
                YesOrNo(member.HasDeputy), YesOrNo(member.IsHandingOver), member.CheckedAt.BerlinDay.ToString("dd.MM.yyyy", German.Culture),
                member.Freshness.Percent.ToString(German.Culture), member.Since?.ToString() ?? "");
        return File(table.ToBytes(), CsvSheet.ContentType, $"{Network.Slug}-{Now.BerlinDay:yyyy-MM-dd}.csv");
    }

    private static string YesOrNo(bool isSo) => isSo ? "ja" : "nein";
}
