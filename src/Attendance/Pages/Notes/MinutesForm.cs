using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>Minutes as they are written: rows that are left empty count for nothing, an emptied title takes its row out.</summary>
internal sealed class MinutesForm
{
    private const int Spare = 2, MostRows = 60, LongestLine = 200;

    public IList<ItemRow> Items { get; set; } = [];

    public IList<TaskRow> Tasks { get; set; } = [];

    [StringLength(20_000)]
    public string? Guests { get; set; }

    public static MinutesForm Of(Minutes minutes) => new()
    {
        Items = [.. minutes.Items.Select(one => new ItemRow { Title = one.Title, Said = one.Said, Decided = one.Decided }),
            .. Rows<ItemRow>()],
        Tasks = [.. minutes.Tasks.Select(one => new TaskRow { What = one.What, Who = one.Who, Due = one.Due }), .. Rows<TaskRow>()],
        Guests = string.Join('\n', minutes.Guests.Select(one => one.Organisation is { } from ? $"{one.Name}, {from}" : one.Name)),
    };

    /// <summary>What was written; what is wrong is told with its field.</summary>
    public MinutesText Text(Action<string, string> complain)
    {
        if (Items.Count > MostRows || Tasks.Count > MostRows) complain("", $"Mehr als {MostRows} Zeilen passen nicht in ein Protokoll.");
        foreach (var (at, item) in Items.Index())
            if (IsEmpty(item.Title) && !(IsEmpty(item.Said) && IsEmpty(item.Decided)))
                complain($"Items[{at}].Title", "Bitte sagen Sie, um welchen Punkt es geht.");
        foreach (var (at, task) in Tasks.Index())
            if (IsEmpty(task.What) && !IsEmpty(task.Who)) complain($"Tasks[{at}].What", "Bitte sagen Sie, was zu tun ist.");
        return new([.. Items.Where(item => !IsEmpty(item.Title)).Select(item => new MinutesPoint(item.Title!, item.Said, item.Decided))],
            [.. Tasks.Where(task => !IsEmpty(task.What)).Select(task => new MinutesDuty(task.What!, task.Who, task.Due))],
            [.. TypedLine.Of(Guests).Select(line => Guest(line, complain)).DistinctBy(guest => Folding.Fold(guest.Name))]);
    }

    private static (string Name, string? Organisation) Guest(TypedLine line, Action<string, string> complain)
    {
        var parts = line.Text.Split(',', 2, StringSplitOptions.TrimEntries);
        if (line.Text.Length > LongestLine || parts[0].Length is < 2 or > Person.MaxNameLength || PersonNameAttribute.IsNone(parts[0]))
            complain("Guests", line.Says(
                $"{German.Shortened(line.Text, 60).Quoted} ist kein Name. Bitte schreiben Sie: Name, Organisation."));
        return (parts[0], parts.Length > 1 ? parts[1] : null);
    }

    private static IEnumerable<T> Rows<T>() where T : new() => Enumerable.Range(0, Spare).Select(_ => new T());

    private static bool IsEmpty(string? text) => string.IsNullOrWhiteSpace(text);
}

/// <summary>A point of the agenda in the form.</summary>
internal sealed record ItemRow
{
    [StringLength(200)]
    public string? Title { get; set; }

    [StringLength(10_000)]
    public string? Said { get; set; }

    [StringLength(2000)]
    public string? Decided { get; set; }
}

/// <summary>A duty in the form.</summary>
internal sealed record TaskRow
{
    [StringLength(400)]
    public string? What { get; set; }

    [StringLength(200)]
    public string? Who { get; set; }

    public DateOnly? Due { get; set; }
}
