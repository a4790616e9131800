using System.Globalization;

namespace Buendnisnetz.Territory;

/// <summary>
/// Reads the official file GV100AD: lines of 220 characters, in UTF-8 or ISO-8859-1. Refuses whatever is not such a
/// file with a sentence that says what is wrong with it.
/// </summary>
internal static class GV100AD
{
    private const int Width = 220;

    private static readonly Dictionary<string, string> Designations = new()
    {
        ["41"] = "Kreisfreie Stadt",
        ["42"] = "Stadtkreis",
        ["43"] = "Kreis",
        ["44"] = "Landkreis",
        ["45"] = "Regionalverband",
        ["60"] = "Markt",
        ["61"] = "Kreisfreie Stadt",
        ["62"] = "Stadtkreis",
        ["63"] = "Stadt",
        ["64"] = "Gemeinde",
        ["67"] = "Große Kreisstadt",
    };

    /// <summary>Reads the file.</summary>
    /// <exception cref="Refusal">Not a GV100AD file, or not a whole one.</exception>
    public static MunicipalRegister Read(byte[] bytes)
    {
        var lines = Decode(bytes).Split('\n').Select(line => line.TrimEnd('\r')).ToList();
        if (lines[^1].Length == 0) lines.RemoveAt(lines.Count - 1);
        Refusal.On(lines.Count == 0 ? "Die Datei ist leer." : null);
        var day = DayOf(lines[0]);
        var entries = new List<RegisterEntry>(lines.Count);
        for (var i = 0; i < lines.Count; i++)
            if (EntryOf(lines[i], i + 1, day) is { } entry) entries.Add(entry);
        var register = new MunicipalRegister(day, entries);
        Refusal.On(Completeness.ObstacleTo(register));
        return register;
    }

    private static string Decode(byte[] bytes)
    {
        Refusal.On(bytes.AsSpan(0, Math.Min(bytes.Length, 4096)).Contains((byte)0)
            ? "Die Datei ist keine Textdatei. Das Gemeindeverzeichnis steckt in einem ZIP-Archiv in der Datei GV100AD_…txt; bitte packen "
            + "Sie es zuerst aus." : null);
        var text = TextFile.Read(bytes);
        Refusal.On(text is null ? "In der Datei sind Umlaute zu falschen Zeichen geworden. Bitte laden Sie sie noch einmal von der "
            + "amtlichen Seite herunter." : null);
        return text!;
    }

    private static DateOnly DayOf(string line)
    {
        var day = default(DateOnly);
        var valid = line.Length >= 12 && line.StartsWith("10", StringComparison.Ordinal)
            && DateOnly.TryParseExact(line.AsSpan(2, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
        Refusal.On(valid ? null
            : "Die Datei ist kein Gemeindeverzeichnis im Format GV100AD: In der ersten Zeile stehen weder Satzart noch Gebietsstand.");
        return day;
    }

    private static RegisterEntry? EntryOf(string line, int number, DateOnly day)
    {
        Refusal.On(line.Length == Width ? null
            : $"Zeile {number} hat {line.Length} statt {Width} Zeichen. Die Datei ist nicht vollständig oder hat ein anderes Format.");
        Refusal.On(line.AsSpan(2, 8).SequenceEqual(day.ToString("yyyyMMdd", CultureInfo.InvariantCulture))
            ? null : $"Zeile {number} hat einen anderen Gebietsstand als die erste Zeile.");
        return line[..2] switch
        {
            "10" => Entry(line, number, line[10..12], "Land"),
            "40" => Entry(line, number, line[10..15], Designation(line)),
            "60" when line[122..124] is "65" or "66" => null,
            "60" => Entry(line, number, line[10..18], Designation(line)),
            "20" or "30" or "50" => null,
            _ => throw new Refusal(
                $"Zeile {number} hat eine unbekannte Satzart. Die Datei ist kein Gemeindeverzeichnis im Format GV100AD."),
        };
    }

    private static RegisterEntry Entry(string line, int number, string key, string designation)
    {
        var valid = AreaKey.TryParse(key, out var area);
        var written = line[22..72].Trim();
        Refusal.On(valid ? null : $"Zeile {number} enthält keinen gültigen Schlüssel.");
        Refusal.On(written.Length > 0 ? null : $"Zeile {number} enthält keinen Namen.");
        var comma = written.IndexOf(',', StringComparison.Ordinal);
        var kind = comma > 0 && area.Level == AreaKind.Gemeinde ? written[(comma + 1)..].Trim() : designation;
        return new(area, comma > 0 ? written[..comma] : written, kind, Code(line[165..170]), Number(line[139..150]),
            Number(line[128..139]));
    }

    private static string Designation(string line) => Designations.GetValueOrDefault(line[122..124]) ?? "";

    private static string? Code(string text) => text.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0 ? text : null;

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
