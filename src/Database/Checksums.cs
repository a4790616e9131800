using System.Security.Cryptography;

namespace Buendnisnetz.Database;

/// <summary>
/// What lies in a backup, each file with its SHA-256, as <c>sha256sum --check</c> reads it. It stands last, so that an archive that was
/// cut off has none.
/// </summary>
internal static class Checksums
{
    /// <summary>Its name within the archive.</summary>
    public const string Name = "SHA256SUMS";

    /// <summary>The sum of one file.</summary>
    public static async Task<string> Of(string file, CancellationToken cancel)
    {
        await using var content = File.OpenRead(file);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancel));
    }

    /// <summary>One line of the list.</summary>
    public static string Line(string sum, string name) => $"{sum}  {name}\n";

    /// <summary>What in an unpacked archive is missing or is not what was packed; null where it has no list.</summary>
    public static async Task<IReadOnlyList<string>?> Differences(string folder, CancellationToken cancel)
    {
        var list = Path.Combine(folder, Name);
        if (!File.Exists(list)) return null;
        List<string> differences = [];
        foreach (var line in await File.ReadAllLinesAsync(list, cancel))
        {
            if (line.Split("  ", 2) is not [var sum, var name]) differences.Add(line);
            else if (!File.Exists(Path.Combine(folder, name)) || await Of(Path.Combine(folder, name), cancel) != sum) differences.Add(name);
        }
        return differences;
    }
}
