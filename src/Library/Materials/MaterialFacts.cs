namespace Buendnisnetz.Library;

/// <summary>What a material says of itself.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Kind">What sort of thing it is.</param>
/// <param name="Lead">What it is good for, in a sentence.</param>
/// <param name="Text">How one works with it, as Markdown.</param>
/// <param name="Fields">The codes of its action fields.</param>
/// <param name="Audiences">For whom it is.</param>
/// <param name="Year">The year it is from.</param>
/// <param name="Licence">What others may do with it.</param>
/// <param name="ByLine">Who is to be named.</param>
/// <param name="Language">Its language, by its code.</param>
/// <param name="Accessibility">Whether everybody can read it.</param>
/// <param name="ReviewOn">A day on which it has to be looked at again; null where the usual interval will do.</param>
/// <param name="Visibility">Who may read it.</param>
public sealed record MaterialFacts(
    string Title, MaterialKind Kind, string Lead, string Text, IReadOnlyList<string> Fields, IReadOnlyList<MaterialAudience> Audiences,
    int? Year, Licence Licence, string ByLine, string Language = "de", Accessibility Accessibility = Accessibility.Unknown,
    DateOnly? ReviewOn = null, Visibility Visibility = Visibility.Public)
{
    /// <summary>Nobody printed flyers for alliances before.</summary>
    public const int FirstYear = 1900;

    /// <summary>What stands in the way, at which field.</summary>
    public IEnumerable<Objection> Objections(DateTimeOffset at)
    {
        if (Folding.Fold(Title).Length < 3) yield return new(nameof(Title), "Der Titel braucht mindestens drei Buchstaben.");
        if (string.IsNullOrWhiteSpace(Lead)) yield return new(nameof(Lead), "Bitte sagen Sie in einem Satz, wozu das Material gut ist.");
        if (Fields.Count == 0) yield return new(nameof(Fields), "Bitte wählen Sie mindestens ein Handlungsfeld.");
        if (Audiences.Count == 0) yield return new(nameof(Audiences), "Bitte sagen Sie, für wen das Material ist.");
        if (Year is { } year && (year < FirstYear || year > at.BerlinDay.Year + 1))
            yield return new(nameof(Year), $"Bitte geben Sie ein Jahr zwischen {FirstYear} und {at.BerlinDay.Year + 1} an.");
        if (Licence.NeedsByLine && string.IsNullOrWhiteSpace(ByLine))
            yield return new(nameof(ByLine), "Bitte sagen Sie, wer bei der Weitergabe zu nennen ist.");
        if (Languages.NameOf(Language) is null) yield return new(nameof(Language), "Bitte wählen Sie eine Sprache aus der Liste.");
    }
}
