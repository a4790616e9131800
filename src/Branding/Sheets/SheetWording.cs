using System.Text.RegularExpressions;

namespace Buendnisnetz.Branding;

/// <summary>What a template says.</summary>
/// <param name="Format">What it is printed as.</param>
/// <param name="Heading">The heading on the first side.</param>
/// <param name="Front">The text of the first side, as Markdown with places.</param>
/// <param name="Back">The text of the other side, the same; may be empty.</param>
/// <param name="ShowsPicture">Whether the first picture of the edition stands below the heading.</param>
public sealed partial record SheetWording(SheetFormat Format, string Heading, string Front, string Back, bool ShowsPicture)
{
    /// <summary>So many letters a side has at most.</summary>
    public const int MostLetters = 6000;

    /// <summary>The places that it uses; who hands it out always stands somewhere.</summary>
    public IReadOnlyList<SheetPlace> Places => [.. Typed().Select(SheetPlaceWords.Called).OfType<SheetPlace>()
        .Concat(NamesSender ? [] : [SheetPlace.Sender]).Distinct().Order()];

    /// <summary>Whether the text says itself where the sender stands; else it stands at the end.</summary>
    public bool NamesSender => Typed().Any(word => SheetPlaceWords.Called(word) == SheetPlace.Sender);

    /// <summary>What stands in the way, at which field.</summary>
    public IEnumerable<Objection> Objections()
    {
        if (Folding.Fold(Heading).Length < 3) yield return new(nameof(Heading), "Die Überschrift braucht mindestens drei Buchstaben.");
        if (string.IsNullOrWhiteSpace(Front)) yield return new(nameof(Front), "Bitte schreiben Sie, was auf der Vorderseite steht.");
        foreach (var (field, text) in new[] { (nameof(Heading), Heading), (nameof(Front), Front), (nameof(Back), Back) })
            if (Words(text).FirstOrDefault(word => SheetPlaceWords.Called(word) is null) is { } unknown)
                yield return new(field, $"Den Platz {{{unknown}}} kennen wir nicht. Möglich sind "
                    + $"{German.And(SheetPlaceWords.All.Select(place => place.Typed))}.");
    }

    /// <summary>All that is not words: typed in braces.</summary>
    [GeneratedRegex(@"\{\s*(\p{L}[\p{L} ]{0,29}?)\s*\}")]
    internal static partial Regex Braces();

    private IEnumerable<string> Typed() => Words(Heading).Concat(Words(Front)).Concat(Words(Back));

    private static IEnumerable<string> Words(string text) => Braces().Matches(text).Select(match => match.Groups[1].Value);
}
