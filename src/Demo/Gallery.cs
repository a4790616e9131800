namespace Buendnisnetz.Demo;

/// <summary>
/// Hangs the pictures that come with the sheets of the demo and keeps them like every uploaded one. Where no pictures can be worked
/// with, the motifs stand in.
/// </summary>
internal static class Gallery
{
    private const string Credit = "Für die Demo-Instanz gezeichnet";

    /// <summary>The pictures that the sheets of the alliances ask for, by sheet.</summary>
    public static async Task<IReadOnlyDictionary<string, DemoPicture>> Hang(DemoStage stage, DateTimeOffset at, CancellationToken cancel)
    {
        var pictures = new Dictionary<string, DemoPicture>();
        foreach (var sheet in DemoInstance.Sheets)
            if (await stage.Hang(sheet, at, cancel) is { } picture) pictures[sheet.Name] = picture;
        return pictures;
    }

    /// <summary>The picture that a sheet asks for: "Bild: what is to be seen | a line below it".</summary>
    public static async Task<DemoPicture?> Hang(Db db, FileStore files, DemoSheet sheet, DateTimeOffset at, CancellationToken cancel)
    {
        if (sheet.Head("Bild") is not { } asked) return null;
        try { return await Hang(db, files, sheet, new DemoRow(asked), at, cancel); }
        catch (Refusal) { return null; }
    }

    private static async Task<DemoPicture> Hang(Db db, FileStore files, DemoSheet sheet, DemoRow row, DateTimeOffset at,
        CancellationToken cancel)
    {
        await using var picture = sheet.Picture();
        var file = await files.KeepPicture(picture, $"{sheet.Name}.webp", null, at, cancel);
        db.Files.Add(file);
        return new(file.Id, row[0], Credit, row.Maybe(1));
    }
}
