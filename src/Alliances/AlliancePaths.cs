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

    /// <summary>Thanks for a hint on something that is not right.</summary>
    internal const string DoubtThanks = "/stimmt-nicht/danke";

    /// <summary>After how many months facts are asked about.</summary>
    internal const string Intervals = "/verwaltung/pruefabstaende";

    /// <summary>Where anybody says that a fact is not right.</summary>
    internal static string Doubt(string kind, Guid fact) => $"/stimmt-nicht/{kind}/{fact}";

    extension(Alliance alliance)
    {
        /// <summary>Its public page.</summary>
        public string Path => $"{Directory}/{alliance.Slug}";

        /// <summary>A page below its own: "partner/neu".</summary>
        public string Below(string path) => $"{Directory}/{alliance.Slug}/{path}";
    }

    /// <summary>The public page of an alliance.</summary>
    public static string Of(string slug) => $"{Directory}/{slug}";
}
