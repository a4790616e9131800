using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.LivingTexts;

/// <summary>Where the texts of networks are.</summary>
public static class LivingTextPaths
{
    /// <summary>The room of a network or an alliance.</summary>
    internal const string Room = "netztexte";

    extension(Network network)
    {
        /// <summary>All texts for its members.</summary>
        public string TextsPath => network.Below(Room);

        /// <summary>Where its office begins one.</summary>
        public string BeginTextPath => network.Below("netztext-neu");

        /// <summary>One of its texts, or a page below it.</summary>
        public string TextPath(Guid text, string below = "") => network.Below($"{Room}/{text}/{below}".TrimEnd('/'));
    }

    extension(Alliance alliance)
    {
        /// <summary>The texts of its networks.</summary>
        public string TextsPath => alliance.Below(Room);

        /// <summary>One of them, or a page below it.</summary>
        public string TextPath(Guid text, string below = "") => alliance.Below($"{Room}/{text}/{below}".TrimEnd('/'));
    }
}
