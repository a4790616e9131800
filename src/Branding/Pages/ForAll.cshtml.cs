using Buendnisnetz.Alliances;
using Buendnisnetz.Library;

namespace Buendnisnetz.Branding.Pages;

/// <summary>"Für alle Partner": copies for all partners of an alliance or members of a network, with progress, as one archive.</summary>
internal sealed class ForAllModel(SheetPress press) : TemplateEditorPage(press)
{
    private Alliance? home;

    public Recipients Recipients { get; private set; } = new([], []);

    /// <summary>How far the latest are; null where none were asked for.</summary>
    public BatchProgress? Latest { get; private set; }

    /// <summary>Those that could not be made.</summary>
    public IReadOnlyList<BrandedCopy> Failed { get; private set; } = [];

    /// <summary>Who lacks what in the directory now.</summary>
    public IReadOnlyList<(string Name, string Path, IReadOnlyList<string> Missing)> Lacking { get; private set; } = [];

    public string Whom => Material.NetworkId is null ? "Partner" : "Mitglieder";

    /// <summary>Why nothing can be made; null where it can.</summary>
    public string? Obstacle => NoPress ?? BrandedCopy.ObstacleTo(Material, Current)
        ?? (Recipients.Count > 0 ? null : "Noch gibt es niemanden, für den etwas zu erzeugen wäre. "
            + "Personen ohne Organisation zählen nicht.");

    /// <summary>The template that counts for what is handed out.</summary>
    private SheetTemplate? Current { get; set; }

    protected override async Task LoadMore()
    {
        Current = await Db.TemplateOf(Material.Id, Material.CurrentNumber, Cancel);
        (Recipients, home) = (await Db.RecipientsOf(Material, Cancel), await Db.OfficesOf(Material, Cancel));
        if (Current is null) return;
        Lacking = [.. Recipients.Lacking(Current.Wording, home, Press.Site).Where(one => one.Missing.Count > 0)];
        Latest = await BatchProgress.LatestOf(Db, Material.Id, Current.Format.MostPages, Cancel);
        if (Latest is { Failed: > 0 } some) Failed = await Db.BrandedCopies.Where(one => one.BatchId == some.Batch.Id
            && one.State == CopyState.Failed).WithNames.OrderBy(one => one.Id).AsNoTracking().ToListAsync(Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Obstacle is { } obstacle) return Again("", obstacle);
        await using var turn = await Db.TakeLock($"copies {Material.Id:N}", Cancel);
        var underway = await Db.BrandedCopies.AnyAsync(one => one.MaterialId == Material.Id && one.BatchId != null
            && one.Edition == Material.CurrentNumber && one.State == CopyState.Waiting, Cancel);
        if (!underway) AskForAll();
        var done = await Saved(underway ? "Die Ausgaben werden schon erzeugt." : "Die Ausgaben werden erzeugt.", Material.ForAllPath);
        await turn.CommitAsync(Cancel);
        return done;
    }

    private void AskForAll()
    {
        var batch = Db.CopyBatches.Add(CopyBatch.Ask(Material, Current, Me.PersonId, Now)).Entity;
        foreach (var copy in Recipients.Alliances.Select(one => BrandedCopy.For(one, Material, Current, Me.PersonId, Now, batch))
            .Concat(Recipients.Partners.Select(one => BrandedCopy.For(one, Material, Current, Me.PersonId, Now, batch))))
        {
            Db.BrandedCopies.Add(copy);
            Db.Enqueue(new CopyAsked(copy.Id), Now);
        }
    }
}

/// <summary>Those that could not be made are tried again: one click.</summary>
internal sealed class ForAllAgainModel(SheetPress press) : TemplateEditorPage(press)
{
    public IActionResult OnGet() => Redirect(Material.ForAllPath);

    public async Task<IActionResult> OnPostAsync()
    {
        var failed = await Db.BrandedCopies.Where(one => one.MaterialId == Material.Id && one.BatchId == IdInAddress
            && one.State == CopyState.Failed).OrderBy(one => one.Id).ToListAsync(Cancel);
        foreach (var one in failed)
        {
            one.TryAgain();
            Db.Enqueue(new CopyAsked(one.Id), Now);
        }
        return await Saved(failed.Count == 0 ? "Es ist nichts offen." : "Wir versuchen es noch einmal.", Material.ForAllPath);
    }
}

/// <summary>All copies of a batch as one archive.</summary>
internal sealed class ArchiveModel(SheetPress press, FileStore files) : TemplateEditorPage(press)
{
    public async Task<IActionResult> OnGetAsync()
    {
        var copies = await Db.BrandedCopies.Where(one => one.MaterialId == Material.Id && one.BatchId == IdInAddress).WithNames
            .Include(one => one.File).OrderBy(one => one.Id).AsNoTracking().ToListAsync(Cancel);
        if (copies.Count == 0 || !Material.IsOffered) return NotFound();
        return new CopyArchive($"{Slug}-fassung-{copies[0].Edition}.zip", copies, files);
    }
}
