using System.Globalization;

namespace Buendnisnetz.Lists;

/// <summary>A cell of a workbook as it would be typed in Germany.</summary>
internal static class CellText
{
    private static readonly string[] Faults =
        ["#N/A", "#NV", "#REF!", "#BEZUG!", "#VALUE!", "#WERT!", "#NAME?", "#DIV/0!", "#NUM!", "#ZAHL!", "#NULL!"];

    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        double number => Math.Abs(number) < 1e15 && number == Math.Truncate(number)
            ? number.ToString("0", CultureInfo.InvariantCulture) : number.ToString(German.Culture),
        DateTime date => date.TimeOfDay == TimeSpan.Zero || date.Year < 1901 ? date.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)
            : date.ToString("dd.MM.yyyy HH:mm", CultureInfo.InvariantCulture),
        TimeSpan time => time.ToString(@"hh\:mm", CultureInfo.InvariantCulture),
        bool yes => yes ? "ja" : "nein",
        _ => Convert.ToString(value, German.Culture) ?? "",
    };

    /// <summary>Whether a formula of the table could not be worked out.</summary>
    public static bool IsFault(string cell) => cell.StartsWith('#') && Faults.Contains(cell, StringComparer.OrdinalIgnoreCase);
}
