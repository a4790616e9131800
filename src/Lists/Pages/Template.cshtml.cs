using MiniExcelLibs;

namespace Buendnisnetz.Lists.Pages;

/// <summary>An example of a list to write over, for a spreadsheet program or as CSV.</summary>
internal sealed class EntryTemplateModel(Db db) : HousePage
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<IActionResult> OnGetAsync(string name)
    {
        var (code, format) = name.Split('.') is [var first, var second] ? (first, second) : ("", "");
        if (db.Catalog.Of<ListKind>().FirstOrDefault(kind => kind.Code == code) is not { } known) return NotFound();
        return format switch
        {
            "csv" => File(Csv(known), CsvSheet.ContentType, $"{code}-vorlage.csv"),
            "xlsx" => File(await Xlsx(known, HttpContext.RequestAborted), Workbook, $"{code}-vorlage.xlsx"),
            _ => NotFound(),
        };
    }

    private static byte[] Csv(ListKind kind)
    {
        var sheet = new CsvSheet(kind.Columns.Select(column => column.Label));
        foreach (var line in kind.Example) sheet.Add(line);
        return sheet.ToBytes();
    }

    private static async Task<byte[]> Xlsx(ListKind kind, CancellationToken cancel)
    {
        var rows = kind.Example.Select(line => kind.Columns.Zip(line).ToDictionary(cell => cell.First.Label, cell => (object)cell.Second));
        using var stream = new MemoryStream();
        await stream.SaveAsAsync(rows.ToList(), cancellationToken: cancel);
        return stream.ToArray();
    }
}
