using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Library;

/// <summary>Where materials are found.</summary>
public static class LibraryPaths
{
    /// <summary>All materials.</summary>
    public const string Directory = "/materialien";

    /// <summary>The same as an Atom feed.</summary>
    public const string Feed = Directory + ".atom";

    /// <summary>What somebody keeps.</summary>
    public const string Kept = Directory + "/gemerkt";

    /// <summary>All collections.</summary>
    public const string Collections = "/sammlungen";

    /// <summary>Where a collection is begun.</summary>
    public const string NewCollection = "/sammlung-neu";

    /// <summary>The room of an alliance or a network.</summary>
    internal const string Room = "materialien";

    /// <summary>Where the materials of a thing are chosen.</summary>
    public static string Attach(MaterialHolder kind, Guid holder) => $"{Directory}/bei/{kind.Kind}/{holder}";

    /// <summary>The page of a material.</summary>
    public static string Of(string slug) => $"{Directory}/{slug}";

    extension(Material one)
    {
        /// <summary>Its page.</summary>
        public string Path => Of(one.Slug);

        /// <summary>A page below its own: "bearbeiten".</summary>
        public string Below(string path) => $"{one.Path}/{path}";

        /// <summary>Where its team works on it.</summary>
        public string EditPath => one.Below("bearbeiten");

        /// <summary>Where a file is handed out.</summary>
        public string PathOf(MaterialFile file) => one.Below($"dateien/{file.Id}");
    }

    extension(MaterialCollection one)
    {
        /// <summary>Its page.</summary>
        public string Path => $"{Collections}/{one.Slug}";

        /// <summary>Where it is put together.</summary>
        public string EditPath => $"{one.Path}/bearbeiten";
    }

    extension(Alliance alliance)
    {
        /// <summary>All its materials.</summary>
        public string MaterialsPath => alliance.Below(Room);

        /// <summary>Where one is begun.</summary>
        public string BeginMaterialPath => alliance.Below("material-neu");
    }

    extension(Network network)
    {
        /// <summary>All its materials.</summary>
        public string MaterialsPath => network.Below(Room);

        /// <summary>Where its office begins one.</summary>
        public string BeginMaterialPath => network.Below("material-neu");

        /// <summary>Where its office looks through what others would like to publish.</summary>
        public string LookingThroughPath => network.Below("durchsicht");
    }
}
