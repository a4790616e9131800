namespace Buendnisnetz.Territory;

/// <summary>A dot on the map.</summary>
/// <param name="Label">What is there: "Lokales Bündnis Konstanz".</param>
/// <param name="Href">Where it leads.</param>
/// <param name="Position">Where it lies.</param>
/// <param name="Kind">Its kind, which becomes a class: "active", "paused", "ended", "place".</param>
public sealed record MapDot(string Label, string Href, Coordinates Position, string Kind = "active")
{
    internal string X => Projection.Write(Projection.Of(Position).X);

    internal string Y => Projection.Write(Projection.Of(Position).Y);
}

/// <summary>
/// The map of the sixteen Länder with dots; rendered by the partial _GermanyMap. Where a list with the same links stands
/// beside it, it is decoration: hidden from those who do not see it and left out of the keyboard's way.
/// </summary>
/// <param name="Title">What the map shows, for those who do not see it.</param>
/// <param name="Dots">The dots.</param>
public sealed record GermanyMap(string Title, IReadOnlyList<MapDot> Dots)
{
    private const int MostLinks = 120;

    /// <summary>Where a Land leads, with the key of the Land; null where the Länder are only drawn.</summary>
    public Func<Bundesland, string>? LandHref { get; init; }

    /// <summary>How many there are in each Land; it is read out and shown as a tooltip.</summary>
    public IReadOnlyDictionary<AreaKey, int> Counts { get; init; } = new Dictionary<AreaKey, int>();

    /// <summary>What is counted, in the form for one and for many: ("Bündnis", "Bündnisse").</summary>
    public (string One, string Many) Noun { get; init; } = ("Bündnis", "Bündnisse");

    /// <summary>The Land that is emphasised.</summary>
    public AreaKey? Chosen { get; init; }

    /// <summary>Whether a list with the same links stands beside it.</summary>
    public bool IsDecorative { get; init; }

    /// <summary>
    /// The dots one can choose. Where they would lie on top of each other, the list beside the map leads on, and the Land.
    /// </summary>
    internal IReadOnlyList<MapDot> Links => IsCrowded ? [] : Dots;

    /// <summary>The dots that are only drawn, as one path of each kind.</summary>
    internal IEnumerable<(string Kind, string Path)> Marks => IsCrowded
        ? Dots.GroupBy(dot => dot.Kind).Select(group => (group.Key, string.Concat(group.Select(dot => $"M{dot.X} {dot.Y}h0"))))
        : [];

    private bool IsCrowded => IsDecorative && Dots.Count > MostLinks;

    internal string LabelOf(Bundesland land) =>
        Counts.TryGetValue(land.Key, out var count) ? $"{land.Name}: {German.Count(count, Noun.One, Noun.Many)}" : land.Name;

    /// <summary>Five shades from none to most.</summary>
    internal int ShadeOf(Bundesland land)
    {
        var most = Counts.Values.DefaultIfEmpty().Max();
        return most == 0 || !Counts.TryGetValue(land.Key, out var count) || count == 0 ? 0 : 1 + (int)Math.Min(3, 4.0 * (count - 1) / most);
    }
}
