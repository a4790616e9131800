namespace Buendnisnetz.Territory;

/// <summary>Where the pages of the territory are.</summary>
public static class TerritoryPaths
{
    /// <summary>The administration of the territory.</summary>
    public const string Areas = "/verwaltung/gebiete";

    /// <summary>The sources of the data of others.</summary>
    public const string Sources = "/quellen";
}
