using Buendnisnetz.Alliances;

namespace Buendnisnetz.Demo;

/// <summary>Draws the pictures of the demo and keeps them like every uploaded one. Where no pictures can be worked with, the motifs stand in.</summary>
internal static class Gallery
{
    private const string Credit = "Für die Demo-Instanz gezeichnet";

    /// <summary>The pictures that the sheets ask for, by sheet: "Bild: Abend 4 | what is to be seen | a line below it".</summary>
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
        var (palette, seed) = (row[0].Split(' ')[0], int.Parse(row[0].Split(' ')[1], German.Culture));
        using var drawn = new MemoryStream(Landscape.Draw(Palette.Named(palette), seed));
        var file = await files.KeepPicture(drawn, $"{name}.png", null, at, cancel);
        db.Files.Add(file);
        return (file.Id, new PictureText(row[1], Credit, row.Maybe(2), PersonsGround.NobodyRecognisable));
    }
}
