namespace Buendnisnetz.Projects;

/// <summary>How alike two projects are by their words.</summary>
/// <param name="Words">How much of what both are about is shared, between 0 and 1.</param>
/// <param name="Head">How much of what the titles are about the other one says, too: the smaller share of the two.</param>
/// <param name="Best">The same, the larger share.</param>
/// <param name="Whom">1 where both are for the same people, -1 where they are for others, 0 where one does not say.</param>
/// <param name="Form">The same of their form.</param>
/// <param name="IsOneSided">Whether the title of one names for whom it is, and the other is for families as such.</param>
/// <param name="IsApart">Whether they share a term, and each title has one more, of which the other one says nothing.</param>
internal sealed record Likeness(double Words, double Head, double Best, int Whom, int Form, bool IsOneSided, bool IsApart)
{
    /// <summary>From here on two projects are worth a look.</summary>
    public const double Enough = 0.5;

    private const string Old = "f:senioren";

    private static readonly string[] Young = ["g:kinder", "g:kleinkinder", "f:schulkinder", "f:jugendliche"];

    /// <summary>Between 0 and 1.</summary>
    public double Score => With(0);

    private double Sum => Weights.Start + (Weights.Words * Words) + (Weights.Head * Head) + (Weights.Best * Best)
        + (Whom < 0 ? Weights.OtherWhom : 0) + (Form > 0 ? Weights.SameForm : 0) + (IsOneSided ? Weights.OneSided : 0)
        + (IsApart ? Weights.Apart : 0);

    /// <summary>The same with what else speaks for or against it.</summary>
    public double With(double more) => 1 / (1 + Math.Exp(-(Sum + more)));

    /// <summary>Compares two readings.</summary>
    public static Likeness Of(Reading left, Reading right) => new(Cosine(left, right), Math.Min(Covered(left, right), Covered(right, left)),
        Math.Max(Covered(left, right), Covered(right, left)), AreForOthers(left, right) ? -1 : Relation(left, right, Facet.Whom),
        Relation(left, right, Facet.Form), OneSidedOf(left, right), ApartOf(left, right));

    private static double Cosine(Reading left, Reading right)
    {
        double shared = 0, ofLeft = 0, ofRight = 0;
        foreach (var (mark, weight) in left.Marks)
        {
            ofLeft += weight * weight;
            if (right.Marks.TryGetValue(mark, out var other)) shared += weight * other;
        }
        foreach (var weight in right.Marks.Values) ofRight += weight * weight;
        return shared == 0 ? 0 : shared / Math.Sqrt(ofLeft * ofRight);
    }

    /// <summary>How much of the title of one the other says somewhere.</summary>
    private static double Covered(Reading one, Reading other)
    {
        double all = 0, said = 0;
        foreach (var mark in one.Head)
        {
            all += one.Marks[mark];
            if (other.Marks.ContainsKey(mark)) said += one.Marks[mark];
        }
        return all == 0 ? 0 : said / all;
    }

    /// <summary>Whether the title of one names for whom it is, and the other is for families as such.</summary>
    private static bool OneSidedOf(Reading left, Reading right) => IsNamedBy(left, right) || IsNamedBy(right, left);

    private static bool IsNamedBy(Reading one, Reading other) =>
        one.Head.Any(mark => mark.StartsWith("f:", StringComparison.Ordinal)) && !other.Of(Facet.Whom).Any() && other.Of(Facet.Group).Any();

    /// <summary>Whether they share a term, and each title has one more, of which the other one says nothing.</summary>
    private static bool ApartOf(Reading left, Reading right) =>
        left.Of(Facet.About).Any(right.Marks.ContainsKey) && SaysMore(left, right) && SaysMore(right, left);

    /// <summary>By its title: a longer text names much in passing.</summary>
    private static bool SaysMore(Reading one, Reading other) =>
        one.Head.Any(mark => MarkFinder.IsOf(Facet.About, mark) && !other.Marks.ContainsKey(mark));

    /// <summary>Whether one is for older people alone and the other one for the young alone.</summary>
    private static bool AreForOthers(Reading left, Reading right) =>
        (IsForOld(left) && IsForYoung(right)) || (IsForYoung(left) && IsForOld(right));

    private static bool IsForOld(Reading one) => one.Marks.ContainsKey(Old) && !Young.Any(one.Marks.ContainsKey);

    private static bool IsForYoung(Reading one) => !one.Marks.ContainsKey(Old) && Young.Any(one.Marks.ContainsKey);

    private static int Relation(Reading left, Reading right, Facet facet)
    {
        var (one, other) = (left.Of(facet).Select(Widened).ToHashSet(), right.Of(facet).Select(Widened).ToHashSet());
        return one.Count == 0 || other.Count == 0 ? 0 : one.Overlaps(other) ? 1 : -1;
    }

    /// <summary>Pupils are young people, too.</summary>
    private static string Widened(string mark) => mark == "f:schulkinder" ? "f:jugendliche" : mark;
}

/// <summary>What counts how much; found on the tuning half of the labelled pairs (tools/Bench/overlaps.txt).</summary>
internal static class Weights
{
    public const double Start = -6.5, Words = 7.5, Head = 1.1, Best = 2.5, OtherWhom = -5.2, SameForm = 0.8, OneSided = -3.5,
        Apart = -2.5;
}
