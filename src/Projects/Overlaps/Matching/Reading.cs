namespace Buendnisnetz.Projects;

/// <summary>What a project says, as terms of the field and as stems of words that the thesaurus does not know.</summary>
/// <param name="Marks">Each with its weight.</param>
/// <param name="Head">Those of the title that say what it is about.</param>
/// <param name="Gist">The same; where the title is but a motto ("Engel für daheim"), those of the first text, too.</param>
/// <param name="Spelled">Words that the thesaurus does not know, as they were written.</param>
/// <param name="Words">The words themselves.</param>
internal sealed record Reading(IReadOnlyDictionary<string, double> Marks, IReadOnlySet<string> Head, IReadOnlySet<string> Gist,
    IReadOnlyDictionary<string, string> Spelled, Wording Words)
{
    /// <summary>Less than this says nothing of this project.</summary>
    private const double Least = 0.4;

    /// <summary>From here on a word that both say is worth naming: a term in both texts, or a wide word in a title.</summary>
    private const double Telling = 0.6;

    /// <summary>Reads the texts of a project.</summary>
    public static Reading Of(string title, params ReadOnlySpan<string?> texts)
    {
        var finder = new MarkFinder();
        finder.ReadTitle(title);
        var head = finder.Telling();
        var isMotto = texts.Length > 0 && !head.Any(MarkFinder.IsTerm);
        if (isMotto) finder.ReadTitle(texts[0] ?? "");
        var gist = isMotto ? finder.Telling() : head;
        foreach (var text in texts) finder.Read(text ?? "");
        head.IntersectWith(finder.Marks.Keys); // A title for mothers whose text names fathers, too, is for parents.
        gist.IntersectWith(finder.Marks.Keys);
        return new(finder.Marks, head, gist, finder.Spelled, Wording.Of(title, texts));
    }

    /// <summary>The marks that say most of what is done, the strongest first.</summary>
    public IReadOnlyList<string> Strongest(int most) => [.. Marks.Where(mark => mark.Value >= Least && MarkFinder.IsTopic(mark.Key))
        .OrderByDescending(mark => mark.Value).ThenBy(mark => mark.Key, StringComparer.Ordinal).Take(most).Select(mark => mark.Key)];

    /// <summary>What both are about, as people read it, the strongest first: only what tells something of the two.</summary>
    public IReadOnlyList<string> SharedWith(Reading other, int most) => [.. Marks.Where(mark => MarkFinder.IsTopic(mark.Key))
        .Select(mark => (mark.Key, Strength: mark.Value * other.Marks.GetValueOrDefault(mark.Key))).Where(mark => mark.Strength >= Telling)
        .OrderByDescending(mark => mark.Strength).ThenBy(mark => mark.Key, StringComparer.Ordinal)
        .Select(mark => Thesaurus.LabelOf(mark.Key) ?? NounOf(mark.Key)).OfType<string>().Distinct().Take(most)];

    private string? NounOf(string mark) => Spelled.GetValueOrDefault(mark) is { Length: > 0 } word && char.IsUpper(word[0]) ? word : null;

    /// <summary>The terms of a facet.</summary>
    public IEnumerable<string> Of(ConceptFacet facet) => Marks.Keys.Where(mark => MarkFinder.IsOf(facet, mark));
}
