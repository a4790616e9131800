using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Documentation;

/// <summary>Where pictures are asked to go: asked by anybody, confirmed by mail, decided by the team; one after the other.</summary>
internal sealed class TakeDownDesk(Db db, Site site)
{
    private const string Gone = "Das Bild ist inzwischen entfernt.";

    /// <summary>Somebody asks; a mail goes out. The same mailbox is not written to twice about the same picture.</summary>
    public async Task Ask(Event planned, Guid id, string email, string? reason, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(id, cancel);
        var picture = await Hanging(id, cancel);
        var key = email.Trim().ToLowerInvariant();
        if (!await db.TakeDowns.AnyAsync(one => one.PictureId == id && one.Email == key, cancel))
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
        var picture = await db.TakeDowns.Where(one => one.Id == takeDown).Select(one => one.PictureId).FirstOrDefaultAsync(cancel);
        await using var turn = await Turn(picture, cancel);
        if (await db.TakeDowns.Include(one => one.Picture).FirstOrDefaultAsync(one => one.Id == takeDown, cancel) is not { } asked) return;
        asked.Confirm(await EventOf(asked.Picture!.DocumentationId, cancel), at);
        await Done(turn, cancel);
    }

    /// <summary>The team removes the picture, and its content goes from the store; all who asked are told.</summary>
    public async Task Remove(Event planned, Guid picture, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await Turn(picture, cancel);
        var documentation = (await db.DocumentationOf(planned.Id, cancel))!;
        if (documentation.Pictures.FirstOrDefault(one => one.Id == picture) is not { } hung) return;
        foreach (var asked in await Waiting(picture, cancel))
            if (asked.Email is not null) db.Post(TakeDownLetters.Removed(planned, asked), at);
        documentation.Unhang(hung, by, at);
        if (await db.Files.FirstOrDefaultAsync(file => file.Id == hung.FileId, cancel) is { } file)
        {
            db.Files.Remove(file);
            db.Enqueue(new ContentGone(file.Hash), at);
        }
        await Done(turn, cancel);
    }

    /// <summary>The team shows the picture again and says why to those whose wish it has read.</summary>
    /// <param name="planned">The event.</param>
    /// <param name="id">The picture.</param>
    /// <param name="reason">Why.</param>
    /// <param name="read">When the newest wish that the team has read was confirmed, in UTC.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="at">When, in UTC.</param>
    /// <param name="cancel">Ends it.</param>
    public async Task ShowAgain(Event planned, Guid id, string? reason, DateTimeOffset? read, Guid? by, DateTimeOffset at,
        CancellationToken cancel)
    {
        Refusal.On(TakeDown.ObstacleToShowingAgain(reason));
        await using var turn = await Turn(id, cancel);
        var (picture, waiting) = (await Hanging(id, cancel), await Waiting(id, cancel));
        Refusal.On(TakeDown.ObstacleToDeciding(waiting, read));
        foreach (var asked in waiting)
        {
            if (asked.Email is not null) db.Post(TakeDownLetters.Kept(planned, asked, reason!.Trim()), at);
            db.Remove(asked);
        }
        picture.ShowAgain();
        var documentation = await db.Documentations.FirstAsync(one => one.Id == picture.DocumentationId, cancel);
        documentation.ShownAgain(by, at);
        await Done(turn, cancel);
    }

    /// <summary>Whoever comes next waits. What was read before may have changed since, so it is read once more.</summary>
    private async Task<IDbContextTransaction> Turn(Guid picture, CancellationToken cancel)
    {
        var turn = await db.TakeLock($"picture {picture:N}", cancel);
        foreach (var known in db.ChangeTracker.Entries().Where(one => one.State == EntityState.Unchanged).ToList())
            known.State = EntityState.Detached;
        return turn;
    }

    private async Task<GalleryPicture> Hanging(Guid id, CancellationToken cancel) =>
        await db.Documentations.SelectMany(one => one.Pictures).FirstOrDefaultAsync(one => one.Id == id, cancel) ?? throw new Refusal(Gone);

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
internal sealed record ContentGone(string Hash) : IContentGone;
