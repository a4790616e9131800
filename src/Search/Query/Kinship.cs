namespace Buendnisnetz.Search;

/// <summary>
/// How much things are about the same as a question, all its words together: who is about just this comes before who is about many
/// things.
/// </summary>
internal sealed class Kinship(string question)
{
    private const double Partly = 0.4, OfBreadth = 0.25;
    private const int Fewest = 3;

    private readonly Dictionary<string, double> asked = Subjects.Of(question).ToDictionary();

    /// <summary>With the thing that has these terms in the index: between 0 and 1.</summary>
    public double With(IReadOnlySet<string> terms)
    {
        if (asked.Count == 0) return 0;
        var common = asked.Sum(one => one.Value * (terms.Contains(SearchTerms.Chiefly + one.Key) ? 1
            : terms.Contains(SearchTerms.About + one.Key) ? Partly : 0));
        var breadth = Fewest + terms.Count(term => term.StartsWith(SearchTerms.About, StringComparison.Ordinal));
        return common / Math.Sqrt(asked.Values.Sum(weight => weight * weight)) / Math.Pow(breadth, OfBreadth);
    }
}
