namespace Buendnisnetz.Territory;

/// <summary>What is found for a postal code or a name.</summary>
/// <param name="Asked">What was asked for.</param>
/// <param name="Places">The places that may be meant, the likeliest first.</param>
/// <param name="Advice">What to do next where nothing is found, or what to know about what is found.</param>
public sealed record PlaceAnswer(string Asked, IReadOnlyList<Place> Places, string? Advice = null)
{
    internal const string Unknown =
        "Diesen Ort kennen wir nicht. Versuchen Sie es mit der Postleitzahl oder mit dem Namen Ihrer Stadt, Gemeinde oder Ihres "
            + "Landkreises.";

    internal const string OnlySimilar =
        "Diesen Ort kennen wir nicht. Ist es ein Stadtteil oder ein Dorf, hilft die Postleitzahl oder der Name der Stadt. "
            + "Ähnlich heißen:";

    internal const string PartOfOne =
        "Einen Ort mit diesem ganzen Namen kennen wir nicht. Gehört er zu einem von diesen? Sonst hilft die Postleitzahl.";

    internal const string More =
        "Es gibt noch mehr Orte, die so beginnen. Schreiben Sie den Namen weiter oder nehmen Sie die Postleitzahl.";

    /// <summary>Whether the places only resemble what was asked for: "Meinten Sie …"</summary>
    public bool IsGuess { get; init; }

    /// <summary>The one place that is meant; null where there are several, none, or only similar ones.</summary>
    public Place? One => Places.Count == 1 && !IsGuess ? Places[0] : null;

    /// <summary>
    /// The area in which all places lie, where a postal code has several: the Kreis they share. Null where there is one
    /// place, or where they share nothing smaller than a Land.
    /// </summary>
    public Place? Together { get; init; }

    /// <summary>Nothing was asked.</summary>
    public static PlaceAnswer Nothing { get; } = new("", []);
}
