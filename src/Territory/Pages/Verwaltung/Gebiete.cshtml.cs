using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Territory.Pages;

internal sealed class AreasModel(Db db, TimeProvider clock) : HousePage
{
    private const int ImportsShown = 20;

    [BindProperty]
    public IFormFile? Upload { get; set; }

    public IReadOnlyList<RegisterImport> Imports { get; private set; } = [];

    public IReadOnlyList<(string Label, int Count)> Counts { get; private set; } = [];

    public bool IsRunning => Imports.Count > 0 && Imports[0].IsOpen;

    public Task OnGetAsync(CancellationToken cancel) => Load(cancel);

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        await Load(cancel);
        if (Obstacle() is { } obstacle) return Again(nameof(Upload), obstacle);
        using var bytes = new MemoryStream();
        await Upload!.CopyToAsync(bytes, cancel);
        var import = RegisterImport.Of(Upload.FileName, MunicipalityImport.Pack(bytes.ToArray()), Me.PersonId, clock.Now);
        await foreach (var undecided in db.RegisterImports.Where(one => one.State == ImportState.Compared).AsAsyncEnumerable())
            undecided.Discard(clock.Now);
        db.RegisterImports.Add(import);
        db.EnqueueOnce(new RegisterToRead(import.Id), import.Id.ToString(), clock.Now);
        await db.SaveChangesAsync(cancel);
        Flash("Die Datei ist hochgeladen.");
        return Redirect(TerritoryPaths.Areas);
    }

    public static string WordOf(ImportState state) => state switch
    {
        ImportState.Done => "Eingespielt",
        ImportState.Refused => "Abgelehnt",
        ImportState.Running => "Läuft",
        ImportState.Compared => "Verglichen",
        ImportState.Discarded => "Verworfen",
        _ => "Wartet",
    };

    public static string KindOf(ImportState state) => state switch
    {
        ImportState.Done => "success",
        ImportState.Refused => "danger",
        _ => "info",
    };

    private string? Obstacle() => Upload switch
    {
        _ when IsRunning => "Es läuft schon ein Import. Bitte warten Sie, bis er fertig ist.",
        null or { Length: 0 } => "Bitte wählen Sie die Datei GV100AD aus.",
        { Length: > MunicipalityImport.MostBytes } => "Die Datei ist zu groß für ein Gemeindeverzeichnis.",
        _ => null,
    };

    private async Task Load(CancellationToken cancel)
    {
        Imports = await db.RegisterImports.AsNoTracking().OrderByDescending(import => import.At).ThenByDescending(import => import.Id)
            .Take(ImportsShown).ToListAsync(cancel);
        var counts = await db.Areas.GroupBy(area => new { area.Kind, Exists = area.ValidUntil == null })
            .Select(of => new { of.Key.Kind, of.Key.Exists, Count = of.Count() }).ToListAsync(cancel);
        int Of(AreaKind kind) => counts.Where(of => of.Kind == kind && of.Exists).Sum(of => of.Count);
        Counts = [("Länder", Of(AreaKind.Land)), ("Kreise", Of(AreaKind.Kreis)), ("Gemeinden", Of(AreaKind.Gemeinde)),
            ("Aufgelöst", counts.Where(of => !of.Exists).Sum(of => of.Count))];
    }
}
