namespace Buendnisnetz.Lists;

/// <summary>How a list begins, on the page of whichever noun.</summary>
public static class Beginning
{
    extension(Db db)
    {
        /// <summary>The draft of what was uploaded or pasted; where there is none, the field and the sentence that says why.</summary>
        public async Task<(EntryList? Draft, string Field, string Sentence)> Begin(
            ListKind kind, Guid placeId, ListUpload upload, Actor me, DateTimeOffset at, CancellationToken cancel)
        {
            ArgumentNullException.ThrowIfNull(upload);
            ArgumentNullException.ThrowIfNull(me);
            var content = await upload.Content(cancel);
            if (content.Length == 0)
                return (null, nameof(ListUpload.File), "Bitte wählen Sie eine Datei, oder fügen Sie die Zeilen ein.");
            try { return (await db.PrepareList(kind, placeId, upload.NameAt(at), content, me.Person, at, cancel), "", ""); }
            catch (Refusal refusal) { return (null, upload.Field, refusal.Message); }
        }
    }
}
