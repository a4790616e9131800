using System.Text.Json;

namespace Buendnisnetz.Lists;

/// <summary>One line of a list and what becomes of it.</summary>
public sealed class EntryLine : Entity
{
    /// <summary>The choice that it is none of those that look alike.</summary>
    public const string New = "neu";

    private EntryLine() { }

    /// <summary>The list.</summary>
    public Guid ListId { get; private init; }

    /// <summary>The line's number in its file.</summary>
    public int Number { get; private init; }

    /// <summary>What stands in its cells, by the code of the column, as JSON.</summary>
    public string Cells { get; private set; } = "{}";

    /// <summary>Whether it is left out.</summary>
    public bool IsLeftOut { get; private set; }

    /// <summary>What was chosen among those that look alike: an id, or "neu"; null while nobody has chosen.</summary>
    public string? Choice { get; private set; }

    /// <summary>What was entered; null where nothing was.</summary>
    public Guid? MadeId { get; private set; }

    /// <summary>What had to be entered for it first; null where it was there already.</summary>
    public Guid? MadeFirstId { get; private set; }

    /// <summary>Why something of it stayed when the list was taken back, in a German sentence; null where nothing did.</summary>
    public string? Stayed { get; private set; }

    /// <summary>A line of a list.</summary>
    internal static EntryLine Of(EntryList list, ReadLine line) => new()
    {
        ListId = list.Id,
        Number = line.Number,
        Cells = JsonSerializer.Serialize(line.Cells),
        IsLeftOut = line.IsHidden,
    };

    /// <summary>What stands in a column; empty where nothing does.</summary>
    public string Cell(ListColumn column)
    {
        ArgumentNullException.ThrowIfNull(column);
        return All.GetValueOrDefault(column.Code, "");
    }

    /// <summary>Corrects a cell before the line is entered; what decides who is meant makes an earlier choice void.</summary>
    public void Correct(ListColumn column, string? value)
    {
        ArgumentNullException.ThrowIfNull(column);
        Refusal.On(MadeId is null ? null : "Diese Zeile ist schon eingetragen.");
        var tidy = Tidy.Of(value, column.Longest);
        if (tidy == Cell(column)) return;
        Cells = JsonSerializer.Serialize(new Dictionary<string, string>(All) { [column.Code] = tidy });
        if (column.SaysWho) Choice = null;
    }

    /// <summary>Leaves the line out, or takes it in again.</summary>
    public void LeaveOut(bool leftOut) => IsLeftOut = leftOut;

    /// <summary>Chooses who is meant.</summary>
    public void Choose(string? choice) => Choice = choice is { Length: > 0 and <= 40 } ? choice : null;

    /// <summary>Notes what was entered.</summary>
    public void Makes(Guid id, Guid? first = null) => (MadeId, MadeFirstId) = (id, first);

    /// <summary>Notes why something of it stays.</summary>
    public void Stays(string because) => Stayed = because;

    private Dictionary<string, string> All => JsonSerializer.Deserialize<Dictionary<string, string>>(Cells) ?? [];
}
