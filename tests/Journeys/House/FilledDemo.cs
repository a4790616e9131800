using Microsoft.Data.Sqlite;

namespace Buendnisnetz.Journeys.House;

/// <summary>The demo is filled once a run, and nothing else is done there; every house opens on a copy.</summary>
internal static class FilledDemo
{
    private static readonly Lazy<Task<string>> Filled = new(Fill);

    /// <summary>Lays the database and the files of the demo into the folder.</summary>
    public static async Task CopyTo(string data)
    {
        var filled = await Filled.Value;
        foreach (var folder in Directory.GetDirectories(filled, "*", SearchOption.AllDirectories))
            Directory.CreateDirectory(Moved(folder, filled, data));
        foreach (var file in Directory.GetFiles(filled, "*", SearchOption.AllDirectories))
            File.Copy(file, Moved(file, filled, data));
    }

    private static string Moved(string path, string from, string to) => Path.Combine(to, Path.GetRelativePath(from, path));

    private static async Task<string> Fill()
    {
        var data = Directory.CreateTempSubdirectory("buendnisnetz-demo-").FullName;
        var house = OpenHouse.Build(data, host => host.UseSetting("Site:Url", "http://localhost").UseSetting("Jobs:Run", "false"));
        _ = house.Server;
        await house.DisposeAsync();
        SqliteConnection.ClearAllPools();
        return data;
    }
}
