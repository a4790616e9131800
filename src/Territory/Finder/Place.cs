namespace Buendnisnetz.Territory;

/// <summary>A place that somebody looked for, as exactly as it is known where it belongs.</summary>
/// <param name="Name">Its name: "Radolfzell am Bodensee", "Landkreis Konstanz".</param>
/// <param name="Area">Where it belongs: the Gemeinde, else the Kreis, else the Land.</param>
/// <param name="Kreis">The name of the Kreis around it: "Landkreis Konstanz"; null for a kreisfreie Stadt, a Kreis, a Land and where it is
/// not known.</param>
/// <param name="Position">Where it lies, at least roughly.</param>
/// <param name="PostalCode">The postal code that was asked for, or that of its administration.</param>
public sealed record Place(string Name, AreaKey Area, string? Kreis, Coordinates? Position, string? PostalCode = null)
{
    /// <summary>How exactly it is known where the place belongs.</summary>
    public AreaKind Exactness => Area.Level;

    /// <summary>Whether it is an area itself, not a place somewhere in one.</summary>
    public bool IsArea { get; init; }

    /// <summary>Whether only its Land is known.</summary>
    public bool IsUnsure => !IsArea && Exactness == AreaKind.Land;

    /// <summary>The Kreise in which it probably lies, the likeliest first, where only its Land is known; else none.</summary>
    public IReadOnlyList<Area> LikelyKreise => IsUnsure && Position is { } here ? Gazetteer.Germany.KreiseAround(here, Area) : [];

    /// <summary>"Baden-Württemberg".</summary>
    public string Land => Bundesland.Of(Area).Name;

    /// <summary>"Radolfzell am Bodensee (Landkreis Konstanz, Baden-Württemberg)".</summary>
    public string Label => Around.Length == 0 ? Name
        : Name.EndsWith($" ({Land})", StringComparison.Ordinal) ? $"{Name[..^(Land.Length + 3)]} ({Around})"
        : Name.EndsWith(')') ? $"{Name[..^1]}, {Around})" : $"{Name} ({Around})";

    /// <summary>"Landkreis Konstanz, Baden-Württemberg": what tells it from its namesakes.</summary>
    public string Around => string.Join(", ", new[] { Kreis ?? (IsArea || Exactness != AreaKind.Land ? null : PostalCode), Land == Name
        ? null : Land }.OfType<string>());

    /// <summary>Whether it is a city that is its own Kreis.</summary>
    internal bool IsCity => Kreis is null && Exactness != AreaKind.Land;

    /// <summary>
    /// Whether each word begins one of those around it: "steinfurt" for the Neuenkirchen there. The likely Kreise are asked only for what
    /// its label does not say, and once.
    /// </summary>
    internal bool IsBeside(IEnumerable<string> words)
    {
        var unsaid = words.Except(Begun(words, Label)).ToList();
        return unsaid.Count == 0
            || Begun(unsaid, string.Join(' ', LikelyKreise.Select(kreis => kreis.Name))).Count() == unsaid.Count;
    }

    private static IEnumerable<string> Begun(IEnumerable<string> words, string text)
    {
        var key = $" {PlaceNames.Key(text)}";
        return words.Where(word => key.Contains($" {word}", StringComparison.Ordinal));
    }

    /// <summary>Whether both are one place that two sources write in two ways, and the other says more exactly where it belongs.</summary>
    internal bool IsTheSameAsTheMoreExact(Place other) => IsUnsure && other.Exactness != AreaKind.Land && Area == other.Area.Land
        && PlaceNames.Stem(Name) == PlaceNames.Stem(other.Name) && PlaceNames.SameAddition(Name, other.Name)
        && Position is { } here && other.Position is { } there && here.KilometresTo(there) < Adjoining;

    private const double Adjoining = 20;

    /// <summary>What is not known about it, as a sentence for the page; null where nothing is left to say.</summary>
    public string? Reservation => Exactness switch
    {
        _ when IsArea => null,
        AreaKind.Kreis when Kreis is null => null,
        AreaKind.Kreis =>
            $"Wir kennen {Name} nur auf den Kreis genau. Ob ein Bündnis nur für einzelne Gemeinden da ist, steht auf seiner Seite.",
        AreaKind.Land => $"Zu welchem Kreis {Name} gehört, wissen wir nicht sicher. Deshalb zeigen wir, wer ringsum hilft.",
        _ => null,
    };
}
