using Microsoft.AspNetCore.Http;

namespace Buendnisnetz.Library.Pages;

/// <summary>What the script of the upload reads: which upload it is, and from where it goes on, in bytes.</summary>
/// <param name="Id">The upload.</param>
/// <param name="From">So much has come.</param>
/// <param name="Piece">So large a piece may be.</param>
internal sealed record UploadState(Guid Id, long From, int Piece);

/// <summary>Begins a large file, or finds the one that was interrupted: same material, person, name and size.</summary>
internal sealed class UploadBeginModel(FileStore files) : MaterialEditorPage
{
    protected override string? Frozen => Material.ObstacleToFiles();

    public IActionResult OnGet() => Redirect(Material.Below("datei"));

    public async Task<IActionResult> OnPostAsync([FromForm] string? name, [FromForm] long size)
    {
        Refusal.On(BegunUpload.ObstacleTo(name, size, files.MostInPieces));
        await using var turn = await Db.TakeLock($"uploads {Me.Person:N}", Cancel);
        var known = await Db.Set<BegunUpload>().FirstOrDefaultAsync(one => one.MaterialId == Material.Id && one.PersonId == Me.Person
            && one.Name == name!.Trim() && one.Size == size, Cancel);
        if (known is null) await MakeRoom();
        var upload = known ?? Db.Add(BegunUpload.Of(Material, Me.Person, name!, size, Now)).Entity;
        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        return new JsonResult(new UploadState(upload.Id, upload.Received, BegunUpload.Piece));
    }

    /// <summary>Whoever begins one after the other loses the oldest of them.</summary>
    private async Task MakeRoom()
    {
        var begun = await Db.Set<BegunUpload>().Where(one => one.PersonId == Me.Person).OrderByDescending(one => one.At)
            .ThenByDescending(one => one.Id).Skip(BegunUpload.MostOfOne - 1).ToListAsync(Cancel);
        foreach (var old in begun) Db.LetGo(old, Now);
    }
}

/// <summary>
/// The next piece of a large file. One that is not the next changes nothing: the answer says from where it goes on, so that a piece that
/// was sent twice does no harm.
/// </summary>
[TakesLargeForms]
internal sealed class UploadPieceModel(FileStore files) : MaterialEditorPage
{
    protected override string? Frozen => Material.ObstacleToFiles();

    public IActionResult OnGet() => Redirect(Material.Below("datei"));

    public async Task<IActionResult> OnPostAsync([FromForm] long from, IFormFile? piece)
    {
        await using var turn = await Db.TakeLock($"upload {IdInAddress:N}", Cancel);
        if (await Db.Set<BegunUpload>().FirstOrDefaultAsync(one => one.Id == IdInAddress && one.MaterialId == Material.Id
            && one.PersonId == Me.Person, Cancel) is not { } upload) return NotFound();
        if (piece is not null && !upload.IsWhole && from == upload.Received && piece.Length == upload.NextPiece)
        {
            await using var content = piece.OpenReadStream();
            await files.KeepPiece(upload.Id, upload.Pieces, content, BegunUpload.Piece, Cancel);
            upload.Take(Now);
            await Db.SaveChangesAsync(Cancel);
            await turn.CommitAsync(Cancel);
        }
        return new JsonResult(new UploadState(upload.Id, upload.Received, BegunUpload.Piece));
    }
}
