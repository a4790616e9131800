using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>Where the pages of findings are.</summary>
public static class OverlapPaths
{
    /// <summary>The room of a team, and of an office.</summary>
    public const string Room = "doppelstrukturen";

    extension(Overlap one)
    {
        /// <summary>Its page.</summary>
        public string Path => $"/doppelstrukturen/{one.Id}";

        /// <summary>Where whoever recorded a decision opens it again.</summary>
        public string CorrectionPath => $"{one.Path}/berichtigung";

        /// <summary>Where whoever put the two together takes that back.</summary>
        public string PartingPath => $"{one.Path}/trennung";
    }

    extension(Alliance alliance)
    {
        /// <summary>Where what is typed is looked at; of a project that is there, with its address.</summary>
        public string CheckPath => alliance.Below("projekt-pruefung");
    }
}
