using Buendnisnetz.Alliances;

namespace Buendnisnetz.Demo;

/// <summary>
/// Hangs the pictures that come with the demo and keeps them like every uploaded one. Where no pictures can be worked with, the
/// motifs stand in.
/// </summary>
internal static class Gallery
{
    private const string Credit = "Für die Demo-Instanz gezeichnet";

    /// <summary>The pictures of the sheets that have one, by sheet: "Bild: what is to be seen | a line below it".</summary>
    public static async Task<IReadOnlyDictionary<string, (Guid File, PictureText Text)>> Hang(Db db, FileStore files, DateTimeOffset at, CancellationToken cancel)
    {
        var pictures = new Dictionary<string, (Guid, PictureText)>();
        try
        {
            foreach (var sheet in Sheet.All().Where(sheet => sheet.Head("Bild") is not null))
                pictures[sheet.Name] = await Hang(db, files, sheet.Name, new Row(sheet.Must("Bild")), at, cancel);
        }
        catch (Refusal) { pictures.Clear(); }
        return pictures;
    }

    private static async Task<(Guid, PictureText)> Hang(Db db, FileStore files, string name, Row row, DateTimeOffset at, CancellationToken cancel)
    {
        await using var picture = Sheet.Picture(name);
        var file = await files.KeepPicture(picture, $"{name}.webp", null, at, cancel);
        db.Files.Add(file);
        return (file.Id, new PictureText(row[0], Credit, row.Maybe(1), PersonsGround.NobodyRecognisable));
    }
}
