namespace Buendnisnetz.Alliances;

/// <summary>Where the pages of an alliance are.</summary>
public static class AlliancePaths
{
    /// <summary>The directory.</summary>
    public const string Directory = "/buendnisse";

    /// <summary>Begin an alliance, for the administration.</summary>
    public const string New = "/verwaltung/buendnis-neu";

    /// <summary>The desk of those who hold a seat.</summary>
    public const string Desk = "/schreibtisch";

    extension(Alliance alliance)
    {
        /// <summary>Its public page.</summary>
        public string Path => $"{Directory}/{alliance.Slug}";

        /// <summary>The alliance as the place whose rooms a page belongs to.</summary>
        public OpenPlace AsPlace => new(AllianceSeats.Place, alliance.Id, alliance.Name, alliance.Path);

        /// <summary>A page below its own: "partner/neu".</summary>
        public string Below(string path) => $"{Directory}/{alliance.Slug}/{path}";
    }

    /// <summary>The public page of an alliance.</summary>
    public static string Of(string slug) => $"{Directory}/{slug}";
}
