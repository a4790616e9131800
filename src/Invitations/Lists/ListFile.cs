namespace Buendnisnetz.Invitations;

/// <summary>A list of people as a file.</summary>
internal static class ListFile
{
    private static readonly string[] Heading = ["Bündnis", "Rolle", "Name", "E-Mail"];

    /// <summary>An example to write over.</summary>
    public static byte[] Template => Of(
    [
        ["Bündnis für Familie Musterstadt", "Koordination", "Maria Muster", "maria.muster@musterstadt.example"],
        ["Bündnis für Familie Musterstadt", "Stellvertretung", "Jonas Beispiel", "jonas.beispiel@musterstadt.example"],
    ]);

    /// <summary>The heading and these lines; more columns than four bring their own heading.</summary>
    public static byte[] Of(IEnumerable<IReadOnlyList<string>> lines, params string[] more)
    {
        var sheet = new CsvSheet(Heading.Concat(more));
        foreach (var line in lines) sheet.Add(line);
        return sheet.ToBytes();
    }
}
