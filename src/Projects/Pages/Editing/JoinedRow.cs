namespace Buendnisnetz.Projects.Pages;

/// <summary>
/// A row after what two people have made of it at once: what only one of them changed counts, field by field; what both changed, and what
/// one changed and the other one removed, is to be decided.
/// </summary>
/// <param name="Said">What the row says now; nothing but empty fields where it is removed.</param>
/// <param name="Stored">What is stored of it; null where nothing is.</param>
/// <param name="IsDecided">Whether both agree.</param>
/// <param name="IsOfOthers">Whether somebody else has changed something of it.</param>
internal sealed record JoinedRow(IReadOnlyList<string> Said, IReadOnlyList<string>? Stored, bool IsDecided = true, bool IsOfOthers = false)
{
    /// <summary>Said above the form where something is to be decided.</summary>
    public const string Overtaken =
        "Jemand anderes hat dieselbe Zeile geändert und inzwischen gespeichert. Ihre Eingaben stehen noch hier, "
        + "und darunter steht, was jetzt gespeichert ist. Sehen Sie sie durch und speichern Sie noch einmal.";

    /// <summary>Said after saving where others have changed something, too.</summary>
    public const string Sentence = " Was jemand anderes inzwischen gespeichert hat, gilt auch.";

    /// <summary>Joins rows as they were shown and typed with those that are stored.</summary>
    public static IReadOnlyList<JoinedRow> Of(
        IReadOnlyList<(IReadOnlyList<string>? Shown, IReadOnlyList<string> Typed)> typed, IReadOnlyList<IReadOnlyList<string>> stored)
    {
        var (left, partners) = (stored.ToList(), new IReadOnlyList<string>?[typed.Count]);
        foreach (var isSame in Ways)
            foreach (var (at, row) in typed.Index().Where(one => one.Item.Shown is not null && partners[one.Index] is null))
                if (left.Find(one => isSame(row.Shown!, one)) is { } found && left.Remove(found)) partners[at] = found;
        left.RemoveAll(one => typed.Any(row => row.Shown is null && row.Typed.SequenceEqual(one)));
        return [.. typed.Select((row, at) => row.Shown is null ? new(row.Typed, null) : Join(row.Shown, row.Typed, partners[at])),
            .. left.Select(one => new JoinedRow(one, one, IsOfOthers: true))];
    }

    /// <summary>How a row is known again: it says the same; it has the same name; all is the same but one field.</summary>
    private static IReadOnlyList<Func<IReadOnlyList<string>, IReadOnlyList<string>, bool>> Ways { get; } =
    [
        (one, other) => one.SequenceEqual(other), (one, other) => one[0] == other[0],
        (one, other) => one.Zip(other).Count(pair => pair.First != pair.Second) == 1,
    ];

    private static JoinedRow Join(IReadOnlyList<string> shown, IReadOnlyList<string> typed, IReadOnlyList<string>? stored)
    {
        var isRemoved = typed.All(text => text.Length == 0);
        if (stored is null) return isRemoved || typed.SequenceEqual(shown) ? new([.. shown.Select(_ => "")], null, IsOfOthers: true)
            : new(typed, null, IsDecided: false);
        if (isRemoved) return stored.SequenceEqual(shown) ? new(typed, stored) : new(stored, stored, IsDecided: false);
        var fields = shown.Select((was, at) => (Was: was, Own: typed[at], Theirs: stored[at])).ToList();
        return new([.. fields.Select(one => one.Own == one.Was ? one.Theirs : one.Own)], stored,
            fields.TrueForAll(one => one.Own == one.Was || one.Theirs == one.Was || one.Own == one.Theirs),
            fields.Exists(one => one.Theirs != one.Was));
    }
}
