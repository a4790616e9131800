using Buendnisnetz.Search;

namespace Buendnisnetz.Bench;

/// <summary>
/// A query with what answers it. Each of the first file is either for tuning or only measured: its own words decide, so nobody can choose.
/// </summary>
internal sealed record LabelledQuery(string Words, IReadOnlyDictionary<string, int> Grades, bool IsForTuning)
{
    private const int Looked = 10, Parts = 3;

    /// <summary>
    /// All queries: of the first file a third is never looked at while the search is tuned; the second is all for tuning.
    /// </summary>
    public static IReadOnlyList<LabelledQuery> In(string folder) => [.. Read(folder, "queries.txt", words => Hash(words) % Parts != 0),
        .. Read(folder, "queries-more.txt", _ => true)];

    /// <summary>
    /// How well this order answers (nDCG@10): 1 where the best stand first, and a hit further down counts less. What is not labelled counts
    /// as wrong.
    /// </summary>
    public double Quality(IEnumerable<string> found) =>
        Gain(found.Take(Looked).Select(key => Grades.GetValueOrDefault(key))) / Gain(Grades.Values.OrderDescending().Take(Looked));

    /// <summary>The address of a hit as the file writes it.</summary>
    public static string KeyOf(Hit hit) => KeyOf(hit.Path, string.Concat(hit.Title.Pieces.Select(piece => piece.Text)));

    /// <summary>
    /// An address as the file writes it: where it ends in an id or lot (another in every demo), the title stands in its place.
    /// </summary>
    public static string KeyOf(string path, string title) => path[..(path.LastIndexOf('/') + 1)] is var folder
        && (Guid.TryParse(path[folder.Length..], out _) || folder == "/suchen-und-bieten/") ? folder + Slug.Of(title) : path;

    private static double Gain(IEnumerable<int> grades) => grades.Select((grade, i) => (Math.Pow(2, grade) - 1) / Math.Log2(i + 2)).Sum();

    private static IEnumerable<LabelledQuery> Read(string folder, string file, Func<string, bool> isForTuning) =>
        File.ReadLines(Path.Combine(folder, file)).Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => Parse(line, isForTuning));

    private static LabelledQuery Parse(string line, Func<string, bool> isForTuning)
    {
        var cells = line.Split(" | ");
        return new(cells[0], cells.Skip(1).Select(cell => cell.Split(' ')).ToDictionary(cell => cell[1], cell => cell[0][0] - '0'),
            isForTuning(cells[0]));
    }

    /// <summary>Of the words (FNV-1a): the same on every machine.</summary>
    private static uint Hash(string words)
    {
        var hash = 2166136261;
        foreach (var letter in words) hash = unchecked((hash ^ letter) * 16777619);
        return hash ^ (hash >> 15);
    }
}
