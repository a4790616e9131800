using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Documentation;

/// <summary>Where pictures are asked to go: asked by anybody, confirmed by mail, decided by the team; one after the other.</summary>
internal sealed class TakeDownDesk(Db db, Site site)
{
    /// <summary>Somebody asks; a mail goes out. The same mailbox is not written to twice about the same picture.</summary>
    public async Task Ask(Event planned, GalleryPicture picture, string email, string? reason, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"picture {picture.Id:N}", cancel);
        var key = email.Trim().ToLowerInvariant();
        if (!await db.TakeDowns.AnyAsync(one => one.PictureId == picture.Id && one.Email == key, cancel))
        {
            var asked = db.TakeDowns.Add(TakeDown.Ask(picture, email, reason, at)).Entity;
            var path = db.AskByLink(DocumentationPaths.Purpose, asked.Id, null, TakeDown.Unconfirmed, at);
            db.Post(TakeDownLetters.Ask(planned, asked, site.Link(path)), at);
        }
        await Done(turn, cancel);
    }

    /// <summary>The mail is answered: the picture is hidden at once.</summary>
    public async Task Confirm(Guid takeDown, DateTimeOffset at, CancellationToken cancel)
    {
        var asked = await db.TakeDowns.Include(one => one.Picture).FirstAsync(one => one.Id == takeDown, cancel);
        await using var turn = await db.TakeLock($"picture {asked.PictureId:N}", cancel);
        await db.Entry(asked).ReloadAsync(cancel);
        asked.Confirm(await EventOf(asked.Picture!.DocumentationId, cancel), at);
        await Done(turn, cancel);
    }

    /// <summary>The team removes the picture, and its content goes from the store; all who asked are told.</summary>
    public async Task Remove(Event planned, GalleryPicture picture, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock($"picture {picture.Id:N}", cancel);
        var documentation = (await db.DocumentationOf(planned.Id, cancel))!;
        if (documentation.Pictures.FirstOrDefault(one => one.Id == picture.Id) is not { } hung) return;
        foreach (var asked in await Waiting(picture.Id, cancel))
            if (asked.Email is not null) db.Post(TakeDownLetters.Removed(planned, asked), at);
        documentation.Unhang(hung, by, at);
        if (await db.Files.FirstOrDefaultAsync(file => file.Id == hung.FileId, cancel) is { } file)
        {
            db.Files.Remove(file);
            db.Enqueue(new ContentGone(file.Hash), at);
        }
        await Done(turn, cancel);
    }

    /// <summary>The team shows the picture again and says why.</summary>
    public async Task ShowAgain(Event planned, GalleryPicture picture, string? reason, Guid? by, DateTimeOffset at,
        CancellationToken cancel)
    {
        Refusal.On(TakeDown.ObstacleToShowingAgain(reason));
        await using var turn = await db.TakeLock($"picture {picture.Id:N}", cancel);
        foreach (var asked in await Waiting(picture.Id, cancel))
        {
            if (asked.Email is not null) db.Post(TakeDownLetters.Kept(planned, asked, reason!.Trim()), at);
            db.Remove(asked);
        }
        picture.ShowAgain();
        var documentation = await db.Documentations.FirstAsync(one => one.Id == picture.DocumentationId, cancel);
        documentation.DecidedAbout(isShownAgain: true, by, at);
        await Done(turn, cancel);
    }

    private Task<List<TakeDown>> Waiting(Guid picture, CancellationToken cancel) => db.TakeDowns
        .Where(one => one.PictureId == picture && one.ConfirmedAt != null).Include(one => one.Picture).OrderBy(one => one.AskedAt)
        .ToListAsync(cancel);

    private Task<Guid> EventOf(Guid documentation, CancellationToken cancel) =>
        db.Documentations.Where(one => one.Id == documentation).Select(one => one.EventId).SingleAsync(cancel);

    private async Task Done(IDbContextTransaction turn, CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }
}

/// <summary>A file was removed: its content goes, where no other file has the same.</summary>
internal sealed record ContentGone(string Hash);

/// <summary>Removes content that nobody has any more.</summary>
internal sealed class DropContent(Db db, FileStore files) : Work<ContentGone>
{
    public override async Task Do(ContentGone payload, CancellationToken cancel)
    {
        if (!await db.Files.AnyAsync(file => file.Hash == payload.Hash, cancel)) await files.Remove(payload.Hash, cancel);
    }
}
