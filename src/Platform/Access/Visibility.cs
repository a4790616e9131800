namespace Buendnisnetz.Platform;

/// <summary>Who may see a piece of content; one scale for everything.</summary>
public enum Visibility
{
    /// <summary>Everybody; in search engines, feeds and open data too.</summary>
    Public = 0,

    /// <summary>Everybody who holds a seat in any alliance or network.</summary>
    Community = 1,

    /// <summary>The members of the networks it belongs to.</summary>
    Network = 2,

    /// <summary>Those who hold a seat in the alliance it belongs to.</summary>
    Alliance = 3,

    /// <summary>The administrators and the persons named.</summary>
    Restricted = 4,
}
