using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects;

/// <summary>Where the pages of awards are.</summary>
public static class AwardPaths
{
    /// <summary>All awards.</summary>
    public const string Directory = "/auszeichnungen";

    /// <summary>Where the office of the platform enters one.</summary>
    public const string New = $"{Directory}/neu";

    /// <summary>The page of an award.</summary>
    public static string Of(string slug) => $"{Directory}/{slug}";

    extension(Award one)
    {
        /// <summary>Its page.</summary>
        public string Path => Of(one.Slug);

        /// <summary>A page below its own: "projekt".</summary>
        public string Below(string path) => $"{one.Path}/{path}";
    }

    extension(Network network)
    {
        /// <summary>What it has awarded.</summary>
        public string AwardsPath => $"{Directory}?netzwerk={network.Slug}";

        /// <summary>Where its office enters an award.</summary>
        public string NewAwardPath => $"{New}?netzwerk={network.Slug}";
    }
}
