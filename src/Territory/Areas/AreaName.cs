namespace Buendnisnetz.Territory;

/// <summary>A key under which an area is found, by the beginning of any word of its names, the former ones too.</summary>
internal sealed class AreaName
{
    private AreaName() { }

    public AreaName(AreaKey area, string text) => (Area, Text) = (area, text);

    public AreaKey Area { get; private init; }

    public string Text { get; private init; } = "";

    /// <summary>
    /// The keys of the name that people write, from any word on, and the official name: whole, and in each of its languages
    /// ("Großräschen/Rań").
    /// </summary>
    public static IEnumerable<AreaName> Of(AreaKey area, string name, string official) =>
        PlaceNames.SearchKeys(name).Append(PlaceNames.Key(official)).Concat(official.Split('/').Select(PlaceNames.Key)).Distinct()
            .Where(text => text.Length > 0).Select(text => new AreaName(area, text));
}

/// <summary>What an area was called before.</summary>
public sealed class FormerName
{
    private FormerName() { }

    internal FormerName(AreaKey area, string name, DateOnly until) => (Area, Name, Until) = (area, name, until);

    /// <summary>The area.</summary>
    public AreaKey Area { get; private init; }

    /// <summary>Its former name.</summary>
    public string Name { get; private init; } = "";

    /// <summary>The first register with the new name.</summary>
    public DateOnly Until { get; private init; }
}
