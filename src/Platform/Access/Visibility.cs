namespace Buendnisnetz.Platform;

/// <summary>Who may see a piece of content; one scale for everything.</summary>
public enum Visibility
{
    /// <summary>Everybody; in search engines, feeds and open data too.</summary>
    Public = 0,

    /// <summary>Everybody who holds a seat anywhere.</summary>
    Community = 1,

    /// <summary>Those with a seat at the place it belongs to, and at places near to it.</summary>
    [StoredAs("Network")] Near = 2,

    /// <summary>Those who hold a seat at the place it belongs to.</summary>
    [StoredAs("Alliance")] Place = 3,

    /// <summary>Those who lead the place it belongs to.</summary>
    Restricted = 4,
}
