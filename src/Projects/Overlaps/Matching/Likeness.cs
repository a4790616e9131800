namespace Buendnisnetz.Projects;

/// <summary>How alike two projects are by their words.</summary>
/// <param name="Words">How much of what both are about is shared, between 0 and 1.</param>
/// <param name="Head">How much of the gist of each the other one says, too: the smaller share of the two.</param>
/// <param name="Best">The same, the larger share.</param>
/// <param name="Shared">How many terms of what is done they share that belong to the gist of one, three at most.</param>
/// <param name="Whom">1 where both are for the same people, -1 where they are for others, 0 where one does not say.</param>
/// <param name="IsWhomOnce">Whether one of them alone says for whom it is.</param>
/// <param name="IsApart">Whether each title has a term of which the other one says nothing.</param>
/// <param name="IsContrast">Whether the titles share a word, and each names something beside it that the other one does not know.</param>
/// <param name="Strange">Where the titles share a word: how much of what one names the other one does not know, the smaller share.</param>
internal sealed record Likeness(double Words, double Head, double Best, int Shared, int Whom, bool IsWhomOnce, bool IsApart,
    bool IsContrast, double Strange)
{
    /// <summary>From here on two projects are worth a look.</summary>
    public const double Enough = 0.5;

    private const int MostShared = 3;
    private const string Old = "f:senioren";

    private static readonly string[] Young = ["g:kinder", "g:kleinkinder", "f:schulkinder", "f:jugendliche"];

    /// <summary>Between 0 and 1.</summary>
    public double Score => With(0);

    private double Sum => Weights.Start + (Weights.Words * Words) + (Weights.Head * Head) + (Weights.Best * Best)
        + (Weights.Shared * Shared) + (Whom < 0 ? Weights.OtherWhom : Whom > 0 ? Weights.SameWhom : 0)
        + (IsWhomOnce ? Weights.WhomOnce : 0) + (IsApart ? Weights.Apart : 0) + (IsContrast ? Weights.Contrast : 0)
        + (Weights.Strange * Strange);

    /// <summary>The same with what else speaks for or against it.</summary>
    public double With(double more) => 1 / (1 + Math.Exp(-(Sum + more)));

    /// <summary>Compares two readings.</summary>
    public static Likeness Of(Reading left, Reading right)
    {
        var (one, other) = (Covered(left, right), Covered(right, left));
        var shared = left.Of(ConceptFacet.About).Where(right.Marks.ContainsKey).ToList();
        var named = shared.Count(mark => left.Gist.Contains(mark) || right.Gist.Contains(mark));
        return new(Cosine(left, right), Math.Min(one, other), Math.Max(one, other), Math.Min(MostShared, named), WhomOf(left, right),
            left.Of(ConceptFacet.Whom).Any() != right.Of(ConceptFacet.Whom).Any(), SaysMore(left, right) && SaysMore(right, left),
            Wording.IsContrast(left, right), Wording.StrangeOf(left, right));
    }

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

    /// <summary>How much of the gist of one the other says somewhere.</summary>
    private static double Covered(Reading one, Reading other)
    {
        double all = 0, said = 0;
        foreach (var mark in one.Gist)
        {
            all += one.Marks[mark];
            if (other.Marks.ContainsKey(mark)) said += one.Marks[mark];
        }
        return all == 0 ? 0 : said / all;
    }

    /// <summary>By its title: a longer text names much in passing.</summary>
    private static bool SaysMore(Reading one, Reading other) =>
        one.Head.Any(mark => MarkFinder.IsTerm(mark) && !other.Marks.ContainsKey(mark));

    private static bool NamesWhom(Reading one) => one.Head.Any(mark => MarkFinder.IsOf(ConceptFacet.Whom, mark));

    /// <summary>That they are for others counts only where a title says so: a longer text names many in passing.</summary>
    private static int WhomOf(Reading left, Reading right)
    {
        if (AreForOthers(left, right)) return -1;
        var (one, other) = (PeopleOf(left), PeopleOf(right));
        return one.Count == 0 || other.Count == 0 ? 0 : one.Overlaps(other) ? 1 : NamesWhom(left) || NamesWhom(right) ? -1 : 0;
    }

    /// <summary>Whether one is for older people alone and the other one for the young alone.</summary>
    private static bool AreForOthers(Reading left, Reading right) =>
        (IsForOld(left) && IsForYoung(right)) || (IsForYoung(left) && IsForOld(right));

    private static bool IsForOld(Reading one) => one.Marks.ContainsKey(Old) && !Young.Any(one.Marks.ContainsKey);

    private static bool IsForYoung(Reading one) => !one.Marks.ContainsKey(Old) && Young.Any(one.Marks.ContainsKey);

    private static HashSet<string> PeopleOf(Reading one) => [.. one.Of(ConceptFacet.Whom).Select(Widened)];

    /// <summary>Pupils are young people, too.</summary>
    private static string Widened(string mark) => mark == "f:schulkinder" ? "f:jugendliche" : mark;
}

/// <summary>What counts how much; fitted to the second file of pairs and the third's for tuning (docs/concepts/projects.md).</summary>
internal static class Weights
{
    public const double Start = -6.4, Words = 3.3, Head = 2.5, Best = 2.05, Shared = 1.6, SameWhom = 1.35, OtherWhom = -1.65,
        WhomOnce = -1.05, Apart = -2.6, Contrast = -2.7, Strange = -3.6;
}
