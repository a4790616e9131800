namespace Buendnisnetz.Alliances;

/// <summary>
/// A column of the tables in which somebody looks through many alliances: the desk of an office and its CSV file. A module contributes
/// it; whoever shows it knows nothing of that module.
/// </summary>
/// <param name="Title">Its head: "Übergabe".</param>
/// <param name="Load">Fills it for all these alliances at once; an alliance that is missing has an empty cell.</param>
/// <param name="Position">Where among the columns of modules; others are named by their titles.</param>
/// <param name="InCsv">Its head in the CSV file; null where it does not stand there.</param>
/// <param name="Filter">How the table is narrowed to the cells that stand out; null where it is not.</param>
public sealed record AllianceColumn(
    string Title,
    Func<Db, IReadOnlyCollection<Guid>, DateTimeOffset, CancellationToken, Task<IReadOnlyDictionary<Guid, AllianceCell>>> Load,
    Position? Position = null, string? InCsv = null, AllianceFilter? Filter = null);

/// <summary>What stands in a column for one alliance.</summary>
/// <param name="Words">In words, for the page; empty where there is nothing to say.</param>
/// <param name="Csv">As a value for spreadsheet programs: "ja", "80".</param>
/// <param name="Kind">The colour of its tag: "info", "warning"; null for plain words.</param>
/// <param name="StandsOut">Whether somebody should look at this alliance because of it.</param>
public sealed record AllianceCell(string Words, string Csv = "", string? Kind = null, bool StandsOut = false)
{
    /// <summary>Nothing to say.</summary>
    public static AllianceCell Empty { get; } = new("");
}

/// <summary>Shows only those alliances whose cell stands out.</summary>
/// <param name="Code">Its word in the address: "uebergabe".</param>
/// <param name="Label">"in Übergabe".</param>
/// <param name="Sentence">What it means that so many stand out: "2 Bündnisse übergeben gerade die Koordination."</param>
public sealed record AllianceFilter(string Code, string Label, Func<int, string> Sentence);
