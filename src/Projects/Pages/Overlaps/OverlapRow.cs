using System.Linq.Expressions;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A finding in a list.</summary>
/// <param name="Id">The finding.</param>
/// <param name="First">The title of one of the two.</param>
/// <param name="Second">The title of the other one.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Reasons">Why it was found, a sentence a line.</param>
/// <param name="FoundAt">When it was found, in UTC.</param>
internal sealed record OverlapRow(Guid Id, string First, string Second, OverlapState State, string Reasons, DateTimeOffset FoundAt)
{
    public const int PageSize = 20;

    /// <summary>The last found first.</summary>
    public static Keyset<Overlap> Latest { get; } = Keyset<Overlap>.Descending(one => one.FoundAt).ThenDescending(one => one.Id);

    /// <summary>Rows of findings.</summary>
    public static Expression<Func<Overlap, OverlapRow>> Of { get; } =
        one => new(one.Id, one.First!.Title, one.Second!.Title, one.State, one.Reasons, one.FoundAt);

    public string Path => $"/doppelstrukturen/{Id}";
}
