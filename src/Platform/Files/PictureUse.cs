namespace Buendnisnetz.Platform;

/// <summary>
/// A place where pictures are shown (<see cref="Registration.Contributes{T}"/>). A picture has an address as long as it is shown
/// somewhere, and for those who may see it there.
/// </summary>
/// <param name="Shown">The files that are shown there to this actor.</param>
public sealed record PictureUse(Func<Db, Actor, IQueryable<Guid>> Shown);

/// <summary>Who may see a picture.</summary>
public static class PictureUses
{
    extension(Db db)
    {
        /// <summary>Whether a picture is shown anywhere to this actor; one query, answered by an index at each place.</summary>
        public async Task<bool> IsShown(Guid fileId, Actor actor, CancellationToken cancel)
        {
            var shown = db.Catalog.Of<PictureUse>().Select(use => use.Shown(db, actor).Where(id => id == fileId)).ToList();
            return shown.Count > 0 && await shown.Aggregate((one, other) => one.Concat(other)).AnyAsync(cancel);
        }
    }
}
