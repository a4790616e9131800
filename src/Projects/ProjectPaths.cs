using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Where the pages of projects are.</summary>
public static class ProjectPaths
{
    /// <summary>All projects.</summary>
    public const string Directory = "/projekte";

    /// <summary>What is new among them, for feed readers.</summary>
    public const string Feed = $"{Directory}.atom";

    /// <summary>The projects that one follows.</summary>
    public const string Followed = "/profil/gefolgte-projekte";

    /// <summary>The page of a project.</summary>
    public static string Of(string slug) => $"{Directory}/{slug}";

    extension(Project one)
    {
        /// <summary>Its page.</summary>
        public string Path => Of(one.Slug);

        /// <summary>A page below its own: "stand".</summary>
        public string Below(string path) => $"{one.Path}/{path}";

        /// <summary>What its team puts on the wall of an award that it bears.</summary>
        public string PlaqueOf(Lighthouse given) => one.Below($"plakette/{given.Id}");
    }

    extension(Improvement one)
    {
        /// <summary>Where the origin's team compares and answers it; both projects were loaded.</summary>
        public string Path => one.Adoption!.Source!.Below($"verbesserungen/{one.Id}");

        /// <summary>The form of the origin with the proposed text in its field, to be shortened; both projects were loaded.</summary>
        public string ShorteningPath =>
            one.Adoption!.Source!.Below($"{(one.Code == "tips" ? "erfahrung" : "angaben")}?vorschlag={one.Id}");

        /// <summary>Where whoever proposed it withdraws it; the imitation was loaded.</summary>
        public string WithdrawalPath => one.Adoption!.Copy!.Below($"vorbild/vorschlag/{one.Id}/rueckzug");
    }

    extension(Alliance alliance)
    {
        /// <summary>All its projects.</summary>
        public string ProjectsPath => alliance.Below("projekte");

        /// <summary>Where one is begun.</summary>
        public string BeginProjectPath => alliance.Below("projekt-neu");
    }
}
