using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.ActivityReports;

/// <summary>Where the pages of activity reports are.</summary>
public static class ReportPaths
{
    /// <summary>The room of a team, and of a network.</summary>
    public const string Room = "taetigkeitsberichte";

    /// <summary>The report of an alliance, by its address.</summary>
    public static string Of(string alliance, int year) => $"{AlliancePaths.Of(alliance)}/{Room}/{year}";

    extension(Alliance alliance)
    {
        /// <summary>All its reports.</summary>
        public string ReportsPath => alliance.Below(Room);

        /// <summary>Its report of a year.</summary>
        public string ReportPath(int year) => Of(alliance.Slug, year);
    }

    extension(Network network)
    {
        /// <summary>The reports that it got.</summary>
        public string ReportsPath => network.Below(Room);
    }
}
