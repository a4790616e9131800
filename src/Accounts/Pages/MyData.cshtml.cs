namespace Buendnisnetz.Accounts.Pages;

/// <summary>One's own data, to read and to take along.</summary>
internal sealed class MyDataModel(Db db, TimeProvider clock) : HousePage
{
    public PersonalExport Data { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) =>
        Data = await PersonalExport.Of(await db.People.AsNoTracking().FirstAsync(person => person.Id == Me.Person, cancel), Me, db, cancel);

    public async Task<IActionResult> OnGetJsonAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        return File(Data.ToJson(), "application/json", $"meine-daten-{clock.Today:yyyy-MM-dd}.json");
    }
}
