namespace Buendnisnetz.Handovers;

/// <summary>Where the pages of a hand-over are that belong to no alliance.</summary>
public static class HandoverPaths
{
    /// <summary>Alliances that nobody leads, for those who look after them.</summary>
    public const string Vacancies = "/schreibtisch/vakanzen";
}
