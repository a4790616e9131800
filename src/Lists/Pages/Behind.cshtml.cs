namespace Buendnisnetz.Lists.Pages;

/// <summary>The lines that were not entered, as a table to correct.</summary>
internal sealed class ListBehindModel : ListPage
{
    protected override bool OfDraft => false;

    public async Task<IActionResult> OnGetAsync()
    {
        var sheet = new CsvSheet(Kind.Columns.Select(column => column.Label));
        foreach (var line in (await Db.LinesOf(List, Cancel)).Where(line => line.MadeId is null))
            sheet.Add(Kind.Columns.Select(column => line.Cell(column)));
        return File(sheet.ToBytes(), CsvSheet.ContentType, "zurueckgebliebene-zeilen.csv");
    }
}
