namespace Buendnisnetz.Frame;

/// <summary>A page of the handbook at /hilfe; every module explains what it brings.</summary>
/// <param name="Slug">Its place in the address.</param>
/// <param name="Title">What it explains, as a task.</param>
/// <param name="Lead">One sentence for people with no time.</param>
/// <param name="Partial">The partial with its text.</param>
/// <param name="Group">For whom: "Für die Verwaltung". Groups stand in the order of their first topics.</param>
/// <param name="Position">Where in its group; others are named by their slugs.</param>
public sealed record HelpTopic(
    string Slug, string Title, string Lead, string Partial, string Group, Position? Position = null)
{
    /// <summary>For everybody with an account.</summary>
    public const string Everybody = "Für alle mit Konto";

    /// <summary>For those who run the instance.</summary>
    public const string Administration = "Für die Verwaltung";
}
