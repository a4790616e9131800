namespace Buendnisnetz.Lists;

/// <summary>Where a list belongs: an alliance or a network.</summary>
/// <param name="Id">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Path">The page to which one goes back.</param>
/// <param name="New">The page on which such a list begins.</param>
/// <param name="Obstacle">Why nothing can be entered there; null when it can.</param>
public sealed record ListPlace(Guid Id, string Name, string Path, string New, string? Obstacle)
{
    /// <summary>The place with its rooms, for the menu beside the pages of the list; null where it has none.</summary>
    public OpenPlace? Rooms { get; init; }
}

/// <summary>A list at this moment, with whoever is at work on it.</summary>
/// <param name="Db">The database of this request.</param>
/// <param name="List">The list.</param>
/// <param name="Lines">Its lines, as they stand in the file.</param>
/// <param name="Me">Who is at work.</param>
/// <param name="Now">This moment, in UTC.</param>
/// <param name="Cancel">Ends what nobody waits for any more.</param>
public sealed record ListVisit(Db Db, EntryList List, IReadOnlyList<EntryLine> Lines, Actor Me, DateTimeOffset Now,
    CancellationToken Cancel);

/// <summary>
/// What a module lets people enter many at once of. It says which columns there are, what it makes of a line and what it would enter, and
/// enters by the same verbs as the form for a single one. Pages, drafts, corrections and the way back are the same for all kinds.
/// </summary>
public abstract class ListKind
{
    /// <summary>Names it in the database and in addresses, for ever: "partner".</summary>
    public abstract string Code { get; }

    /// <summary>"Partner als Liste".</summary>
    public abstract string Title { get; }

    /// <summary>Its columns, in the order of the template.</summary>
    public abstract IReadOnlyList<ListColumn> Columns { get; }

    /// <summary>Lines to write over.</summary>
    public abstract IReadOnlyList<IReadOnlyList<string>> Example { get; }

    /// <summary>The most lines of one list.</summary>
    public abstract int MostLines { get; }

    /// <summary>What is left to do once a list is entered; empty where nothing is.</summary>
    public virtual string Afterwards => "";

    /// <summary>"41 Partner".</summary>
    public abstract string Count(int number);

    /// <summary>The place, found through what the actor may change; null where there is none for this actor.</summary>
    public abstract Task<ListPlace?> Find(Db db, Actor me, Guid placeId, CancellationToken cancel);

    /// <summary>Looks through all lines. Nothing of it is stored, so it is right when something changed meanwhile.</summary>
    public async Task<IReadOnlyList<CheckedRow>> LookThrough(ListVisit visit) =>
        [.. (await Look(visit)).Select(row => row with { Findings = [.. Broken(row.Line), .. row.Findings] })];

    /// <summary>What it makes of each line.</summary>
    protected abstract Task<IReadOnlyList<CheckedRow>> Look(ListVisit visit);

    /// <summary>Enters what is ready, and notes with each line what it made; the caller saves.</summary>
    public abstract Task Enter(ListVisit visit, IReadOnlyList<CheckedRow> ready);

    /// <summary>Takes back what the lines made and nobody has changed, and notes with the others why they stay; the caller saves.</summary>
    public abstract Task TakeBack(ListVisit visit);

    /// <summary>Gives back to a line, cells by code, what a spreadsheet program surely took; what is not sure stays.</summary>
    protected internal virtual void Mend(Dictionary<string, string> cells) { }

    /// <summary>What can be chosen in a column; empty where it is written freely.</summary>
    public virtual Task<IReadOnlyDictionary<ListColumn, IReadOnlyList<string>>> Options(Db db, DateTimeOffset now,
        CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<ListColumn, IReadOnlyList<string>>>(new Dictionary<ListColumn, IReadOnlyList<string>>());

    /// <summary>Cells in which the spreadsheet program could not work out its formula.</summary>
    private IEnumerable<RowFinding> Broken(EntryLine line) => Columns.Where(column => CellText.IsFault(line.Cell(column))).Select(column =>
        RowFinding.Stop($"In der Spalte {column.Label.Quoted} steht ein Fehler der Tabelle ({line.Cell(column)}). "
            + "Bitte schreiben Sie, was gemeint ist.") with
        { Column = column });
}
