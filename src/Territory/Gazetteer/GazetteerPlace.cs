namespace Buendnisnetz.Territory;

/// <summary>A place as the open data knows it.</summary>
/// <param name="Code">Its postal code; null for a part of a municipality.</param>
/// <param name="Name">Its name.</param>
/// <param name="Area">Its Kreis, or its Land where the Kreis is not sure.</param>
/// <param name="Position">Where it lies, at least roughly.</param>
internal sealed record GazetteerPlace(string? Code, string Name, AreaKey Area, Coordinates Position)
{
    public string Key { get; } = PlaceNames.Key(Name);

    public string Stem { get; } = PlaceNames.Stem(Name);

    /// <summary>The words behind the first: "leine" of "Alfeld (Leine)".</summary>
    public IEnumerable<string> Further => Key.Split(' ').Skip(1);
}

/// <summary>A Kreis as the open data knows it.</summary>
internal sealed record GazetteerKreis(AreaKey Key, string Name, string Designation, int Population, int Hectares, Coordinates? Position);
