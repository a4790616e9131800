namespace Buendnisnetz.Tests.House;

/// <summary>The demo is filled once a run; every demo house opens on a copy of its database and its files.</summary>
internal static class FilledDemo
{
    private static readonly Lazy<Task<(TestDatabase Database, string Data)>> Filled = new(Fill);

    /// <summary>Lays the files of the demo into the folder and gives a database of its own.</summary>
    public static async Task<TestDatabase> CopyTo(string data)
    {
        var filled = await Filled.Value;
        foreach (var folder in Directory.GetDirectories(filled.Data, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Moved(folder, filled.Data, data));
        foreach (var file in Directory.GetFiles(filled.Data, "*", SearchOption.AllDirectories))
            File.Copy(file, Moved(file, filled.Data, data));
        return await filled.Database.Copy();
    }

    private static string Moved(string path, string from, string to) => Path.Combine(to, Path.GetRelativePath(from, path));

    private static Task<(TestDatabase, string)> Fill()
    {
        var house = new TestHouse();
        house.Settings["Site:Demo"] = "true";
        return house.OpenAndClose();
    }
}
