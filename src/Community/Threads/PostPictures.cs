namespace Buendnisnetz.Community;

/// <summary>A picture was taken away with its post: its content goes, where no other file has the same.</summary>
internal sealed record PostPictureGone(string Hash) : IContentGone;

internal static class PostPictures
{
    extension(Db db)
    {
        /// <summary>Removes the files of pictures that no post shows any more.</summary>
        public async Task RemovePictures(IReadOnlyCollection<Guid> pictures, DateTimeOffset at, CancellationToken cancel)
        {
            if (pictures.Count == 0) return;
            foreach (var file in await db.Files.Where(file => pictures.Contains(file.Id)).ToListAsync(cancel))
            {
                db.Files.Remove(file);
                db.Enqueue(new PostPictureGone(file.Hash), at);
            }
        }
    }
}
