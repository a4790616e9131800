using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>Where the pages of a network are.</summary>
public static class NetworkPaths
{
    /// <summary>All networks.</summary>
    public const string Directory = "/netzwerke";

    /// <summary>Begin a network, for the administration.</summary>
    public const string New = "/verwaltung/netzwerk-neu";

    /// <summary>The networks of which somebody is a member in person.</summary>
    public const string Mine = "/profil/netzwerke";

    extension(Network network)
    {
        /// <summary>Its public page.</summary>
        public string Path => Of(network.Slug);

        /// <summary>A page below its own: "mitglieder/neu".</summary>
        public string Below(string path) => $"{Directory}/{network.Slug}/{path}";

        /// <summary>Where its office takes in an alliance: "einladung", "eintrag".</summary>
        internal string ForNew(Alliances.Alliance alliance, string verb) => network.Below($"mitglied-neu/buendnis/{alliance.Id}/{verb}");

        /// <summary>Where its office takes in an organisation.</summary>
        internal string ForNew(Organisations.Organisation organisation) => network.Below($"mitglied-neu/organisation/{organisation.Id}");

        /// <summary>The network with its rooms, for the menu beside a page.</summary>
        public OpenPlace AsPlace => new(NetworkSeats.Place, network.Id, network.Name, network.Path);

        /// <summary>The desk of its office.</summary>
        public string Desk => network.Below("schreibtisch");
    }

    /// <summary>The public page of a network.</summary>
    public static string Of(string slug) => $"{Directory}/{slug}";
}
