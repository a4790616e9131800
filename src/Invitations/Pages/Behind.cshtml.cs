namespace Buendnisnetz.Invitations.Pages;

/// <summary>The lines that stayed behind at the start, as a table to correct and to upload again.</summary>
internal sealed class LinesBehindModel : InvitationPage
{
    protected override bool OfDraft => false;

    public async Task<IActionResult> OnGetAsync()
    {
        var lines = await Db.Invitations.Of(Batch).Where(one => one.PromisedAt == null).OrderBy(one => one.Number).ToListAsync(Cancel);
        var cells = lines.Select(one => (IReadOnlyList<string>)[one.AllianceText, one.RoleText, one.Name, one.Email]);
        return File(ListFile.Of(cells), CsvSheet.ContentType, "zurueckgebliebene-zeilen.csv");
    }
}
