using System.Globalization;

namespace Buendnisnetz.Platform;

/// <summary>
/// What can be read or written, as a slot: a table, or the rows of a table whose column holds a value. Nodes tell each other slots, so how
/// they are found never changes within a release.
/// </summary>
/// <param name="Slot">The number of the slot.</param>
public readonly record struct MarkKey(int Slot)
{
    /// <summary>How many there are.</summary>
    public const int Slots = 1 << 20;

    private const ulong Basis = 14695981039346656037, Prime = 1099511628211; // FNV-1a

    private const int Reserved = 2;

    /// <summary>Written by whatever is written: who has read nobody knows what has read this.</summary>
    public static MarkKey Anything { get; } = new(0);

    /// <summary>Written when nobody knows what was written.</summary>
    public static MarkKey Everything { get; } = new(1);

    /// <summary>Anything of a table.</summary>
    public static MarkKey AnyOf(string table) => Of(table, "any");

    /// <summary>Which rows a table has: written when one is added or deleted.</summary>
    public static MarkKey RowsOf(string table) => Of(table, "rows");

    /// <summary>A column of a table: written when it changes in any row.</summary>
    public static MarkKey ColumnOf(string table, string column) => Of(table, column);

    /// <summary>A table of which many rows were written at once, without being told which.</summary>
    public static MarkKey WholeOf(string table) => Of(table, "whole");

    /// <summary>The rows of a table whose column holds a value as the database stores it; null where it is of a kind not marked.</summary>
    public static MarkKey? Row(string table, string column, object? value) => value switch
    {
        Guid id => Of(table, $"{column}={id:N}"),
        string text when Guid.TryParse(text, out var id) => Of(table, $"{column}={id:N}"),
        string text => Of(table, $"{column}={text}"),
        int number => Of(table, $"{column}={number.ToString(CultureInfo.InvariantCulture)}"),
        long number => Of(table, $"{column}={number.ToString(CultureInfo.InvariantCulture)}"),
        _ => null,
    };

    private static MarkKey Of(string table, string what)
    {
        var hash = Mix(Mix(Mix(Basis, table), "\n"), what);
        return new(Reserved + (int)((hash ^ (hash >> 32)) % (Slots - Reserved)));
    }

    private static ulong Mix(ulong hash, string text)
    {
        foreach (var letter in text) hash = (hash ^ letter) * Prime;
        return hash;
    }
}
