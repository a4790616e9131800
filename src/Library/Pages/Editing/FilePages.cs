using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Library.Pages;

/// <summary>
/// A file is added to the edition in work. Its type is told by its content; one that is too large or another thing than it says is refused
/// at its field.
/// </summary>
[TakesLargeForms]
internal sealed class AddFileModel(FileStore files, MalwareScanner scanner) : MaterialEditorPage
{
    [BindProperty]
    public IFormFile? Upload { get; set; }

    [BindProperty, StringLength(120)]
    public string? Label { get; set; }

    /// <summary>A file that has come in pieces (<see cref="BegunUpload"/>), instead of one in the form.</summary>
    [BindProperty]
    public Guid? Begun { get; set; }

    protected override string? Frozen => Material.ObstacleToFiles();

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        var begun = Begun is null ? null : await Db.Set<BegunUpload>().FirstOrDefaultAsync(one => one.Id == Begun
            && one.MaterialId == Material.Id && one.PersonId == Me.Person, Cancel);
        if (Upload is null && begun?.IsWhole != true) return Again(nameof(Upload), "Bitte wählen Sie eine Datei aus.");
        if (!ModelState.IsValid) return Again();
        var kept = await KeptAt(nameof(Upload), begun is { IsWhole: true } ? Keep(begun) : Keep(Upload!));
        if (begun is not null) Db.LetGo(begun, Now);
        if (kept is null)
        {
            await Db.SaveChangesAsync(Cancel);
            return Again();
        }
        Db.Files.Add(kept);
        var label = string.IsNullOrWhiteSpace(Label) ? German.Shortened(Path.GetFileNameWithoutExtension(kept.Name), 100) : Label;
        var added = Material.Attach(kept, label, Me.PersonId, Now);
        if (scanner.IsThere) added.AwaitScan();
        Db.Add(added);
        Db.Enqueue(new MaterialFileCame(added.Id), Now);
        return await Saved(scanner.IsThere ? $"{label.Quoted} ist hochgeladen und wird auf Schadprogramme geprüft."
            : $"{label.Quoted} ist hochgeladen.");
    }

    /// <summary>Out of pictures go place and camera.</summary>
    private async Task<StoredFile> Keep(IFormFile upload)
    {
        await using var content = upload.OpenReadStream();
        return FileTypes.IsCalledPicture(upload.FileName)
            ? await files.KeepPicture(content, upload.FileName, Me.PersonId, Now, Cancel)
            : await files.KeepLarge(content, upload.FileName, Me.PersonId, Now, Cancel);
    }

    private async Task<StoredFile> Keep(BegunUpload begun)
    {
        await using var content = files.OpenPieces(begun.Id, begun.Pieces, begun.Size);
        return FileTypes.IsCalledPicture(begun.Name) ? await files.KeepPicture(content, begun.Name, Me.PersonId, Now, Cancel)
            : await files.KeepLarge(content, begun.Name, Me.PersonId, Now, Cancel);
    }
}

/// <summary>A file is taken out of the edition in work: one click beside it.</summary>
internal sealed class RemoveFileModel : MaterialEditorPage
{
    protected override string? Frozen => null;

    public IActionResult OnGet() => Redirect(Material.EditPath);

    public async Task<IActionResult> OnPostAsync()
    {
        var file = Material.EditionInWork?.Files.FirstOrDefault(one => one.Id == IdInAddress);
        if (file is null) return Redirect(Material.EditPath);
        var preview = await Db.Files.FirstOrDefaultAsync(one => one.Id == file.PreviewId && one.Id != file.FileId, Cancel);
        return await Do(() =>
        {
            Material.Detach(file, Me.PersonId, Now);
            Db.Remove(file);
            Remove(file.File!);
            if (preview is not null) Remove(preview);
            return $"{file.Label.Quoted} ist herausgenommen.";
        });
    }

    private void Remove(StoredFile file)
    {
        Db.Files.Remove(file);
        Db.Enqueue(new MaterialContentGone(file.Hash), Now);
    }
}

/// <summary>The next edition is begun: first what is new in it, then its files.</summary>
internal sealed class BeginEditionModel : MaterialEditorPage
{
    [BindProperty, Required(ErrorMessage = "Bitte sagen Sie, was neu ist."), StringLength(1000)]
    public string? News { get; set; }

    protected override string? Frozen => Material.ObstacleToEdition();

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        Db.Add(Material.BeginEdition(News!, Me.PersonId, Now));
        return await Saved("Die neue Fassung ist angelegt. Noch sieht sie niemand außer Ihrem Team.", Material.Below("datei"));
    }
}

/// <summary>The edition in work is handed out from now on.</summary>
internal sealed class IssueModel : MaterialEditorPage
{
    [BindProperty, StringLength(1000)]
    public string? News { get; set; }

    public string? Obstacle => Material.ObstacleToIssuing();

    protected override object? Stored => Material.EditionInWork is { } work ? new { work.News } : null;

    public void OnGet() => News = Material.EditionInWork?.News;

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (string.IsNullOrWhiteSpace(News)) return Again(nameof(News), "Bitte sagen Sie, was neu ist.");
        if (Obstacle is { } obstacle) return Again("", obstacle);
        Material.Issue(News, Me.PersonId, Now);
        return await Saved("Die neue Fassung ist herausgegeben. Wer eine ältere nutzt oder gemerkt hat, hört davon.", Material.Path);
    }
}
