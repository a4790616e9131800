using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>One's own data, to read and to take along.</summary>
internal sealed class MyDataModel(Db db, TimeProvider clock) : HousePage
{
    private static readonly JsonSerializerOptions Readable =
        new() { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public PersonalExport Data { get; private set; } = null!;

    public async Task OnGetAsync(CancellationToken cancel) =>
        Data = await PersonalExport.Of(await db.People.AsNoTracking().FirstAsync(person => person.Id == Me.Person, cancel), db, cancel);

    public async Task<IActionResult> OnGetJsonAsync(CancellationToken cancel)
    {
        await OnGetAsync(cancel);
        return File(JsonSerializer.SerializeToUtf8Bytes(Data, Readable), "application/json", $"meine-daten-{clock.Today:yyyy-MM-dd}.json");
    }
}
