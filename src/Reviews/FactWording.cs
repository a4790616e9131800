using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Reviews;

/// <summary>How a fact reads now.</summary>
/// <param name="FactId">The fact.</param>
/// <param name="PlaceId">The place that looks after it.</param>
/// <param name="Title">What it is: „Familienbüro im Rathaus“.</param>
/// <param name="Lines">What is said of it.</param>
/// <param name="EditPath">Where it is changed after signing in.</param>
/// <param name="PublicPath">Where everybody reads it.</param>
public sealed record FactWording(Guid FactId, Guid PlaceId, string Title, IReadOnlyList<string> Lines, string EditPath, string PublicPath)
{
    /// <summary>Asks about it in a letter that asks about nothing else.</summary>
    public string Question { get; init; } = $"Stimmt das noch: {Title}?";

    /// <summary>What one may want to do instead of confirming, and where; empty where it can be changed.</summary>
    public IReadOnlyList<(string Label, string Path)> Instead { get; init; } = [];

    /// <summary>Stands for exactly this wording: another wording has another revision.</summary>
    public string Revision => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', [Title, .. Lines]))))[..24];
}
