namespace Buendnisnetz.Territory;

/// <summary>Where the pages of the territory are.</summary>
public static class TerritoryPaths
{
    /// <summary>The administration of the territory.</summary>
    public const string Areas = "/verwaltung/gebiete";

    /// <summary>Where a register that was compared is brought in.</summary>
    public static string Agreement(Guid import) => $"{Areas}/{import}/einspielung";

    /// <summary>Where a register that was compared is discarded.</summary>
    public static string Discard(Guid import) => $"{Areas}/{import}/verwerfung";

    /// <summary>The youth offices that the finder names.</summary>
    public const string Offices = "/verwaltung/gebiete/aemter";

    /// <summary>The sources of the data of others.</summary>
    public const string Sources = "/quellen";
}
