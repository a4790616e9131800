using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Text;

/// <summary>The terms of the field as they were written (begriffe.txt). Whoever only asks which they are does not learn them.</summary>
public static class ThesaurusText
{
    /// <summary>The terms, one a line: key, facet, what it is a kind of, and the words in which people say it.</summary>
    public static IReadOnlyList<string> Lines { get; } = Read();

    /// <summary>What changes when a term changes; marks that were made before are made anew.</summary>
    public static string Version { get; } = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Lines))))[..8];

    private static string[] Read()
    {
        using var reader = new StreamReader(Assembly.GetExecutingAssembly().GetManifestResourceStream("begriffe.txt")!);
        return [.. reader.ReadToEnd().Split('\n').Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#')];
    }
}
