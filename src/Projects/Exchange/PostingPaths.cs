using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects;

/// <summary>Where the pages of requests and offers are.</summary>
public static class PostingPaths
{
    /// <summary>All that is looked for and offered.</summary>
    public const string Directory = "/suchen-und-bieten";

    /// <summary>The same as an Atom feed.</summary>
    public const string Feed = Directory + ".atom";

    /// <summary>The word in the links of mails about them.</summary>
    public const string Purpose = "suchen-und-bieten";

    /// <summary>The page of one.</summary>
    public static string Of(string slug) => $"{Directory}/{slug}";

    extension(Posting one)
    {
        /// <summary>Its page.</summary>
        public string Path => Of(one.Slug);

        /// <summary>A page below its own: "antwort".</summary>
        public string Below(string path) => $"{one.Path}/{path}";
    }

    extension(Alliance alliance)
    {
        /// <summary>All that it looks for and offers.</summary>
        public string PostingsPath => alliance.Below("suchen-und-bieten");

        /// <summary>Where one is put up.</summary>
        public string PutUpPath => alliance.Below("suchen-und-bieten-neu");
    }

    extension(Network network)
    {
        /// <summary>All that it looks for and offers itself.</summary>
        public string PostingsPath => network.Below("suchen-und-bieten");

        /// <summary>Where its office puts one up.</summary>
        public string PutUpPath => network.Below("suchen-und-bieten-neu");
    }
}
