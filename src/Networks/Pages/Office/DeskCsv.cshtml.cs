using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks.Pages;

/// <summary>
/// The chosen member alliances as a table for spreadsheet programs, with whom to reach there. Each copy that leaves the house is noted.
/// </summary>
internal sealed class OfficeCsvModel : DeskPage
{
    private static readonly string[] Own =
    [
        "Bündnis", "Gebiet", "Stand", "Koordination", "Koordination Name", "Koordination E-Mail", "Koordination Telefon",
        "Stellvertretung", "Stellvertretung Name", "Stellvertretung E-Mail", "Stellvertretung Telefon", "Zuletzt bestätigt",
        "Mitglied seit",
    ];

    public async Task<IActionResult> OnGetAsync()
    {
        var columns = Columns.Where(column => column.InCsv is not null).ToList();
        var table = new CsvSheet([.. Own, .. columns.Select(column => column.InCsv!)]);
        foreach (var member in Members) table.Add([.. Of(member), .. columns.Select(column => member.In(column).Csv)]);
        if (Members.Any(member => member.Contacts.Count > 0)) Db.NoteCopyOfList(Me, $"{ListSeen(Members)}, als Tabelle", Now);
        await Db.SaveChangesAsync(Cancel);
        return File(table.ToBytes(), CsvSheet.ContentType, $"{Network.Slug}-{Now.BerlinDay:yyyy-MM-dd}.csv");
    }

    private static string[] Of(DeskMember member) =>
    [
        member.Name, member.AreaName, member.State.Label,
        member.CoordinatorId is null ? "nicht besetzt" : "besetzt", .. Of(member.Coordinators),
        member.HasDeputy ? "ja" : "nein", .. Of(member.Deputies),
        member.CheckedAt.BerlinDay.ToString("dd.MM.yyyy", German.Culture), member.Since?.ToString() ?? "",
    ];

    private static IEnumerable<string> Of(IEnumerable<DeskContact> contacts) =>
    [
        string.Join(", ", contacts.Select(one => one.Name)), string.Join(", ", contacts.Select(one => one.Email)),
        string.Join(", ", contacts.Select(one => Number(one.Phone)).Where(number => number.Length > 0)),
    ];

    /// <summary>"0049 7531 800": a plus at the beginning would be taken for a formula, and defused.</summary>
    private static string Number(string? phone) => phone is ['+', .. var rest] ? $"00{rest}" : phone ?? "";
}
