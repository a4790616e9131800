namespace Buendnisnetz.Invitations.Pages;

/// <summary>The alliances without a coordinator: as a table, or as a list in which names and addresses are filled in here.</summary>
internal sealed class VacanciesListModel(Db db, TimeProvider clock) : NewListPage(db, clock)
{
    public IActionResult OnGet()
    {
        var cells = Unled.Select(line => (IReadOnlyList<string>)[line.Alliance, line.Role, "", ""]);
        return File(ListFile.Of(cells), CsvSheet.ContentType, "unbesetzte-koordinationen.csv");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Unled.Count > 0) return Redirect((await Db.PrepareVacancies(NetworkId, Unled, Me.Person, Now, Cancel)).Next);
        Flash("Jedes Bündnis hat schon eine Koordination.");
        return Redirect(InvitationPaths.New);
    }
}
