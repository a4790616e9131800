using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks.Pages;

/// <summary>The member alliances as a table for spreadsheet programs; without persons.</summary>
internal sealed class OfficeCsvModel : NetworkOfficePage
{
    private static readonly string[] Own =
        ["Bündnis", "Gebiet", "Stand", "Koordination", "Stellvertretung", "Zuletzt bestätigt", "Mitglied seit"];

    public async Task<IActionResult> OnGetAsync()
    {
        var columns = Db.AllianceColumns.Where(column => column.InCsv is not null).ToList();
        var table = new CsvSheet([.. Own, .. columns.Select(column => column.InCsv!)]);
        foreach (var member in (await Db.DeskOf(Network.Id, Now, Cancel)).Members)
            table.Add([.. Of(member), .. columns.Select(column => member.In(column).Csv)]);
        return File(table.ToBytes(), CsvSheet.ContentType, $"{Network.Slug}-{Now.BerlinDay:yyyy-MM-dd}.csv");
    }

    private static string[] Of(DeskMember member) =>
    [
        member.Name, member.AreaName, member.State.Label, member.CoordinatorId is null ? "nicht besetzt" : "besetzt",
        member.HasDeputy ? "ja" : "nein", member.CheckedAt.BerlinDay.ToString("dd.MM.yyyy", German.Culture),
        member.Since?.ToString() ?? "",
    ];
}
